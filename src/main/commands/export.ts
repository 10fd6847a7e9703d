import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandContext, ParsedInput } from '../../shared/contract/contract.ts';
import type { ExportReport, PackCheck, Preview } from '../../shared/contract/packs.ts';
import { pagesById } from '../../shared/document/anchors.ts';
import { composePack } from '../../shared/document/compose.ts';
import type { PackDocument } from '../../shared/document/nodes.ts';
import { forReaders } from '../../shared/document/rendition.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { pictureBytesOf } from '../library/pictures.ts';
import { notRemembered } from './remember-export.ts';
import type { Room } from './room.ts';
import type { Printed } from './work.ts';

/** Writes a pack's files, each whole or not at all, and says which checks were open when it left. */
export async function exportPack(
  room: Room,
  pack: Pack,
  checksOf: () => PackCheck[],
  { files, rendition = 'minister', comments = false }: ParsedInput<'packs.export'>,
  context: CommandContext,
): Promise<Outcome<ExportReport>> {
  const onLibrary = files.find(({ path }) => isLibrary(room.path, path));
  if (onLibrary) return failed({ kind: 'target-is-library', path: onLibrary.path });
  const document = composePack(pack, { rendition, comments });
  // What was to be looked at is found out while the thread writes.
  const [written, checks] = await Promise.all([
    room.work.exportPack(printedBy(room, document), files, context),
    (async () => checksOf())(),
  ]);
  if (!written.ok) return written;
  // What is not printed, such as an empty section, takes nothing away from what was.
  const printed = new Set(
    forReaders(pack, rendition).sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
  );
  const open = checks.filter(({ blockId }) => blockId !== null && printed.has(blockId));
  const forgotten = notRemembered(room, pack, rendition, [...new Set(files.map(({ format }) => format))]);
  const unfitting = written.value.flatMap(({ warnings = [] }) => warnings);
  return done({
    files: written.value.map(({ warnings: _said, ...file }) => file),
    warnings: [...open.map(({ sentence }) => sentence), ...unfitting, ...forgotten],
  });
}

/** The first pages as they would be printed now, and where each section and block begins. */
export async function previewPack(
  room: Room,
  pack: Pack,
  context: CommandContext,
): Promise<Outcome<Preview>> {
  const laid = await room.work.previewPack(printedBy(room, composePack(pack)), {}, context);
  return laid.ok ? done({ ...laid.value, pageOf: pagesById(pack, laid.value.pageOf) }) : laid;
}

/** A document with the pictures that it shows. One that the library lacks is told by the writer, with its block. */
export function printedBy(room: Room, document: PackDocument): Printed {
  const shown = document.body.flatMap((node) => (node.kind === 'figure' ? [node.picture.sha256] : []));
  return { document, pictures: pictureBytesOf(room.db, shown) };
}

/** The library itself, by whatever way it is named, or one of the files that SQLite keeps beside it. */
const isLibrary = (library: string, target: string): boolean =>
  ['', '-wal', '-shm', '-lock'].some((end) => `${real(library)}${end}` === real(target));

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
