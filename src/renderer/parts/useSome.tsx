import { type ReactNode, useState } from 'react';
import { Action } from './Action.tsx';

/** The first of a long list (`atLeast` so many), and a button for more: drawing thousands at once would stop the window. */
export function useSome<T>(list: T[], step: number, atLeast = 0): { some: T[]; more: ReactNode } {
  const [asked, setShown] = useState(step);
  const shown = Math.max(asked, atLeast);
  const left = list.length - shown;
  const more = left > 0 && (
    <div>
      <Action onPress={() => setShown(shown + step)}>
        Show {Math.min(step, left)} more of {left.toLocaleString('en-GB')}
      </Action>
    </div>
  );
  return { some: list.slice(0, shown), more };
}
