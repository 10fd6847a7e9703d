import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { PersonRow } from '../../../shared/contract/search.ts';
import { Found } from '../../parts/found.tsx';

const layoutOptions = { rowSize: 52 };

interface PeopleListProps {
  rows: PersonRow[];
  query: string;
  openId: string | null;
  onOpen: (id: string) => void;
}

const latest = ({ roles }: PersonRow): string => {
  const [role] = roles;
  return [role?.role, role?.organisation].filter(Boolean).join(', ') || 'No role given';
};

/** The people by name, with the latest that a story says they were. */
export function PeopleList({ rows, query, openId, onOpen }: PeopleListProps) {
  return (
    <div className="story-list-frame">
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <ListBox
          aria-label="People"
          className="story-list"
          items={rows}
          dependencies={[query]}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={openId ? [openId] : []}
          onSelectionChange={(keys) => keys !== 'all' && keys.size && onOpen(String([...keys][0]))}
        >
          {(row) => (
            <ListBoxItem className="story-item" textValue={row.name}>
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
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </div>
  );
}
