import { type RefObject, useEffect, useMemo } from 'react';
import { ListBox, ListBoxItem, ListLayout, type Selection, Virtualizer } from 'react-aria-components';
import type { StoryRow as Row } from '../../../shared/contract/stories.ts';
import { StoryRow } from './StoryRow.tsx';
import './StoryList.css';

interface StoryListProps {
  rows: Row[];
  query: string;
  openId: string | null;
  onOpen: (id: string) => void;
  onRemove: (ids: string[]) => void;
  selected: Selection;
  onSelect: (selection: Selection) => void;
  listRef: RefObject<HTMLDivElement | null>;
}

/** The stories, drawn only where they can be seen, so that a hundred thousand are as quick as ten. */
export function StoryList({
  rows,
  query,
  openId,
  onOpen,
  onRemove,
  selected,
  onSelect,
  listRef,
}: StoryListProps) {
  const layoutOptions = useMemo(() => ({ rowSize: query ? 72 : 52, padding: 0 }), [query]);
  useEffect(() => {
    const list = listRef.current;
    const at = rows.findIndex((row) => row.id === openId);
    if (!list || at < 0) return;
    const { rowSize } = layoutOptions;
    const out = at * rowSize < list.scrollTop || (at + 1) * rowSize > list.scrollTop + list.clientHeight;
    if (out) list.scrollTop = Math.max(0, at * rowSize - list.clientHeight / 2);
  }, [openId, rows, layoutOptions, listRef]);
  const chosen = () => (selected === 'all' ? rows.map((row) => row.id) : [...selected].map(String));
  const choose = (selection: Selection) => {
    onSelect(selection);
    if (selection !== 'all' && selection.size === 1) onOpen(String([...selection][0]));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that come up from the list inside
    <div
      className="story-list-frame"
      onKeyDown={(event) => {
        if (event.key === 'Delete') onRemove(chosen());
      }}
    >
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <ListBox
          ref={listRef}
          aria-label="Stories"
          className="story-list"
          items={rows}
          dependencies={[query]}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={choose}
        >
          {(row) => (
            <ListBoxItem className="story-item" textValue={row.title}>
              <StoryRow row={row} query={query} />
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </div>
  );
}
