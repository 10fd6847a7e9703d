import type { FileChange, FileReview, FileTracked } from '../../../shared/review/review.ts';
import { call } from '../../api.ts';
import { say, sayFailure } from '../../parts/Toasts.tsx';
import { changePack, undoPack } from '../packs/change-pack.ts';
import { acceptOf, type Entry } from './entries.ts';

type Acceptable = FileChange & { accept: NonNullable<FileChange['accept']> };

const isAcceptable = (change: FileChange): change is Acceptable => change.accept !== null;
const isTakeable = ({ accept }: FileTracked): boolean => accept.length > 0;

/** The changes that the pack can take over. */
export const acceptable = ({ changes, tracked }: FileReview): (Acceptable | FileTracked)[] => [
  ...changes.filter(isAcceptable),
  ...tracked.filter(isTakeable),
];

/** Makes the pack say what the file says; one step, which can be taken back. */
export async function acceptOne(packId: string, path: string, entry: Entry): Promise<void> {
  if (entry.kind === 'tracked')
    return void (await acceptTracked(packId, path, (each) => each.id === entry.id));
  const [change] = acceptOf(entry);
  if (!change) return;
  const what = entry.kind === 'change' ? entry.change.what : 'Comment';
  if (await changePack(packId, change)) said(packId, what);
}

const said = (packId: string, what: string) =>
  say(`Accepted: ${what.toLowerCase()}.`, [{ words: 'Undo', run: () => void undoPack(packId) }]);

/**
 * Accepts the tracked changes that `isMeant` says yes to, one of each block at most: several may be of the same words,
 * so that each is worked out from what the pack says by now. Gives the ids of those that were accepted.
 */
async function acceptTracked(
  packId: string,
  path: string,
  isMeant: (tracked: FileTracked) => boolean,
): Promise<string[]> {
  const review = await call('files.review', { packId, path });
  if (!review.ok) {
    sayFailure(review.failure);
    return [];
  }
  const meant = review.value.tracked.filter((each) => isTakeable(each) && isMeant(each));
  const blocks = new Set<string | null>();
  const accepted: string[] = [];
  for (const { id, blockId, what, accept } of meant.toReversed()) {
    // What is of no block may be of several: nothing goes with it.
    if (blocks.has(blockId) || blocks.has(null) || (blockId === null && blocks.size > 0)) continue;
    blocks.add(blockId);
    for (const change of accept) if (!(await changePack(packId, change))) return accepted;
    accepted.push(id);
    if (meant.length === 1) said(packId, what);
  }
  return accepted;
}

/**
 * Takes all of them over, a step each. From the last to the first, so that none finds another place than it was
 * meant for; what was moved comes after everything is there, in its own order; then what is tracked.
 */
export async function acceptAll(
  packId: string,
  path: string,
  all: (Acceptable | FileTracked)[],
): Promise<void> {
  const changes = all.filter((each): each is Acceptable => !Array.isArray(each.accept));
  const stay = changes.filter(({ kind }) => kind !== 'moved').reverse();
  const move = changes.filter(({ kind }) => kind === 'moved');
  let accepted = 0;
  for (const { accept } of [...stay, ...move]) {
    if (!(await changePack(packId, accept))) break;
    accepted += 1;
  }
  const left = new Set(all.filter(({ accept }) => Array.isArray(accept)).map(({ id }) => id));
  while (left.size > 0) {
    const took = await acceptTracked(packId, path, ({ id }) => left.has(id));
    for (const id of took) left.delete(id);
    accepted += took.length;
    if (took.length === 0) break;
  }
  say(`Accepted ${accepted} changes. Undo takes them back one by one.`);
}
