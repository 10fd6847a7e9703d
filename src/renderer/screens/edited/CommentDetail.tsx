import { MessageSquarePlus } from 'lucide-react';
import type { FileComment } from '../../../shared/review/review.ts';
import { dateWords } from '../../../shared/words/dates.ts';
import { keyWords } from '../../keys.ts';
import { Action } from '../../parts/Action.tsx';

interface CommentDetailProps {
  comment: FileComment;
  onAccept: () => void;
  onSeen: () => void;
}

/** A comment that somebody wrote beside the text: it can be kept beside the block of the pack that it is about. */
export function CommentDetail({ comment, onAccept, onSeen }: CommentDetailProps) {
  const { date, text, beside, accept } = comment;
  const day = date && /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  return (
    <>
      {day && <p className="edited-lead">{dateWords(day)}</p>}
      <p className="edited-words readable">{text}</p>
      {beside && (
        <section className="edited-side" aria-label="Beside">
          <h3>Beside</h3>
          <p className="readable">{beside}</p>
        </section>
      )}
      {!accept && (
        <p className="edited-note">It stands beside no block of the pack, so that the pack cannot keep it.</p>
      )}
      <div className="edited-actions">
        {accept && (
          <Action look="main" icon={MessageSquarePlus} onPress={onAccept} aria-keyshortcuts="Control+Enter">
            Keep in the pack <span className="edited-key">{keyWords('mod+Enter')}</span>
          </Action>
        )}
        <Action look={accept ? 'plain' : 'main'} onPress={onSeen}>
          {accept ? 'Leave out' : 'Seen'}
        </Action>
      </div>
    </>
  );
}
