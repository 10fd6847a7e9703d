import { Check } from 'lucide-react';
import type { FileChange } from '../../../shared/review/review.ts';
import { keyWords } from '../../keys.ts';
import { Action } from '../../parts/Action.tsx';
import { Sides } from './Sides.tsx';

interface ChangeDetailProps {
  change: FileChange;
  onAccept: () => void;
  onRefuse: () => void;
}

/** One change of the office's own words: as the pack has it, as the file has it, and the yes or no to it. */
export function ChangeDetail({ change, onAccept, onRefuse }: ChangeDetailProps) {
  const { accept, notes, difference, kind } = change;
  return (
    <>
      {kind === 'moved' ? (
        <p className="edited-words readable">{change.after}</p>
      ) : (
        <Sides before="In the pack" after="In the file" difference={difference} />
      )}
      <Notes notes={notes} />
      {accept === null && (
        <p className="edited-note">
          This cannot be taken over as it is. Change it in the pack, where it stands.
        </p>
      )}
      <div className="edited-actions">
        {accept && (
          <Action look="main" icon={Check} onPress={onAccept} aria-keyshortcuts="Control+Enter">
            Accept <span className="edited-key">{keyWords('mod+Enter')}</span>
          </Action>
        )}
        <Action onPress={onRefuse}>{accept ? 'Refuse' : 'Keep the pack as it is'}</Action>
      </div>
    </>
  );
}

export function Notes({ notes }: { notes: string[] }) {
  return notes.map((note) => (
    <p key={note} className="edited-note">
      {note}
    </p>
  ));
}
