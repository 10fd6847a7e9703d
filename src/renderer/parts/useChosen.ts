import { type KeyboardEvent, type MouseEvent, useEffect, useState } from 'react';
import { placeByKey, range, toggled } from './list-keys.ts';

const only = (id: string | null): ReadonlySet<string> => new Set(id === null ? [] : [id]);

/** Which items of a list are chosen, and which one the keys act on. What is opened elsewhere is chosen here too. */
export function useChosen(
  items: { id: string }[],
  openId: string | null,
  onOpen: (id: string) => void,
  several: boolean,
) {
  const [chosen, setChosen] = useState(only(openId));
  const [activeId, setActiveId] = useState(openId);
  const [anchorId, setAnchorId] = useState(openId);
  useEffect(() => {
    setChosen(only(openId));
    setActiveId(openId);
    setAnchorId(openId);
  }, [openId]);
  const placeOf = (id: string | null) => items.findIndex((item) => item.id === id);
  const at = placeOf(activeId);

  const chooseOne = (id: string) => {
    setChosen(only(id));
    setAnchorId(id);
    onOpen(id);
  };
  const choose = (place: number, { shift, mod }: { shift: boolean; mod: boolean }) => {
    const id = items[place]?.id;
    if (id === undefined) return;
    setActiveId(id);
    if (several && shift) setChosen(range(items, Math.max(0, placeOf(anchorId)), place));
    else if (several && mod) setChosen(toggled(chosen, id));
    else chooseOne(id);
  };
  return {
    chosen,
    at,
    /** Chooses the item at a place, or (`to`) all up to it. */
    goTo: (place: number, to: boolean) => choose(place, { shift: to, mod: false }),
    all: () => setChosen(new Set(items.map(({ id }) => id))),
    press: (event: MouseEvent, place: number) =>
      choose(place, { shift: event.shiftKey, mod: event.ctrlKey || event.metaKey }),
    /** Where a key leads to, which is chosen; null where it is no moving key. */
    moveTo: (event: KeyboardEvent, page: number): number | null => {
      if (event.altKey || event.ctrlKey || event.metaKey) return null;
      const place = placeByKey(event.key, at, items.length, page);
      if (place !== null) choose(place, { shift: event.shiftKey, mod: false });
      return place;
    },
  };
}
