import { useSyncExternalStore } from 'react';

/** Under this width the right column is a drawer over the middle. */
const drawerBelow = 1100;
const queryOf = (width: number) => window.matchMedia(`(width < ${width}px)`);

export const isNarrow = (): boolean => queryOf(drawerBelow).matches;

/** True while the window is narrower than `width`. */
export function useNarrow(width = drawerBelow): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = queryOf(width);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => queryOf(width).matches,
  );
}
