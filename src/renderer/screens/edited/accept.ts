import type { FileChange, FileReview } from '../../../shared/review/review.ts';
import { say } from '../../parts/Toasts.tsx';
import { changePack, undoPack } from '../packs/change-pack.ts';
import { acceptOf, type Entry } from './entries.ts';

type Acceptable = FileChange & { accept: NonNullable<FileChange['accept']> };

const isAcceptable = (change: FileChange): change is Acceptable => change.accept !== null;

/** The changes that the pack can take over. */
export const acceptable = ({ changes }: FileReview): Acceptable[] => changes.filter(isAcceptable);

/** Makes the pack say what the file says; one step, which can be taken back. */
export async function acceptOne(packId: string, entry: Entry): Promise<void> {
  const change = acceptOf(entry);
  if (!change) return;
  const what = entry.kind === 'change' ? entry.change.what : 'Comment';
  if (await changePack(packId, change))
    say(`Accepted: ${what.toLowerCase()}.`, [{ words: 'Undo', run: () => void undoPack(packId) }]);
}

/**
 * Takes all of them over, a step each. From the last to the first, so that none finds another place than it was
 * meant for; what was moved comes after everything is there, in its own order.
 */
export async function acceptAll(packId: string, changes: Acceptable[]): Promise<void> {
  const stay = changes.filter(({ kind }) => kind !== 'moved').reverse();
  const move = changes.filter(({ kind }) => kind === 'moved');
  let accepted = 0;
  for (const { accept } of [...stay, ...move]) {
    if (!(await changePack(packId, accept))) break;
    accepted += 1;
  }
  say(`Accepted ${accepted} changes. Undo takes them back one by one.`);
}
