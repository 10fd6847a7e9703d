import { comparedItems } from '../../shared/compare/items.ts';
import { comparedBodies } from '../../shared/compare/paragraphs.ts';
import type { StoryWithItems } from '../../shared/contract/stories.ts';
import type { Comparison, StoryVersion } from '../../shared/contract/versions.ts';
import { idsTogether, saidDifferent } from '../library/versions.ts';
import type { Room } from './room.ts';
import { laterOf } from './version-order.ts';

/** Two stories side by side: their texts, and what each makes of the other's quotes, facts and attendees. */
export function compared(room: Room, one: StoryWithItems, other: StoryWithItems): Comparison {
  const together = idsTogether(room.db, one.id);
  const { order, earlier, later } = laterOf(one, other, together);
  const rows = comparedBodies(earlier.body, later.body);
  return {
    earlier: versionOf(earlier),
    later: versionOf(later),
    order,
    relation: relation(room, together, one.id, other.id),
    rows,
    items: comparedItems(earlier, later, rows),
  };
}

function relation(room: Room, together: string[], one: string, other: string): Comparison['relation'] {
  if (together.includes(other)) return 'linked';
  return saidDifferent(room.db, one).includes(other) ? 'different' : 'none';
}

/** What names a story among its issues. */
export const versionOf = ({ id, title, fileName, published }: StoryWithItems): StoryVersion => ({
  ...{ id, title, fileName, published },
});
