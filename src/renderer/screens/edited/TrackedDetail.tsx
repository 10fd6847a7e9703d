import { Check } from 'lucide-react';
import type { FileTracked } from '../../../shared/review/review.ts';
import { dateWords } from '../../../shared/words/dates.ts';
import { keyWords } from '../../keys.ts';
import { Action } from '../../parts/Action.tsx';
import { Notes } from './ChangeDetail.tsx';
import { Sides } from './Sides.tsx';

interface TrackedDetailProps {
  tracked: FileTracked;
  onAccept: () => void;
  onRefuse: () => void;
}

const lead = { words: '', moved: 'These words were moved.', formatting: 'Only the look was changed.' };

/** A change that somebody made while their program was writing changes down, and that nobody has settled yet. */
export function TrackedDetail({ tracked, onAccept, onRefuse }: TrackedDetailProps) {
  const { date, kind, what, difference, after, notes, accept } = tracked;
  const day = date && /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const about = [what, day && dateWords(day)].filter(Boolean).join(', ');
  const mayAccept = accept.length > 0;
  return (
    <>
      <p className="edited-lead">{[`${about}.`, lead[kind]].filter(Boolean).join(' ')}</p>
      {kind === 'words' ? (
        <Sides before="Without it" after="With it" difference={difference} />
      ) : (
        <p className="edited-words readable">{after}</p>
      )}
      <Notes notes={notes} />
      <div className="edited-actions">
        {mayAccept && (
          <Action look="main" icon={Check} onPress={onAccept} aria-keyshortcuts="Control+Enter">
            Accept <span className="edited-key">{keyWords('mod+Enter')}</span>
          </Action>
        )}
        <Action look={mayAccept ? 'plain' : 'main'} onPress={onRefuse}>
          {mayAccept ? 'Refuse' : 'Seen'}
        </Action>
      </div>
    </>
  );
}
