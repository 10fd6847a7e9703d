import { useCallback } from 'react';
import { useCommand } from '../../commands.ts';
import { ChangeDetail } from './ChangeDetail.tsx';
import { CommentDetail } from './CommentDetail.tsx';
import { acceptOf, type Entry, entryTitle } from './entries.ts';
import { ItemDetail } from './ItemDetail.tsx';
import { TrackedDetail } from './TrackedDetail.tsx';

interface DetailProps {
  entry: Entry;
  onAccept: () => void;
  /** The pack stays as it is. */
  onSettle: () => void;
}

/** The entry that is looked at. */
export function Detail({ entry, onAccept, onSettle }: DetailProps) {
  const mayAccept = acceptOf(entry).length > 0;
  useCommand('accept-change', useCallback(onAccept, [onAccept]), mayAccept);
  useCommand('refuse-change', useCallback(onSettle, [onSettle]));
  return (
    <article className="edited-detail" aria-label={entryTitle(entry)}>
      <h2>{entryTitle(entry)}</h2>
      {entry.kind === 'change' && (
        <ChangeDetail change={entry.change} onAccept={onAccept} onRefuse={onSettle} />
      )}
      {entry.kind === 'tracked' && (
        <TrackedDetail tracked={entry.tracked} onAccept={onAccept} onRefuse={onSettle} />
      )}
      {entry.kind === 'item' && <ItemDetail item={entry.item} onKeep={onSettle} />}
      {entry.kind === 'comment' && (
        <CommentDetail comment={entry.comment} onAccept={onAccept} onSeen={onSettle} />
      )}
    </article>
  );
}
