import type { Output } from '../../../shared/contract/contract.ts';
import type { Outcome } from '../../../shared/failure.ts';
import { applyChange } from '../../../shared/pack/apply.ts';
import type { OwnChange } from '../../../shared/pack/changes.ts';
import { call } from '../../api.ts';
import { say, sayFailure, unsay } from '../../parts/Toasts.tsx';
import { queryClient, setAnswer } from '../../queries.ts';
import { whileSaving } from './saving.ts';

type Open = Output<'packs.get'>;

const keyOf = (id: string) => ['packs.get', { id }];
const underWay = new Map<string, number>();
let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that changes reach the library in the order in which they were made. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn;
  return turn;
}

/** Shows a change at once, as the library will make it; the library's own answer follows. */
function showAtOnce(id: string, change: OwnChange): void {
  queryClient.setQueryData<Open>(keyOf(id), (open) => {
    const changed = open && applyChange(open.pack, change);
    return open && changed?.ok ? { ...open, pack: changed.value } : open;
  });
}

async function settle(id: string, work: () => Promise<Outcome<Open>>): Promise<boolean> {
  unsay();
  underWay.set(id, (underWay.get(id) ?? 0) + 1);
  await queryClient.cancelQueries({ queryKey: keyOf(id) });
  const outcome = await whileSaving(inTurn(work));
  const left = (underWay.get(id) ?? 1) - 1;
  underWay.set(id, left);
  if (!outcome.ok) {
    sayFailure(outcome.failure);
    await queryClient.invalidateQueries({ queryKey: keyOf(id) });
  } else if (left === 0) setAnswer('packs.get', { id }, outcome.value);
  return outcome.ok;
}

/** Makes a change to a pack: shown at once, saved in turn. False where the library refused it. */
export function changePack(id: string, change: OwnChange): Promise<boolean> {
  showAtOnce(id, change);
  return settle(id, () => call('packs.change', { id, change }));
}

export const undoPack = (id: string): Promise<boolean> => settle(id, () => call('packs.undo', { id }));
export const redoPack = (id: string): Promise<boolean> => settle(id, () => call('packs.redo', { id }));

/** Removes something from a pack, says so and offers to take it back. */
export async function removeFromPack(id: string, change: OwnChange, what: string): Promise<void> {
  if (await changePack(id, change))
    say(`Removed ${what}.`, [{ words: 'Undo', run: () => void undoPack(id) }]);
}
