import { useEffect, useState } from 'react';

/** So many rows before the last one more are asked for. */
const NEAR_END = 100;

/** What concerns a whole list: going to its end, choosing all up to there, choosing all of it. */
export type OfWhole = 'end' | 'to-end' | 'all';

interface Part {
  /** How many items are there, of how many in all. */
  count: number;
  total: number;
  /** The last one that is drawn. */
  lastDrawn: number;
  /** Asks for more items, or for all. */
  onMore: ((all: boolean) => void) | undefined;
  /** What the list is of: what waited for all of one list is forgotten with the next. */
  subject: string | undefined;
}

/**
 * A list of which only the beginning is there: more of it is asked for as its end comes near, and what concerns all of
 * it waits until it is there. `doWhole` does at once or later what is asked of the whole list.
 */
export function useWhole({ count, total, lastDrawn, onMore, subject }: Part, act: (what: OfWhole) => void) {
  const isPart = count < total;
  const nearsEnd = isPart && lastDrawn > count - NEAR_END;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once each time that the end comes near
  useEffect(() => {
    if (nearsEnd) onMore?.(false);
  }, [nearsEnd, count]);
  const [waiting, setWaiting] = useState<OfWhole | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list
  useEffect(() => setWaiting(null), [subject]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: done once, when all items have come
  useEffect(() => {
    if (waiting === null || isPart) return;
    setWaiting(null);
    act(waiting);
  }, [waiting, isPart]);
  return (what: OfWhole) => {
    if (!isPart) return act(what);
    setWaiting(what);
    onMore?.(true);
  };
}
