import { call } from '../../api.ts';
import { say, sayFailure } from '../../parts/Toasts.tsx';

async function restoreStories(ids: string[]): Promise<void> {
  for (const id of ids) {
    const outcome = await call('stories.restore', { id });
    if (!outcome.ok) return sayFailure(outcome.failure);
  }
}

/** Takes stories out of the library and offers to bring them back. */
export async function removeStories(ids: string[]): Promise<void> {
  const removed: { id: string; title: string }[] = [];
  for (const id of ids) {
    const outcome = await call('stories.remove', { id });
    if (outcome.ok) removed.push(outcome.value);
    else sayFailure(outcome.failure);
  }
  const [first] = removed;
  if (!first) return;
  const what = removed.length === 1 ? `“${first.title}”` : `${removed.length} stories`;
  say(`Removed ${what} from the library.`, [
    { words: 'Undo', run: () => void restoreStories(removed.map(({ id }) => id)) },
  ]);
}
