import { type RefObject, useEffect, useRef } from 'react';

/** Whoever adds one more writes in it next: when the count grows, the first field that the selector finds is gone to. */
export function useFocusOnNew(part: RefObject<HTMLElement | null>, count: number, selector: string): void {
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) part.current?.querySelector<HTMLElement>(selector)?.focus();
    before.current = count;
  }, [part, count, selector]);
}

/** The first field of the last line of a grid. */
export const lastLine = '.rows-line:last-child :is(input, textarea)';

/** The heading of the last column of a grid; the button for one more stands behind it. */
export const lastHeading = '.rows-line:first-child > :nth-last-child(2) input';
