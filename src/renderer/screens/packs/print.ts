import { done } from '../../../shared/failure.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { call, desktop } from '../../api.ts';
import { runJob } from '../../parts/jobs.ts';
import { say, sayFailure } from '../../parts/Toasts.tsx';

/** Prints the pack by the system's dialog: the very PDF that an export would write. */
export async function printPack(pack: Pack): Promise<void> {
  const made = await runJob('Making the pages to print', async (options) => {
    const target = await desktop('desktop.printTarget', {});
    if (!target.ok) return target;
    const { path } = target.value;
    const written = await call('packs.export', { id: pack.id, files: [{ format: 'pdf', path }] }, options);
    return written.ok ? done({ path, toCheck: written.value.warnings.length }) : written;
  });
  if (!made.ok) return sayFailure(made.failure);
  const { path, toCheck } = made.value;
  const answer = await desktop('desktop.print', { path });
  if (!answer.ok) return sayFailure(answer.failure);
  if (!answer.value.printed || toCheck === 0) return;
  say(`Printed, with ${toCheck} ${toCheck === 1 ? 'thing' : 'things'} still to check in this pack.`);
}
