import { Check } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { countWords, detailSentence } from '../../../shared/again/words.ts';
import type { ChangedStory } from '../../../shared/contract/again.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { useCommand } from '../../commands.ts';
import { keyWords } from '../../keys.ts';
import { Action } from '../../parts/Action.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { useSome } from '../../parts/useSome.tsx';
import { go } from '../../place.ts';
import { useAnswer } from '../../queries.ts';
import { ChangeCard } from './ChangeCard.tsx';
import { accept, keep } from './review.ts';

type Changes = Output<'reading.changes'>;

/** What a new reading would change of one story, and the yes or no to it. */
export function Review({ row }: { row: ChangedStory }) {
  const changes = useAnswer('reading.changes', { id: row.id });
  if (changes.error) return <Problem error={changes.error} again={changes.refetch} />;
  if (!changes.data) return null;
  return <Shown key={row.id} {...changes.data} />;
}

function Shown({ row, story, rereading }: Changes) {
  const yes = useCallback(() => void accept([row]), [row]);
  const no = useCallback(() => void keep(row), [row]);
  useCommand('accept-reading', yes);
  useCommand('keep-reading', no);
  const ref = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story is read from its beginning
  useEffect(() => ref.current?.scrollTo(0, 0), [story.id]);
  const { some, more } = useSome(rereading.items, 40);
  return (
    <article ref={ref} className="review" aria-label={`New reading of ${story.title}`}>
      <header className="review-head">
        <h1 className="readable">{story.title}</h1>
        <p>
          {countWords(row) || 'Nothing is read differently any more'}; {row.unchanged} stay as they are. What
          you corrected, marked or dismissed is not touched.
        </p>
        <div className="review-actions">
          <Action look="main" icon={Check} onPress={yes} aria-keyshortcuts="Control+Enter">
            Accept <span className="review-key">{keyWords('mod+Enter')}</span>
          </Action>
          <Action onPress={no}>Keep as it is</Action>
          <Action look="quiet" onPress={() => go({ screen: 'library', storyId: story.id })}>
            Open the story
          </Action>
        </div>
      </header>
      {rereading.details.length > 0 && (
        <section className="review-details" aria-label="Title and dates">
          <h2>Title and dates</h2>
          <ul>
            {rereading.details.map((change) => (
              <li key={change.detail}>{detailSentence(change)}</li>
            ))}
          </ul>
        </section>
      )}
      <ul className="changes" aria-label="Quotes, facts and attendees">
        {some.map((change) => (
          <ChangeCard
            key={`${change.what} ${change.what === 'added' ? `${change.now.kind} ${change.now.item.start} ${change.now.item.end} ${change.now.item.text}` : change.was.item.id}`}
            change={change}
            story={story}
          />
        ))}
      </ul>
      {more}
    </article>
  );
}
