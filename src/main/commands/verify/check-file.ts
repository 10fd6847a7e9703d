import type { CommandContext } from '../../../shared/contract/contract.ts';
import { done, type Outcome } from '../../../shared/failure.ts';
import { align } from '../../../shared/review/align.ts';
import { ownItems } from '../../../shared/review/own-items.ts';
import type { EditedFile } from '../../../shared/verify/edited.ts';
import { type FileText, fileText } from '../../../shared/verify/file-text.ts';
import type { Claims } from '../../../shared/verify/find-item.ts';
import { withRefused } from '../../../shared/verify/if-refused.ts';
import { judgeItems } from '../../../shared/verify/judge.ts';
import { judgeTyped } from '../../../shared/verify/judge-typed.ts';
import { recordedItems } from '../../../shared/verify/recorded.ts';
import { printedTexts, rejoined } from '../../../shared/verify/rejoin.ts';
import type { CheckedItem, FileCheck } from '../../../shared/verify/report.ts';
import { refusedIn, trackedIn } from '../../../shared/verify/tracked.ts';
import { sha256 } from '../../hash.ts';
import { getPack } from '../../library/packs.ts';
import type { Room } from '../room.ts';
import { type AsWritten, asWritten } from './as-written.ts';
import { expectedIn } from './expected.ts';
import { lookupIn } from './lookup.ts';

/**
 * Reads a file and compares it: each quote, fact and quotation of it with the library, everything else with the pack
 * as it was when the file was written. In the order of the file.
 */
export async function checkFile(
  room: Room,
  path: string,
  context: CommandContext,
): Promise<Outcome<FileCheck>> {
  const read = await room.work.readEdited(path, context);
  if (!read.ok) return read;
  const { value: edited } = read;
  const { packId, comments } = edited;
  const pack = packId === null ? undefined : getPack(room.db, packId);
  const written = pack && asWritten(room, edited, pack);
  const accepted = itemsOf(room, edited, written);
  const refused = edited.draft && itemsOf(room, refusedIn(edited), written);
  const tracked = trackedIn(edited).map(({ said }) => said);
  return done({
    ...{ path, ours: packId !== null, packId, hasPack: pack !== undefined },
    items: (refused ? withRefused(accepted, refused) : accepted).map(({ item }) => item),
    ...{ tracked, trackedChanges: tracked.length, comments: comments.length },
    verbatimIfRefused: refused?.every(({ item }) => item.verdict === 'verbatim') ?? null,
  });
}

/** Everything that a file says, judged, in its order. */
function itemsOf(room: Room, edited: EditedFile, written: AsWritten | undefined) {
  const judged = judgedFile(room, edited, written);
  const own = ownIn(room, judged, written);
  return [...judged.items, ...own.items]
    .map(({ at, item }) => ({ at, item: own.moved.get(item.anchor ?? '')?.(item) ?? item }))
    .sort((a, b) => a.at - b.at);
}

/** A file that was read, with each of its quotes, facts and quotations judged. */
export interface JudgedFile {
  edited: EditedFile;
  file: FileText;
  claims: Claims;
  items: { at: number; item: CheckedItem }[];
}

/** `written`: what the file was made from, where that is known. */
export function judgedFile(room: Room, read: EditedFile, written: AsWritten | undefined): JudgedFile {
  const edited =
    read.format === 'pdf' && written
      ? { ...read, paragraphs: rejoined(read.paragraphs, printedTexts(written.document)) }
      : read;
  const file = fileText(edited);
  const { items, claims } = judgeItems(file, expectedIn(room, edited, written?.document));
  const typed = judgeTyped(file, claims, lookupIn(room), edited.packId !== null);
  return { edited, file, claims, items: [...items, ...typed] };
}

/** All that is no quote or fact, compared with what was printed; without the pack by the file's own record alone. */
function ownIn(room: Room, { edited, file, claims }: JudgedFile, written: AsWritten | undefined) {
  if (!written) return { items: recordedItems(edited, file, sha256), moved: new Map<string, never>() };
  const { pack, document } = written;
  const { hash, newId } = { hash: sha256, newId: room.newId };
  return ownItems({ ...{ pack, document, written: document, edited, file, claims }, align, hash, newId });
}
