import type { CommandContext } from '../../../shared/contract/contract.ts';
import { anchorOf } from '../../../shared/document/anchors.ts';
import { composePack } from '../../../shared/document/compose.ts';
import { done, type Outcome } from '../../../shared/failure.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { commentsIn } from '../../../shared/review/comments.ts';
import { type Comparison, compareWithPack } from '../../../shared/review/compare.ts';
import type { FileReview } from '../../../shared/review/review.ts';
import { sha256 } from '../../hash.ts';
import type { Room } from '../room.ts';
import { asWritten } from './as-written.ts';
import { judgedFile } from './check-file.ts';

/** Reads an edited file and sets it beside its pack. Nothing is changed: what is accepted comes as changes of its own. */
export async function reviewFile(
  room: Room,
  pack: Pack,
  path: string,
  context: CommandContext,
): Promise<Outcome<FileReview>> {
  const read = await room.work.readEdited(path, context);
  if (!read.ok) return read;
  const { packId } = read.value;
  const madeFrom = packId === null ? 'unknown' : packId === pack.id ? 'this' : 'other';
  const written = madeFrom === 'this' ? asWritten(room, read.value, pack) : undefined;
  const { edited, file, claims, items } = judgedFile(room, read.value, written);
  const sides = {
    ...{ pack, document: composePack(pack), written: written?.document ?? null },
    ...{ edited, file, claims, hash: sha256, newId: room.newId },
  };
  const compared = madeFrom === 'other' ? null : plausible(compareWithPack(sides), pack);
  const blockIds = new Map(pack.sections.flatMap(({ blocks }) => blocks.map(({ id }) => [anchorOf(id), id])));
  return done({
    ...{ path, madeFrom },
    // Paragraphs of a PDF are put together from its lines: too rough to write anything back.
    changes: edited.format === 'pdf' ? [] : (compared?.changes ?? []),
    items: items
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => ({ ...item, blockId: blockIds.get(item.anchor ?? '') ?? null })),
    comments: commentsIn(edited, file, pack, compared?.placed ?? [], room.clock()),
    trackedChanges: edited.trackedChanges,
  });
}

/** A file that lacks most of the pack was not made from it, whatever it has in common. */
function plausible(compared: Comparison, pack: Pack): Comparison | null {
  const printed = pack.sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const found = compared.placed.filter(({ block, derived }) => block && !derived).length;
  const missing = compared.changes.some(({ kind }) => kind === 'removed') && found < printed / 2;
  return missing ? null : compared;
}
