import { type RefObject, useState } from 'react';
import { show } from '../parts/show.ts';
import { stepped } from './differences.ts';

/** The attribute under which a row of the comparison is found. */
export const ROW = 'data-row';

/** Which difference the person is at, and the way to the next; the row comes into view and has the focus. */
export function useDifferences(ref: RefObject<HTMLElement | null>, places: number[]) {
  const [at, setAt] = useState(-1);
  const go = (by: 1 | -1) => {
    if (!places.length) return;
    const next = stepped(at, by, places.length);
    setAt(next);
    const row = ref.current?.querySelector<HTMLElement>(`[${ROW}="${places[next]}"]`);
    row?.focus({ preventScroll: true });
    show(row, 'center');
  };
  return { at, go };
}
