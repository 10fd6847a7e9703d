import type { CommandContext } from '../../../shared/contract/contract.ts';
import { done, type Outcome } from '../../../shared/failure.ts';
import { fileText } from '../../../shared/verify/file-text.ts';
import { judgeItems } from '../../../shared/verify/judge.ts';
import { judgeTyped } from '../../../shared/verify/judge-typed.ts';
import type { FileCheck } from '../../../shared/verify/report.ts';
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
  const { value: edited } = read;
  const pack = edited.packId === null ? undefined : getPack(room.db, edited.packId);
  const file = fileText(edited);
  const { items, claims } = judgeItems(file, expectedIn(room, edited, pack));
  const ours = edited.packId !== null;
  const typed = judgeTyped(file, claims, lookupIn(room), ours);
  return done({
    path,
    ours,
    packId: edited.packId,
    items: [...items, ...typed].sort((a, b) => a.at - b.at).map(({ item }) => item),
    trackedChanges: edited.trackedChanges,
    comments: edited.comments.length,
  });
}
