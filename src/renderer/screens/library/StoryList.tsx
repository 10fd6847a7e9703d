import type { RefObject } from 'react';
import type { StoryRow as Row } from '../../../shared/contract/stories.ts';
import { VirtualList } from '../../parts/VirtualList.tsx';
import { StoryRow } from './StoryRow.tsx';
import './StoryList.css';

interface StoryListProps {
  rows: Row[];
  total: number;
  onMore: (all: boolean) => void;
  subject: string;
  query: string;
  openId: string | null;
  onOpen: (id: string) => void;
  onRemove: (ids: string[]) => void;
  listRef: RefObject<HTMLDivElement | null>;
}

/** The stories; a row has a third line while something is searched for. */
export function StoryList({ rows, query, ...list }: StoryListProps) {
  return (
    <VirtualList label="Stories" items={rows} rowSize={query ? 72 : 52} {...list}>
      {(row) => <StoryRow row={row} query={query} />}
    </VirtualList>
  );
}
