import { Plus } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import {
  Button,
  GridList,
  GridListItem,
  ToggleButton,
  ToggleButtonGroup,
  useDragAndDrop,
} from 'react-aria-components';
import type { Pack } from '../../../shared/model/pack.ts';
import { useCommand } from '../../commands.ts';
import { IconAction } from '../../parts/Action.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Found } from '../../parts/found.tsx';
import { itemIcons } from '../../parts/icons.ts';
import { SearchBox, useRested } from '../../parts/SearchBox.tsx';
import { usePickedItems } from '../../picking/current-pack.ts';
import { pick } from '../../picking/pick.tsx';
import { itemType } from './useBlockDrag.tsx';
import { type ShelfItem, type ShelfKind, useShelf } from './useShelf.ts';
import './Shelf.css';

const kinds: { id: ShelfKind; words: string }[] = [
  { id: 'quote', words: 'Quotes' },
  { id: 'fact', words: 'Facts' },
  { id: 'attendees', words: 'Attendee lists' },
];

/** The library beside the pack: search it and drag or add what is found. */
export function Shelf({ pack, onSelect }: { pack: Pack; onSelect: (id: string) => void }) {
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<ShelfKind>('quote');
  const inputRef = useRef<HTMLInputElement>(null);
  useCommand(
    'find',
    useCallback(() => inputRef.current?.select(), []),
  );
  const query = useRested(typed.trim());
  const { items, total, error } = useShelf(kind, query);
  const picked = usePickedItems();
  const { dragAndDropHooks } = useDragAndDrop<ShelfItem>({
    getItems: (_keys, dragged) =>
      dragged.map(({ kind, id, text }) => ({ [itemType]: JSON.stringify({ kind, id }), 'text/plain': text })),
    getAllowedDropOperations: () => ['copy'],
  });
  const add = ({ kind, id }: ShelfItem) => void pick({ id: pack.id, item: { kind, id } }, onSelect);
  return (
    <div className="shelf">
      <div className="shelf-head">
        <SearchBox
          label="Search the library"
          placeholder="Search the library"
          value={typed}
          onChange={setTyped}
          inputRef={inputRef}
        />
        <ToggleButtonGroup
          aria-label="What to show"
          className="shelf-kinds"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[kind]}
          onSelectionChange={(keys) => setKind([...keys][0] as ShelfKind)}
        >
          {kinds.map(({ id, words }) => (
            <ToggleButton key={id} id={id} className="chip">
              {words}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <p className="list-total tabular" aria-live="polite">
          {error ? error.message : total === null ? '\u00a0' : `${total.toLocaleString('en-GB')} found`}
        </p>
      </div>
      <GridList
        aria-label="Found in the library"
        className="shelf-list"
        items={items}
        dependencies={[query, picked]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        onAction={(key) => items.filter(({ id }) => id === key).forEach(add)}
        renderEmptyState={() => <NothingOnShelf kind={kind} query={query} />}
      >
        {(item) => (
          <GridListItem className="shelf-item" textValue={`${item.who} ${item.text}`}>
            <Card item={item} query={query} picked={picked.has(item.id)} onAdd={() => add(item)} />
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}

/** Nothing was found, or nothing is there yet; the two want different things of a person. */
function NothingOnShelf({ kind, query }: { kind: ShelfKind; query: string }) {
  const words = kinds.find(({ id }) => id === kind)?.words.toLowerCase();
  return query ? (
    <Empty title="Nothing found">
      <p>
        The library has no {words} for “{query}”. Try fewer or other words.
      </p>
    </Empty>
  ) : (
    <Empty title={`No ${words} yet`}>
      <p>Import a story into the library: what is found in it stands here, to be put into the pack.</p>
    </Empty>
  );
}

interface CardProps {
  item: ShelfItem;
  query: string;
  picked: boolean;
  onAdd: () => void;
}

function Card({ item, query, picked, onAdd }: CardProps) {
  const Icon = itemIcons[item.kind];
  return (
    <>
      <Button slot="drag" className="shelf-icon" aria-label={`Drag ${item.who || item.text.slice(0, 50)}`}>
        <Icon size={14} strokeWidth={2} aria-hidden />
      </Button>
      <div className="shelf-words">
        {item.who && <strong>{item.who}</strong>}
        <p className="shelf-text">
          <Found text={item.text} query={query} />
        </p>
        <p className="shelf-source clip">{item.source}</p>
        {picked && <p className="shelf-picked">In this pack</p>}
      </div>
      <IconAction icon={Plus} words={`Add ${item.who || item.text.slice(0, 50)}`} onPress={onAdd} />
    </>
  );
}
