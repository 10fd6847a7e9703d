import { BookCheck, LoaderCircle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { countWords } from '../../../shared/again/words.ts';
import type { ChangedStory } from '../../../shared/contract/again.ts';
import { useCommand } from '../../commands.ts';
import { Action } from '../../parts/Action.tsx';
import { Columns } from '../../parts/Columns.tsx';
import { useColumnsShown } from '../../parts/columns-shown.ts';
import { Empty } from '../../parts/Empty.tsx';
import { VirtualList } from '../../parts/VirtualList.tsx';
import { go } from '../../place.ts';
import { Review } from './Review.tsx';
import { accept, look, readAgain, reviewOn, takeBackLast, useReview } from './review.ts';
import '../library/StoryBody.css';
import '../library/StoryList.css';
import './again.css';

const stories = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'story' : 'stories'}`;

/** What a newer reader would change in the library, story by story, before anything of it is accepted. */
export function AgainScreen() {
  const { state, report, openId, settled } = useReview();
  const listRef = useRef<HTMLDivElement>(null);
  const { leftShown } = useColumnsShown();
  useCommand('undo', takeBackLast);
  useEffect(() => {
    if (state === 'none') reviewOn();
  }, [state]);
  const open = report.stories.find(({ id }) => id === openId);
  if (state !== 'read') return <Reading />;
  if (!open) return <Nothing settled={settled} />;
  const left = (
    <>
      <div className="list-head">
        <h2 className="again-title">{stories(report.stories.length)} would change</h2>
        <p className="again-rest">
          {report.unchanged > 0 && `${stories(report.unchanged)} read again and the same. `}
          {report.stopped && 'You stopped the reading: the rest was not read. '}
          {settled > 0 && `${stories(settled)} settled.`}
        </p>
        <div className="again-actions">
          <Action onPress={() => void accept(report.stories)}>Accept all {report.stories.length}</Action>
          <Action look="quiet" onPress={() => void readAgain({ all: true })}>
            Read all stories again
          </Action>
        </div>
      </div>
      <VirtualList
        label="Stories that would change"
        items={report.stories}
        rowSize={52}
        openId={openId}
        onOpen={look}
        listRef={listRef}
      >
        {(row) => <Row row={row} />}
      </VirtualList>
      <NotRead />
    </>
  );
  return (
    <Columns
      left={{
        name: 'again',
        label: 'Stories that would change',
        width: 340,
        shown: leftShown,
        content: left,
      }}
      middle={<Review row={open} />}
      middleLabel="What would change"
      right={{ name: 'none', label: 'None', width: 0, shown: false, content: null }}
    />
  );
}

function Row({ row }: { row: ChangedStory }) {
  return (
    <div className="story-row">
      <div className="story-row-title">
        <span className="clip" title={row.title}>
          {row.title}
        </span>
      </div>
      <div className="story-row-meta tabular">{countWords(row)}</div>
    </div>
  );
}

/** The stories that could not be read again, each with why. */
function NotRead() {
  const { failed } = useReview().report;
  if (failed.length === 0) return null;
  return (
    <section className="again-failed" aria-label="Not read again">
      <h3>{stories(failed.length)} could not be read again and stay as they are</h3>
      <ul>
        {failed.slice(0, 20).map(({ id, title, reason }) => (
          <li key={id}>
            <strong>{title}</strong> {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reading() {
  return (
    <main aria-label="Read again" className="whole">
      <Empty icon={LoaderCircle} title="Reading stories again">
        <p>
          Each is read from what the library keeps of it. You see what would change; nothing changes by
          itself.
        </p>
      </Empty>
    </main>
  );
}

function Nothing({ settled }: { settled: number }) {
  const { unchanged, stopped } = useReview().report;
  const unread = stopped ? 'The reading was stopped' : 'Reading again changes nothing';
  const title = settled > 0 ? 'Nothing is left to look at' : unread;
  return (
    <main aria-label="Read again" className="whole">
      <Empty
        icon={BookCheck}
        title={title}
        actions={
          <>
            <Action look="main" autoFocus onPress={() => go({ screen: 'library' })}>
              Go to the library
            </Action>
            <Action onPress={() => void readAgain({ all: true })}>Read all stories again</Action>
          </>
        }
      >
        <p>
          {unchanged > 0
            ? `${stories(unchanged)} read again: ${unchanged === 1 ? 'it is' : 'they are'} as the reader finds them now.`
            : 'Every story that waited for the present reader has been looked at.'}
        </p>
        <NotRead />
      </Empty>
    </main>
  );
}
