import { useMemo, useRef } from 'react';
import type { Pack } from '../../../shared/model/pack.ts';
import { applyChange } from '../../../shared/pack/apply.ts';
import type { OwnChange } from '../../../shared/pack/changes.ts';
import type { PackState } from './preview-queries.ts';
import { samePrint } from './same-print.ts';
import { useUnsaved } from './unsaved.ts';

const withChange = (pack: Pack, change: OwnChange): Pack => {
  const changed = applyChange(pack, change);
  return changed.ok ? changed.value : pack;
};

/** The state of a pack whose pages are to be seen, saved or not; the same for as long as they would be the same. */
export function usePrinted(pack: Pack): PackState {
  const unsaved = useUnsaved(pack.id);
  const last = useRef<{ shown: Pack; state: PackState } | null>(null);
  return useMemo(() => {
    const shown = unsaved.reduce(withChange, pack);
    if (!last.current || !samePrint(last.current.shown, shown))
      last.current = { shown, state: { id: pack.id, changedAt: pack.changedAt, unsaved } };
    return last.current.state;
  }, [pack, unsaved]);
}
