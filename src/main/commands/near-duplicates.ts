import type { CommandContext } from '../../shared/contract/contract.ts';
import type { ImportReport, StoryWithItems } from '../../shared/contract/stories.ts';
import { done } from '../../shared/failure.ts';
import { nearStories, noteOlder, notNoted } from '../library/near.ts';
import { type Room, transact } from './room.ts';

/** How many are noted in one transaction: few enough that nobody waits for the library meanwhile. */
const TOGETHER = 100;

/** Once in the life of a library that is older than near duplicates: its stories are noted, to be found as such. */
export async function noteAllOlder(room: Room, context: CommandContext): Promise<void> {
  const total = notNoted(room.db);
  for (let noted = 0; noted < total && !context.signal.aborted; ) {
    context.progress({
      done: noted,
      total,
      doing: 'Getting the library ready to know other issues of a story',
    });
    const outcome = transact(room, () => done(noteOlder(room.db, TOGETHER)));
    if (!outcome.ok || outcome.value === 0) return;
    noted += outcome.value;
    await new Promise((soon) => setImmediate(soon));
  }
}

type Nearest = Pick<ImportReport['near'][number], 'nearness' | 'of'>;

/** The story that one just put in is nearest to, for a person to compare. */
export function nearestTo(room: Room, story: StoryWithItems): Nearest | undefined {
  const [nearest] = nearStories(room.db, story);
  if (!nearest) return undefined;
  const { nearness, ...of } = nearest;
  return { nearness, of };
}
