import type { RefObject } from 'react';
import type { PersonRow } from '../../../shared/contract/search.ts';
import { Found } from '../../parts/found.tsx';
import { VirtualList } from '../../parts/VirtualList.tsx';

interface PeopleListProps {
  rows: PersonRow[];
  query: string;
  openId: string | null;
  onOpen: (id: string) => void;
  listRef: RefObject<HTMLDivElement | null>;
}

const latest = ({ roles }: PersonRow): string => {
  const [role] = roles;
  return [role?.role, role?.organisation].filter(Boolean).join(', ') || 'No role given';
};

/** The people by name, with the latest that a story says they were. */
export function PeopleList({ rows, query, ...list }: PeopleListProps) {
  return (
    <VirtualList label="People" items={rows} rowSize={52} {...list}>
      {(row) => (
        <div className="story-row">
          <div className="story-row-title">
            <span className="clip">
              <Found text={row.name} query={query} />
            </span>
          </div>
          <div className="story-row-meta">
            <span className="clip">
              <Found text={latest(row)} query={query} />
            </span>
            {row.quotes > 0 && (
              <span>
                {row.quotes} {row.quotes === 1 ? 'quote' : 'quotes'}
              </span>
            )}
          </div>
        </div>
      )}
    </VirtualList>
  );
}
