import { placeAddendum } from '../../../../shared/addendum/place.ts';
import type { Since } from '../../../../shared/contract/addenda.ts';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { AddendumBlock, Pack } from '../../../../shared/model/pack.ts';
import { call, desktop } from '../../../api.ts';
import { showDialog } from '../../../parts/dialogs.tsx';
import { runJob } from '../../../parts/jobs.ts';
import { say, sayFailure } from '../../../parts/Toasts.tsx';
import { changePack, undoPack } from '../change-pack.ts';
import { EditRows } from '../own/EditRows.tsx';
import { ChooseCopy } from './ChooseCopy.tsx';

/** Asks since which copy, and shows what has changed since: a person edits it before it goes into the pack. */
export async function workOutAddendum(pack: Pack): Promise<void> {
  const exports = await call('packs.exports', { id: pack.id });
  if (!exports.ok) return sayFailure(exports.failure);
  showDialog((close) => (
    <ChooseCopy
      copies={exports.value.rows}
      onChoose={(since) => void propose(pack, since)}
      onChooseFile={() => void proposeSinceFile(pack)}
      onClose={close}
    />
  ));
}

async function proposeSinceFile(pack: Pack): Promise<void> {
  const chosen = await desktop('desktop.chooseCopy', {});
  if (!chosen.ok) sayFailure(chosen.failure);
  else if (chosen.value.path !== null) await propose(pack, { path: chosen.value.path });
}

async function propose(pack: Pack, since: Since): Promise<void> {
  const proposed = await runJob('Working out the addendum', (options) =>
    call('packs.addendum', { id: pack.id, since }, options),
  );
  if (!proposed.ok) return sayFailure(proposed.failure);
  const { rows } = proposed.value;
  if (rows.length === 0) say(`Nothing in print has changed since ${proposed.value.since}.`);
  else show(pack, proposed.value);
}

function show(pack: Pack, proposed: Output<'packs.addendum'>): void {
  const block: AddendumBlock = { id: crypto.randomUUID(), kind: 'addendum', ...proposed };
  showDialog((close) => (
    <EditRows
      title={`Addendum ${proposed.number}`}
      verb="Add to the pack"
      block={block}
      onDone={(edited) => void putIn(pack, edited as AddendumBlock)}
      onClose={close}
    />
  ));
}

async function putIn(pack: Pack, block: AddendumBlock): Promise<void> {
  const changes = placeAddendum(pack, block, () => crypto.randomUUID());
  for (const change of changes) if (!(await changePack(pack.id, change))) return;
  const undo = async () => {
    for (const _ of changes) await undoPack(pack.id);
  };
  say(`Added addendum ${block.number}.`, [{ words: 'Undo', run: () => void undo() }]);
}
