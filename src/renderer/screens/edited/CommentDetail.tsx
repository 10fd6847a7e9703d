import type { FileComment } from '../../../shared/review/review.ts';
import { dateWords } from '../../../shared/words/dates.ts';
import { Action } from '../../parts/Action.tsx';

/** A comment that somebody wrote beside the text. */
export function CommentDetail({ comment, onSeen }: { comment: FileComment; onSeen: () => void }) {
  const { date, text, beside } = comment;
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
      <div className="edited-actions">
        <Action look="main" onPress={onSeen}>
          Seen
        </Action>
      </div>
    </>
  );
}
