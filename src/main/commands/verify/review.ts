import type { CommandContext } from '../../../shared/contract/contract.ts';
import { anchorOf } from '../../../shared/document/anchors.ts';
import { composePack } from '../../../shared/document/compose.ts';
import { done, type Outcome } from '../../../shared/failure.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { commentsIn } from '../../../shared/review/comments.ts';
import { type Comparison, compareWithPack } from '../../../shared/review/compare.ts';
import { furnitureWhats } from '../../../shared/review/furniture.ts';
import { remembering } from '../../../shared/review/remembering.ts';
import type { FileChange, FileReview } from '../../../shared/review/review.ts';
import type { Sides } from '../../../shared/review/sides.ts';
import { trackedChanges, unplacedChanges } from '../../../shared/review/tracked.ts';
import type { EditedFile } from '../../../shared/verify/edited.ts';
import { withRefused } from '../../../shared/verify/if-refused.ts';
import type { CheckedItem } from '../../../shared/verify/report.ts';
import { refusedIn, type Tracked, trackedIn, withOne as withOneOf } from '../../../shared/verify/tracked.ts';
import { sha256 } from '../../hash.ts';
import type { Room } from '../room.ts';
import { type AsWritten, asWritten } from './as-written.ts';
import { type JudgedFile, judgedFile } from './check-file.ts';

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
  const known = { document: composePack(pack), align: remembering() };
  const beside = (edited: EditedFile) => besidePack(room, pack, written, known, edited);
  const refused = beside(refusedIn(read.value));
  const compared = madeFrom === 'other' ? null : plausible(compareWithPack(refused.sides), pack);
  const blockIds = new Map(pack.sections.flatMap(({ blocks }) => blocks.map(({ id }) => [anchorOf(id), id])));
  const open = trackedIn(read.value);
  const withOne = (tracked: Tracked) => compareWithPack(beside(withOneOf(read.value, tracked)).sides);
  return done({
    ...{ path, madeFrom },
    changes: (compared?.changes ?? []).filter(mayCome(read.value)),
    tracked: compared ? trackedChanges(refused.sides, compared, open, withOne) : unplacedChanges(open),
    items: itemsIn(read.value, beside, refused.items).map((item) => ({
      ...item,
      blockId: blockIds.get(item.anchor ?? '') ?? null,
    })),
    comments: commentsIn(
      refused.sides.edited,
      refused.sides.file,
      pack,
      compared?.placed ?? [],
      room.clock(),
    ),
  });
}

/** Paragraphs of a PDF are put together from its lines: too rough to write anything of them back. */
const mayCome =
  ({ format }: EditedFile) =>
  ({ what }: FileChange): boolean =>
    format !== 'pdf' || furnitureWhats.has(what);

/** A reading of a file, judged and ready to be compared. */
function besidePack(
  room: Room,
  pack: Pack,
  written: AsWritten | undefined,
  known: Pick<Sides, 'document' | 'align'>,
  read: EditedFile,
) {
  const { edited, file, claims, items } = judgedFile(room, read, written);
  const sides: Sides = {
    ...{ ...known, pack, written: written?.document ?? null },
    ...{ edited, file, claims, hash: sha256, newId: room.newId },
  };
  return { sides, items: items.toSorted((a, b) => a.at - b.at) };
}

/** Quotes, facts and quotations are judged as they read with what is tracked accepted. */
function itemsIn(
  read: EditedFile,
  beside: (edited: EditedFile) => Pick<ReturnType<typeof besidePack>, 'items'>,
  refused: JudgedFile['items'],
): CheckedItem[] {
  const items = read.draft ? withRefused(beside(read).items, refused) : refused;
  return items.map(({ item }) => item);
}

/** A file that lacks most of the pack was not made from it, whatever it has in common. */
function plausible(compared: Comparison, pack: Pack): Comparison | null {
  const printed = pack.sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const found = compared.placed.filter(({ block, derived }) => block && !derived).length;
  const missing = compared.changes.some(({ kind }) => kind === 'removed') && found < printed / 2;
  return missing ? null : compared;
}
