import { useState } from 'react';
import { blockText } from '../../../../shared/document/block-text.ts';
import { type ClearanceState, ClearanceState as states } from '../../../../shared/model/block-state.ts';
import type { Block, Pack } from '../../../../shared/model/pack.ts';
import { clearanceWords } from '../../../../shared/words/clearance.ts';
import { Choice, Field } from '../../../parts/Field.tsx';
import { FormSheet } from '../../../parts/Sheet.tsx';
import { changePack } from '../change-pack.ts';

interface NoteProps {
  pack: Pack;
  block: Block;
  onClose: () => void;
}

const choices = [
  ...states.options.map((id) => ({ id: id as ClearanceState | 'none', words: clearanceWords[id] })),
  { id: 'none' as const, words: 'No clearance' },
];

/** Who cleared a block, and when: its words as they are now, and no others. */
export function ClearBlock({ pack, block, onClose }: NoteProps) {
  const before = block.clearance;
  const [by, setBy] = useState(before?.by ?? '');
  const [state, setState] = useState<ClearanceState | 'none'>(before?.state ?? 'cleared');
  const [on, setOn] = useState(before?.on ?? '');
  const save = () => {
    onClose();
    const clearance =
      state === 'none' ? null : { by: by.trim(), state, on: on || null, text: blockText(block) };
    void changePack(pack.id, { kind: 'set-state', blockId: block.id, state: { clearance } });
  };
  return (
    <FormSheet
      title="Clearance"
      verb="Save"
      onClose={onClose}
      onDone={save}
      mayDo={state === 'none' || !!by.trim()}
    >
      <Field label="By" value={by} onChange={setBy} focusFirst />
      <div className="sheet-pair">
        <Choice label="State" value={state} onChange={setState} choices={choices} />
        <Field label="Date" type="date" value={on} onChange={setOn} />
      </div>
      <p className="field-help">It holds for these words. When the block is changed, it says so.</p>
    </FormSheet>
  );
}
