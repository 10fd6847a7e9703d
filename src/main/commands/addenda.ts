import { nextAddendum, proposedRows, sinceWords } from '../../shared/addendum/propose.ts';
import type { Since } from '../../shared/contract/addenda.ts';
import type { CommandContext } from '../../shared/contract/contract.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { exportsOf } from '../library/exports.ts';
import { previewPack } from './export.ts';
import { packOr } from './pack-steps.ts';
import { packThen } from './pack-then.ts';
import type { Feature, Room } from './room.ts';

export const addendaCommands: Feature<'packs.exports' | 'packs.addendum'> = (room) => ({
  'packs.exports': ({ id }) => {
    const pack = packOr(room, id);
    return pack.ok ? done({ rows: exportsOf(room.db, id) }) : pack;
  },

  'packs.addendum': async ({ id, since }, context) => {
    const pack = packOr(room, id);
    if (!pack.ok) return pack;
    const moment = await momentOf(room, pack.value, since, context);
    if (!moment.ok) return moment;
    const then = packThen(room, pack.value, moment.value);
    // The pages are those of the copy that its reader holds.
    const laid = await previewPack(room, then, context);
    if (!laid.ok) return laid;
    return done({
      number: nextAddendum(pack.value),
      since: sinceWords(then, madeAt(room, id, moment.value)),
      rows: proposedRows({ then, now: pack.value, pageOf: laid.value.pageOf }),
    });
  },
});

/** The moment as of which a pack was printed; a file of it says so itself. */
async function momentOf(
  room: Room,
  pack: Pack,
  since: Since,
  context: CommandContext,
): Promise<Outcome<string>> {
  if ('changedAt' in since) return done(since.changedAt);
  const read = await room.work.readEdited(since.path, context);
  if (!read.ok) return read;
  const { packId, changedAt } = read.value;
  if (packId !== pack.id || changedAt === null) return failed({ kind: 'not-of-this-pack', path: since.path });
  return done(changedAt);
}

/** When a copy was made; where that was not kept, when the pack was last changed before it. */
const madeAt = ({ db }: Room, id: string, moment: string): string =>
  exportsOf(db, id).find(({ changedAt }) => changedAt === moment)?.at ?? moment;
