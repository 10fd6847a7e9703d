import { createHash } from 'node:crypto';
import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { done, type Failure, failed, type Outcome } from '../../shared/failure.ts';
import { decodeText } from './decode.ts';
import { formatByText, formatCalled, formatOf } from './formats.ts';
import type { Incoming, ReadSource } from './source.ts';

/** No story is near this long; what is, is something else. */
export const MAX_STORY_BYTES = 20_000_000;

/**
 * Reads one source.
 * Fails: file-missing, file-unreadable, file-empty, file-not-text, file-too-large, file-damaged, format-unknown,
 * no-words.
 */
export const readSource = (incoming: Incoming): Promise<Outcome<ReadSource>> =>
  incoming.kind === 'file' ? readFile(incoming.path) : readPaste(incoming);

async function readFile(path: string): Promise<Outcome<ReadSource>> {
  const promised = formatOf(path);
  if (!promised) return failed({ kind: 'format-unknown', path });
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return failed({ kind: 'file-empty', path });
  const text = decodeText(bytes.value);
  if (text === undefined) return failed({ kind: 'file-not-text', path });
  const format = formatByText(promised, text);
  const read = await format.reader();
  const source = read(text, path);
  if (!source.ok) return source;
  return done({
    source: source.value,
    ...asKept(bytes.value),
    fileName: basename(path),
    format: format.format,
  });
}

const PASTED = 'Pasted text';

async function readPaste({
  text,
  format,
}: Extract<Incoming, { kind: 'paste' }>): Promise<Outcome<ReadSource>> {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > MAX_STORY_BYTES) return tooLarge(PASTED, bytes.length);
  const read = await formatCalled(format).reader();
  const source = read(text, PASTED);
  return source.ok ? done({ source: source.value, ...asKept(bytes), fileName: PASTED, format }) : source;
}

const asKept = (bytes: Buffer) => ({ bytes, sha256: createHash('sha256').update(bytes).digest('hex') });

const tooLarge = (path: string, bytes: number) =>
  failed({ kind: 'file-too-large', path, bytes, limit: MAX_STORY_BYTES });

async function bytesOf(path: string): Promise<Outcome<Buffer>> {
  try {
    const { size } = await stat(path);
    return size > MAX_STORY_BYTES ? tooLarge(path, size) : done(await readBytes(path));
  } catch (error) {
    return failed(whyUnread(path, error as NodeJS.ErrnoException));
  }
}

/** Why a file or folder could not be read. */
export const whyUnread = (path: string, error: NodeJS.ErrnoException): Failure =>
  error.code === 'ENOENT'
    ? { kind: 'file-missing', path }
    : { kind: 'file-unreadable', path, detail: inWords(error) };

/** The system's own words where we have no plainer ones. */
function inWords(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
      return 'you are not allowed to open it';
    case 'EISDIR':
      return 'it is a folder';
    case 'EBUSY':
      return 'another program holds it';
    default:
      return error.message;
  }
}
