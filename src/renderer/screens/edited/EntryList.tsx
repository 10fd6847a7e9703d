import {
  ArrowRightLeft,
  CircleMinus,
  CirclePlus,
  type LucideIcon,
  MessageSquare,
  PenLine,
  TriangleAlert,
  UserPen,
} from 'lucide-react';
import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import { type Entry, type EntryGroup, entryTitle, entryWords } from './entries.ts';

interface EntryListProps {
  groups: EntryGroup[];
  openId: string | null;
  onOpen: (id: string) => void;
}

/** What is left to look at, by section. */
export function EntryList({ groups, openId, onOpen }: EntryListProps) {
  return (
    <ListBox
      aria-label="What the file says otherwise"
      className="edited-list"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={openId === null ? [] : [openId]}
      onSelectionChange={(keys) => keys !== 'all' && keys.size > 0 && onOpen(String([...keys][0]))}
    >
      {groups.map(({ title, entries }) => (
        <ListBoxSection key={title} id={`group ${title}`} className="edited-group">
          <Header>{title}</Header>
          {entries.map((entry) => (
            <ListBoxItem key={entry.id} id={entry.id} className="edited-row" textValue={entryTitle(entry)}>
              <Icon entry={entry} />
              <Text slot="label">{entryTitle(entry)}</Text>
              <Text slot="description" className="clip">
                {entryWords(entry)}
              </Text>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

const changeIcons: Record<'edited' | 'added' | 'removed' | 'moved', LucideIcon> = {
  edited: PenLine,
  added: CirclePlus,
  removed: CircleMinus,
  moved: ArrowRightLeft,
};

function Icon({ entry }: { entry: Entry }) {
  const Shape =
    entry.kind === 'change'
      ? changeIcons[entry.change.kind]
      : entry.kind === 'item'
        ? TriangleAlert
        : entry.kind === 'tracked'
          ? UserPen
          : MessageSquare;
  return (
    <Shape size={16} strokeWidth={1.75} aria-hidden className={`edited-icon edited-icon-${entry.kind}`} />
  );
}
