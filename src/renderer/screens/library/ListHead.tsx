import { CircleHelp, ClipboardPaste, FilePlus2, FolderPlus, Plus } from 'lucide-react';
import { type RefObject, useCallback, useRef } from 'react';
import { Button, Tag, TagGroup, TagList, ToggleButton } from 'react-aria-components';
import { runCommand, useCommand } from '../../commands.ts';
import { keyWords } from '../../keys.ts';
import { MenuButton } from '../../parts/MenuButton.tsx';
import { SearchBox } from '../../parts/SearchBox.tsx';
import { go, type Place } from '../../place.ts';
import { groupsOf, kindGroups, kindsOf } from './kind-groups.ts';

const entries = [
  {
    id: 'files',
    words: 'Files…',
    icon: FilePlus2,
    keys: keyWords('mod+O'),
    run: () => void runCommand('import-files'),
  },
  { id: 'folder', words: 'A folder…', icon: FolderPlus, run: () => void runCommand('import-folder') },
  { id: 'paste', words: 'Pasted text…', icon: ClipboardPaste, run: () => void runCommand('paste-story') },
];

interface ListHeadProps {
  typed: string;
  onType: (typed: string) => void;
  kinds: Place['kinds'];
  listRef: RefObject<HTMLDivElement | null>;
  total: number | undefined;
  searching: boolean;
  /** Only stories with something to check are shown. */
  toCheck: boolean;
  /** How many items of the library wait to be checked. */
  waiting: number;
}

/** Search, import, and the kinds to show. */
export function ListHead({
  typed,
  onType,
  kinds,
  listRef,
  total,
  searching,
  toCheck,
  waiting,
}: ListHeadProps) {
  const inputRef = useRef<HTMLInputElement>(null);
  useCommand(
    'find',
    useCallback(() => {
      go({ listShown: true });
      inputRef.current?.focus();
      inputRef.current?.select();
    }, []),
  );
  const intoList = () => listRef.current?.focus();
  return (
    <div className="list-head">
      <div className="list-search">
        <SearchBox
          label="Search stories"
          placeholder="Search stories"
          value={typed}
          onChange={onType}
          onDown={intoList}
          inputRef={inputRef}
        />
        <MenuButton label="Import" entries={entries}>
          <Button className="action import-button">
            <Plus size={16} aria-hidden />
            Import
          </Button>
        </MenuButton>
      </div>
      <TagGroup
        aria-label="Kinds of story"
        selectionMode="multiple"
        selectedKeys={groupsOf(kinds)}
        onSelectionChange={(keys) => keys !== 'all' && go({ kinds: kindsOf(keys) })}
      >
        <TagList className="chips">
          {kindGroups.map(({ id, words }) => (
            <Tag key={id} id={id} className="chip">
              {words}
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      <div className="list-foot">
        <p className="list-total tabular" aria-live="polite">
          {total === undefined
            ? '\u00a0'
            : `${total.toLocaleString('en-GB')} ${total === 1 ? 'story' : 'stories'}`}
          {searching && total !== undefined ? ' found' : ''}
        </p>
        {(toCheck || waiting > 0) && (
          <ToggleButton
            className="chip check-chip"
            isSelected={toCheck}
            onChange={(on) => go({ toCheck: on })}
          >
            <CircleHelp size={12} strokeWidth={2.25} aria-hidden /> To check
          </ToggleButton>
        )}
      </div>
    </div>
  );
}
