import type { FileReview } from '../../../shared/review/review.ts';
import { Action } from '../../parts/Action.tsx';
import { go } from '../../place.ts';
import { findInLibrary } from '../library/look-for.ts';
import { Notes } from './ChangeDetail.tsx';
import { Sides } from './Sides.tsx';

type Item = FileReview['items'][number];

/** A quote, fact or quotation that is not what its source says. It is never taken into the pack. */
export function ItemDetail({ item, onKeep }: { item: Item; onKeep: () => void }) {
  const { difference, line, words, notes, story, verdict } = item;
  return (
    <>
      {difference ? (
        <Sides before="In the source" after="In the file" difference={difference} />
      ) : (
        <p className="edited-words readable">{words}</p>
      )}
      {line && (
        <>
          <p className="edited-lead">
            {line.found === null
              ? 'The line under it is gone.'
              : item.kind === 'fact'
                ? 'The line under it says something else.'
                : 'It is given to somebody, or to a day, that the source does not give it to.'}
          </p>
          <Sides before="Line in the source" after="Line in the file" difference={line.difference} />
        </>
      )}
      <Notes notes={notes} />
      {verdict === 'altered' && item.blockId !== null && (
        <p className="edited-note">
          The pack keeps the source’s words. Export it anew to have them in the file.
        </p>
      )}
      <div className="edited-actions">
        <Action look="main" onPress={onKeep}>
          {item.blockId === null ? 'Seen' : 'Keep the source’s words'}
        </Action>
        {story ? (
          <Action onPress={() => go({ screen: 'library', storyId: story.id })}>Show in library</Action>
        ) : (
          <Action onPress={() => findInLibrary(words)}>Find in library</Action>
        )}
      </div>
    </>
  );
}
