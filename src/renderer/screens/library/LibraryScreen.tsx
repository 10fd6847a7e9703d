import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../commands.ts';
import { Columns } from '../../parts/Columns.tsx';
import { useColumnsShown } from '../../parts/columns-shown.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useRested } from '../../parts/SearchBox.tsx';
import { undoLast } from '../../parts/Toasts.tsx';
import { go, usePlace } from '../../place.ts';
import { useAnswer, useGone } from '../../queries.ts';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { Inspector } from './Inspector.tsx';
import { ListHead } from './ListHead.tsx';
import { takeAsked } from './look-for.ts';
import { NothingFound } from './NothingFound.tsx';
import { NothingToRead, ReadingPane } from './ReadingPane.tsx';
import { removeStories } from './remove-stories.ts';
import { StoryList } from './StoryList.tsx';
import { useStoryList } from './useStoryList.ts';
import './LibraryScreen.css';

/** The story to go on with when those of `ids` are gone: the next one in the list, else the last before them. */
function neighbourOf(rows: { id: string }[], ids: string[]): string | null {
  const at = rows.findIndex((row) => ids.includes(row.id));
  const left = rows.filter((row) => !ids.includes(row.id));
  return (left[at] ?? left.at(-1))?.id ?? null;
}

/** The stories of the library: find one, read it, take from it. */
export function LibraryScreen() {
  const [typed, setTyped] = useState(takeAsked);
  const query = useRested(typed.trim());
  const kinds = usePlace('kinds');
  const info = useAnswer('library.info', {});
  const storyId = usePlace('storyId');
  const toCheck = usePlace('toCheck');
  const asked = { query, kinds: kinds.length ? kinds : undefined, toCheck: toCheck || undefined };
  const list = useStoryList(asked, storyId);
  const story = useAnswer('stories.get', { id: storyId ?? '' }, { enabled: !!storyId, keep: true });
  const [itemId, setItemId] = useState<string | null>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const { leftShown, rightShown } = useColumnsShown();
  useCommand('undo', undoLast as () => void);
  useGone(story.error, () => go({ storyId: null }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story has other items
  useEffect(() => setItemId(null), [storyId]);

  const rows = list.rows ?? [];
  const remove = (ids: string[]) => {
    if (storyId && ids.includes(storyId)) go({ storyId: neighbourOf(rows, ids) });
    void removeStories(ids);
  };
  if (!info.data && !info.error) return <main aria-label="Library" className="whole" />;
  if (info.data?.stories === 0) return <EmptyLibrary />;
  const open = storyId && story.data;
  const left = (
    <>
      <ListHead
        typed={typed}
        onType={setTyped}
        kinds={kinds}
        listRef={listRef}
        total={list.total}
        toCheck={toCheck}
        waiting={info.data?.unsure ?? 0}
        searching={!!query}
      />
      {list.error && <Problem error={list.error} again={list.refetch} />}
      {list.rows && rows.length === 0 && <NothingFound query={query} onClear={() => setTyped('')} />}
      {rows.length > 0 && (
        <StoryList
          rows={rows}
          total={list.total ?? rows.length}
          onMore={list.more}
          subject={list.subject}
          query={query}
          openId={storyId}
          onOpen={(id) => go({ storyId: id })}
          onRemove={remove}
          listRef={listRef}
        />
      )}
    </>
  );
  const middle = open ? (
    <ReadingPane
      story={open}
      selected={itemId}
      onSelect={setItemId}
      onRemove={() => remove([open.id])}
      query={query}
    />
  ) : story.error && storyId ? (
    <Problem error={story.error} />
  ) : (
    <NothingToRead />
  );
  return (
    <Columns
      left={{ name: 'stories', label: 'Stories', width: 340, shown: leftShown, content: left }}
      middle={middle}
      middleLabel="Story"
      right={{
        name: 'inspector',
        label: 'In this story',
        width: 324,
        shown: rightShown && !!open,
        content: open && <Inspector story={open} selected={itemId} onSelect={setItemId} />,
      }}
    />
  );
}
