import { useEffect } from 'react';
import { usePlace } from '../place.ts';
import { useAnswer } from '../queries.ts';

/** Names the window after what is open in it. */
export function useWindowTitle(): void {
  const screen = usePlace('screen');
  const packId = usePlace('packId');
  const shown = screen === 'packs' ? packId : null;
  const pack = useAnswer('packs.get', { id: shown ?? '' }, { enabled: !!shown }).data;
  const library = useAnswer('library.info', {}).data;
  const open = shown ? pack?.pack.details.title : library?.name;
  useEffect(() => {
    document.title = open ? `${open} – Packwright` : 'Packwright';
  }, [open]);
}
