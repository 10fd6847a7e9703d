import { useCallback } from 'react';
import { useCommand } from '../commands.ts';
import { go, placeNow, usePlace } from '../place.ts';
import { isNarrow, useNarrow } from './narrow.ts';

/** Shows or hides the right column, which is a drawer while the window is narrow. */
export function showRight(shown: boolean): void {
  go(isNarrow() ? { drawerShown: shown } : { inspectorShown: shown });
}

const toggleList = () => go({ listShown: !placeNow().listShown });

/** Which columns are shown, and the commands that show and hide them. */
export function useColumnsShown(): { leftShown: boolean; rightShown: boolean } {
  const narrow = useNarrow();
  const leftShown = usePlace('listShown');
  const inspectorShown = usePlace('inspectorShown');
  const drawerShown = usePlace('drawerShown');
  const rightShown = narrow ? drawerShown : inspectorShown;
  useCommand('toggle-list', toggleList);
  useCommand(
    'toggle-inspector',
    useCallback(() => showRight(!rightShown), [rightShown]),
  );
  return { leftShown, rightShown };
}
