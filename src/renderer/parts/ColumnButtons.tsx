import { PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react';
import { keyWords } from '../keys.ts';
import { go, usePlace } from '../place.ts';
import { IconAction } from './Action.tsx';
import { showRight } from './columns-shown.ts';
import { useNarrow } from './narrow.ts';

/** Brings back the left column; nothing while it is shown. */
export function ShowLeft({ what }: { what: string }) {
  const shown = usePlace('listShown');
  if (shown) return null;
  return (
    <IconAction
      icon={PanelLeftOpen}
      words={`Show ${what} (${keyWords('mod+B')})`}
      onPress={() => go({ listShown: true })}
    />
  );
}

/** Brings back the right column; nothing while it is shown. */
export function ShowRight({ what }: { what: string }) {
  const narrow = useNarrow();
  const inspectorShown = usePlace('inspectorShown');
  const drawerShown = usePlace('drawerShown');
  if (narrow ? drawerShown : inspectorShown) return null;
  return (
    <IconAction
      icon={PanelRightOpen}
      words={`Show ${what} (${keyWords('mod+Alt+B')})`}
      onPress={() => showRight(true)}
    />
  );
}

/** Puts the right column away. */
export function HideRight() {
  return (
    <IconAction
      icon={PanelRightClose}
      words={`Hide this column (${keyWords('mod+Alt+B')})`}
      onPress={() => showRight(false)}
    />
  );
}
