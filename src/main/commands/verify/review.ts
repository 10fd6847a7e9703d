import type { CommandContext } from '../../../shared/contract/contract.ts';
import { anchorOf } from '../../../shared/document/anchors.ts';
import { composePack } from '../../../shared/document/compose.ts';
import { done, type Outcome } from '../../../shared/failure.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { compareWithPack } from '../../../shared/review/compare.ts';
import type { FileChange, FileComment, FileReview } from '../../../shared/review/review.ts';
import type { EditedFile } from '../../../shared/verify/edited.ts';
import type { FileText } from '../../../shared/verify/file-text.ts';
import { headingAbove } from '../../../shared/verify/places.ts';
import { tidyText } from '../../../shared/words/verbatim.ts';
import { sha256 } from '../../hash.ts';
import type { Room } from '../room.ts';
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
  const { value: edited } = read;
  const madeFrom = edited.packId === null ? 'unknown' : edited.packId === pack.id ? 'this' : 'other';
  const { file, claims, items } = judgedFile(room, edited, madeFrom === 'other' ? undefined : pack);
  const document = composePack(pack);
  const sides = { pack, document, edited, file, claims, hash: sha256, newId: room.newId };
  const blockIds = new Map(pack.sections.flatMap(({ blocks }) => blocks.map(({ id }) => [anchorOf(id), id])));
  const blockOf = (anchor: string | null) => (anchor === null ? null : (blockIds.get(anchor) ?? null));
  return done({
    path,
    madeFrom,
    // Paragraphs of a PDF are put together from its lines: too rough to write anything back.
    changes: madeFrom === 'other' || edited.format === 'pdf' ? [] : plausible(compareWithPack(sides), pack),
    items: items.map((item) => ({ ...item, blockId: blockOf(item.anchor) })),
    comments: commentsOf(edited, file),
    trackedChanges: edited.trackedChanges,
  });
}

/** A file that lacks most of the pack was not made from it, whatever it has in common. */
function plausible(changes: FileChange[], pack: Pack): FileChange[] {
  const blocks = pack.sections.reduce((sum, section) => sum + section.blocks.length, 0);
  const removed = changes.filter(({ kind, blockId }) => kind === 'removed' && blockId !== null).length;
  return removed > blocks / 2 ? [] : changes;
}

const commentsOf = ({ comments }: EditedFile, file: FileText): FileComment[] =>
  comments.map(({ author, date, text, paragraph }) => ({
    ...{ author, date, text: text.trim() },
    section: headingAbove(file, paragraph + 1)?.text ?? null,
    beside: tidyText(file.paragraphs[paragraph]?.text ?? ''),
  }));
