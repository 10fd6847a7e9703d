import { call } from '../../api.ts';
import { say, sayFailure } from '../../parts/Toasts.tsx';

async function restoreStories(ids: string[]): Promise<void> {
  const outcome = await call('stories.restoreAll', { ids });
  if (!outcome.ok) sayFailure(outcome.failure);
}

/** Takes stories out of the library and offers to bring them back. */
export async function removeStories(ids: string[]): Promise<void> {
  const [first = '', ...more] = ids;
  const outcome =
    more.length > 0 ? await call('stories.removeAll', { ids }) : await call('stories.remove', { id: first });
  if (!outcome.ok) return sayFailure(outcome.failure);
  const what =
    'title' in outcome.value ? `“${outcome.value.title}”` : `${ids.length.toLocaleString('en-GB')} stories`;
  say(`Removed ${what} from the library.`, [{ words: 'Undo', run: () => void restoreStories(ids) }]);
}
