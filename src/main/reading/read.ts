import { createHash } from 'node:crypto';
import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { done, type Failure, failed, type Outcome } from '../../shared/failure.ts';
import { chooseFormat } from './choose.ts';
import { decodeText } from './decode.ts';
import {
  type DividedFormat,
  type Format,
  formatByText,
  formatOf,
  type PackedFormat,
  pasteFormat,
} from './formats.ts';
import type { Incoming, ReadSource } from './source.ts';

/** No story is near this long; what is, is something else. */
export const MAX_STORY_BYTES = 20_000_000;
/** Documents and mail bring pictures along. */
export const MAX_DOCUMENT_BYTES = 60_000_000;

/**
 * Reads one source.
 * Fails: file-missing, file-unreadable, file-empty, file-not-text, file-too-large, file-damaged, format-unknown,
 * no-words, and what its format alone knows: document-encrypted, pdf-encrypted, pdf-scanned, unpacks-too-large,
 * sheet-too-long.
 */
export const readSource = (incoming: Incoming): Promise<Outcome<ReadSource>> =>
  incoming.kind === 'file' ? readFile(incoming.path) : readPaste(incoming);

async function readFile(path: string): Promise<Outcome<ReadSource>> {
  const promised = formatOf(path);
  if (!promised) return failed({ kind: 'format-unknown', path });
  const bytes = await bytesOf(path, 'opener' in promised ? MAX_DOCUMENT_BYTES : MAX_STORY_BYTES);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return failed({ kind: 'file-empty', path });
  const format = chooseFormat(bytes.value, promised, path);
  if (!format.ok) return format;
  if ('divider' in format.value) return divided(bytes.value, format.value, path);
  const read =
    'opener' in format.value
      ? await opened(bytes.value, format.value, path)
      : await decoded(bytes.value, format.value, path);
  return read.ok ? done({ ...read.value, ...asKept(bytes.value), fileName: basename(path) }) : read;
}

type Understood = Outcome<Pick<ReadSource, 'source' | 'format'>>;

async function opened(bytes: Buffer, { opener, format }: PackedFormat, path: string): Promise<Understood> {
  const source = await (await opener())(bytes, path);
  return source.ok ? done({ source: source.value, format }) : source;
}

async function decoded(bytes: Buffer, promised: Format, path: string): Promise<Understood> {
  const text = textOf(bytes, path);
  if (!text.ok) return text;
  const { reader, format } = formatByText(promised, text.value);
  const source = (await reader())(text.value, path);
  return source.ok ? done({ source: source.value, format }) : source;
}

/** Each story of a file that holds several is kept with its own stretch of the file. */
async function divided(
  bytes: Buffer,
  { divider, format }: DividedFormat,
  path: string,
): Promise<Outcome<ReadSource>> {
  const text = textOf(bytes, path);
  if (!text.ok) return text;
  const entries = (await divider())(text.value, path);
  if (!entries.ok) return entries;
  const [first, ...more] = entries.value.map((entry) => ({
    ...{ source: entry.source, format, fileName: basename(path) },
    ...asKept(Buffer.from(entry.text)),
  }));
  return first ? done({ ...first, more }) : failed({ kind: 'no-words', path });
}

function textOf(bytes: Buffer, path: string): Outcome<string> {
  if (bytes.length > MAX_STORY_BYTES) return tooLarge(path, bytes.length);
  const text = decodeText(bytes);
  return text === undefined ? failed({ kind: 'file-not-text', path }) : done(text);
}

const PASTED = 'Pasted text';

async function readPaste({
  text,
  format,
}: Extract<Incoming, { kind: 'paste' }>): Promise<Outcome<ReadSource>> {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > MAX_STORY_BYTES) return tooLarge(PASTED, bytes.length);
  const read = await pasteFormat(format).reader();
  const source = read(text, PASTED);
  return source.ok ? done({ source: source.value, ...asKept(bytes), fileName: PASTED, format }) : source;
}

const asKept = (bytes: Buffer) => ({ bytes, sha256: createHash('sha256').update(bytes).digest('hex') });

const tooLarge = (path: string, bytes: number, limit = MAX_STORY_BYTES) =>
  failed({ kind: 'file-too-large', path, bytes, limit });

async function bytesOf(path: string, limit: number): Promise<Outcome<Buffer>> {
  try {
    const { size } = await stat(path);
    return size > limit ? tooLarge(path, size, limit) : done(await readBytes(path));
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
