import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { done, type Failure, failed, type Outcome } from '../../shared/failure.ts';
import { APPLICATION_ID } from './migrate.ts';

/** What a file is before anything opens it for writing. */
export type Looked = { kind: 'missing' } | { kind: 'empty' } | { kind: 'database'; headerVersion: number };

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;

/**
 * Reads the first hundred bytes of a file that should be a library, and touches nothing.
 * Fails: library-not-sqlite, library-not-ours, library-damaged (shorter than it says), library-unwritable.
 */
export function lookAt(path: string): Outcome<Looked> {
  if (!existsSync(path)) return done({ kind: 'missing' });
  try {
    if (!statSync(path).isFile()) return failed({ kind: 'library-not-sqlite', path });
    return judge(path, ...firstBytes(path));
  } catch (error) {
    return failed({ kind: 'library-unwritable', path, detail: (error as Error).message });
  }
}

function firstBytes(path: string): [header: Buffer, size: number] {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    const read = readSync(file, header, 0, HEADER_BYTES, 0);
    return [header.subarray(0, read), fstatSync(file).size];
  } finally {
    closeSync(file);
  }
}

function judge(path: string, header: Buffer, size: number): Outcome<Looked> {
  if (size === 0) return done({ kind: 'empty' });
  if (header.toString('latin1', 0, 16) !== MAGIC) return failed({ kind: 'library-not-sqlite', path });
  if (header.length < HEADER_BYTES) return failed(cutShort(path));
  if (header.readUInt32BE(68) !== APPLICATION_ID) return failed({ kind: 'library-not-ours', path });
  if (hasOwnSize(header) && size < sizeBy(header)) return failed(cutShort(path));
  return done({ kind: 'database', headerVersion: header.readUInt32BE(60) });
}

/** The count of pages holds only where the last writer kept it (the two counters agree). */
const hasOwnSize = (header: Buffer): boolean => header.readUInt32BE(24) === header.readUInt32BE(92);

/** Pages times page size, as the header has it (a page size of 1 means 65536). */
function sizeBy(header: Buffer): number {
  const pageSize = header.readUInt16BE(16);
  return header.readUInt32BE(28) * (pageSize === 1 ? 65_536 : pageSize);
}

const cutShort = (path: string): Failure => ({
  kind: 'library-damaged',
  path,
  detail: 'the file is shorter than it should be',
});
