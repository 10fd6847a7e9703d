import type { StoredItem } from '../model/items.ts';
import type { FoundItem, ItemChange } from '../model/rereading.ts';
import type { Span } from '../model/span.ts';
import { type Paired, pairNamed, pairNear, pairSame, within } from './pairing.ts';
import { differingParts } from './parts.ts';
import { spansOf } from './places.ts';

/** What people made of a story's items, besides what the items themselves say. */
export interface Hands {
  /** Items that a person has checked as they are. */
  checked: ReadonlySet<string>;
  /** Where an item stood as it was read, before a person gave it other words; by id. */
  asRead: ReadonlyMap<string, Span[]>;
  /** Items put aside only because a reading no longer found them: no person's doing. */
  unfound: ReadonlySet<string>;
}

interface Kept {
  shown: StoredItem[];
  dismissed: StoredItem[];
}

/** An item with its place on top, which is what pairs are made by. */
type Standing<T extends StoredItem | FoundItem> = Paired & { of: T };
type Was = Standing<StoredItem>;
type Now = Standing<FoundItem>;

const standing = <T extends StoredItem | FoundItem>(of: T): Standing<T> => ({
  start: of.item.start,
  end: of.item.end,
  ...('spans' in of.item ? { spans: of.item.spans } : {}),
  ...('name' in of.item ? { name: of.item.name } : {}),
  of,
});

/**
 * What a new reading changes of a story's items of one kind. What the program read itself finds its like first: in
 * the same place, then near it. What is then left and lies in words that a person has dealt with is theirs.
 */
export function compareKind({ shown, dismissed }: Kept, found: FoundItem[], hands: Hands) {
  const { own, held, unfound } = byHands(shown, dismissed, hands);
  const same = pairSame(own, found.map(standing));
  const free = notTaken(same.now, held);
  const named = pairNamed(same.was, free.now);
  const near = pairNear(named.was, named.now);
  const isChecked = ({ of }: Was) => hands.checked.has(of.item.id);
  const gone = near.was.filter((was) => !isChecked(was));
  const left = notHeld(near.now, [...free.held, ...near.was.filter(isChecked)], hands);
  const back = pairNear(unfound, left);
  const changed = [...same.both, ...named.both, ...near.both].flatMap(([was, now]) =>
    changeOf(was.of, now.of, isChecked(was)),
  );
  const items: ItemChange[] = [
    ...changed,
    ...gone.map(({ of }): ItemChange => ({ what: 'gone', was: of })),
    ...back.both.map(([was, now]): ItemChange => ({ what: 'added', now: now.of, back: was.of.item.id })),
    ...back.now.map(({ of }): ItemChange => ({ what: 'added', now: of, back: null })),
  ];
  return { items, unchanged: shown.length - changed.length - gone.length };
}

/** The program's own items, those that a person has dealt with, and those that an earlier reading did not find. */
function byHands(shown: StoredItem[], dismissed: StoredItem[], { unfound }: Hands) {
  const isOwn = ({ item }: StoredItem) => item.origin === 'read';
  const isUnfound = ({ item }: StoredItem) => unfound.has(item.id);
  const held = [...shown.filter((one) => !isOwn(one)), ...dismissed.filter((one) => !isUnfound(one))];
  return {
    own: shown.filter(isOwn).map(standing),
    held: held.map(standing),
    unfound: dismissed.filter(isUnfound).map(standing),
  };
}

function changeOf(was: StoredItem, now: FoundItem, checked: boolean): ItemChange[] {
  const parts = differingParts(was, now, checked);
  return parts.length > 0 ? [{ what: 'changed', was, now, parts }] : [];
}

const isList = (now: Now[]): boolean => now[0]?.of.kind === 'attendee';

/**
 * What is found without what a person's item stands for exactly. One entry of a list may name several people, so
 * there each stands for one alone, by place and name or by name, and those that do have stood.
 */
function notTaken(now: Now[], held: Was[]): { now: Now[]; held: Was[] } {
  if (isList(now)) {
    const same = pairSame(held, now);
    const named = pairNamed(same.was, same.now);
    return { now: named.now, held: named.was };
  }
  const taken = new Set(held.map(({ start, end }) => `${start} ${end}`));
  return { now: now.filter(({ start, end }) => !taken.has(`${start} ${end}`)), held };
}

/** What is found without what lies in the words of a person's items, as they are or as they once were read. */
function notHeld(now: Now[], held: Was[], { asRead }: Hands): Now[] {
  if (isList(now)) return pairNear(held, now).now;
  const places = held.flatMap((one) => [spansOf(one), asRead.get(one.of.item.id) ?? []]);
  const isHeld = within(places);
  return now.filter((one) => !isHeld(one));
}
