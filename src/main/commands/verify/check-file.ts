import type { CommandContext } from '../../../shared/contract/contract.ts';
import { done, type Outcome } from '../../../shared/failure.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import type { EditedFile } from '../../../shared/verify/edited.ts';
import { type FileText, fileText } from '../../../shared/verify/file-text.ts';
import type { Claims } from '../../../shared/verify/find-item.ts';
import { judgeItems } from '../../../shared/verify/judge.ts';
import { judgeTyped } from '../../../shared/verify/judge-typed.ts';
import type { CheckedItem, FileCheck } from '../../../shared/verify/report.ts';
import { getPack } from '../../library/packs.ts';
import type { Room } from '../room.ts';
import { expectedIn } from './expected.ts';
import { lookupIn } from './lookup.ts';

/** Reads a file and compares each quote, fact and quotation of it with the library, in the order of the file. */
export async function checkFile(
  room: Room,
  path: string,
  context: CommandContext,
): Promise<Outcome<FileCheck>> {
  const read = await room.work.readEdited(path, context);
  if (!read.ok) return read;
  const { packId, trackedChanges, comments } = read.value;
  const pack = packId === null ? undefined : getPack(room.db, packId);
  const { items } = judgedFile(room, read.value, pack);
  const ours = packId !== null;
  return done({ path, ours, packId, items, trackedChanges, comments: comments.length });
}

/** A file with each of its quotes, facts and quotations judged. `pack`: what it was made from, where that is known. */
export function judgedFile(
  room: Room,
  edited: EditedFile,
  pack: Pack | undefined,
): { file: FileText; claims: Claims; items: CheckedItem[] } {
  const file = fileText(edited);
  const { items, claims } = judgeItems(file, expectedIn(room, edited, pack));
  const typed = judgeTyped(file, claims, lookupIn(room), edited.packId !== null);
  return { file, claims, items: [...items, ...typed].sort((a, b) => a.at - b.at).map(({ item }) => item) };
}
