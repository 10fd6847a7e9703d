import type { StoryWithItems } from '../../../shared/contract/stories.ts';
import type { StoredItem } from '../../../shared/model/items.ts';
import { useCommand } from '../../commands.ts';
import { go } from '../../place.ts';
import { dismiss, join, split } from './correct.ts';
import { showDismissed } from './Dismissed.tsx';

/** What menu, keys and palette do with the item that is selected; `place` is where the caret or the selection is. */
export function useItemCommands(story: StoryWithItems, selected: string | null, place: number | null): void {
  const item = itemOf(story, selected);
  const marked = item && item.kind !== 'attendee' ? { kind: item.kind, id: item.item.id } : null;
  const parts = !!item && !!marked && place !== null && place > item.item.start && place < item.item.end;
  useCommand('split-item', () => marked && place !== null && void split(marked, place), parts);
  useCommand('join-item', () => marked && void join(marked), !!marked && hasNext(story, marked));
  useCommand('dismiss-item', () => item && void dismiss({ kind: item.kind, id: item.item.id }), !!item);
  useCommand(
    'restore-item',
    () => {
      go({ inspectorShown: true, drawerShown: true });
      setTimeout(showDismissed);
    },
    !!story.dismissed?.length,
  );
}

function itemOf({ quotes, facts, attendees }: StoryWithItems, id: string | null): StoredItem | undefined {
  const quote = quotes.find((each) => each.id === id);
  if (quote) return { kind: 'quote', item: quote };
  const fact = facts.find((each) => each.id === id);
  if (fact) return { kind: 'fact', item: fact };
  const person = attendees.find((each) => each.id === id);
  return person && { kind: 'attendee', item: person };
}

function hasNext(
  { quotes, facts }: StoryWithItems,
  { kind, id }: { kind: 'quote' | 'fact'; id: string },
): boolean {
  const all = kind === 'quote' ? quotes : facts;
  return all.at(-1)?.id !== id;
}
