import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { StoryFormat } from '../../shared/model/story.ts';
import { bytesOf } from './bytes.ts';
import { chooseFormat } from './choose.ts';
import { declaredText } from './declared.ts';
import { decodeText, decodingRemarks, whyNoText } from './decode.ts';
import {
  type AnyFormat,
  type DividedFormat,
  type Format,
  formatOf,
  type PackedFormat,
  pasteFormat,
  type SheetFormat,
} from './formats.ts';
import { isWebArchive } from './mail/archive-sign.ts';
import type { Incoming, ReadSource } from './source.ts';

/** No story is near this long; what is, is something else. */
export const MAX_STORY_BYTES = 20_000_000;
/** Documents and mail bring pictures along. */
export const MAX_DOCUMENT_BYTES = 60_000_000;

/**
 * Reads one source.
 * Fails: file-missing, file-unreadable, file-empty, file-not-text, file-too-large, file-damaged, format-unknown,
 * no-words, and what its format alone knows: document-encrypted, pdf-encrypted, pdf-scanned, unpacks-too-large,
 * sheet-too-long, sheet-empty, sheet-changed.
 */
export const readSource = (incoming: Incoming): Promise<Outcome<ReadSource>> =>
  incoming.kind === 'file' ? readFile(incoming) : readPaste(incoming);

async function readFile({ path, sheets }: Extract<Incoming, { kind: 'file' }>): Promise<Outcome<ReadSource>> {
  const bytes = await bytesOf(path, limitOf(path));
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return failed({ kind: 'file-empty', path });
  const chosen = chooseFormat(bytes.value, path);
  if (!chosen.ok) return chosen;
  const { format } = chosen.value;
  const isText = 'reader' in format || 'divider' in format || format.format === 'csv';
  const remarks = [...chosen.value.remarks, ...(isText ? decodingRemarks(bytes.value) : [])];
  if ('divider' in format) return withRemarks(await divided(bytes.value, format, path), remarks);
  const read = await single(bytes.value, format, path, sheets);
  const enclosed = 'opener' in format ? await readEnclosed(bytes.value, format, path) : [];
  return withRemarks(enclosed.length > 0 ? withEnclosed(read, enclosed) : read, remarks);
}

/** A file that is one story. */
async function single(
  bytes: Buffer,
  format: Exclude<AnyFormat, DividedFormat>,
  path: string,
  sheets?: SaidOfSheets,
): Promise<Outcome<ReadSource>> {
  const kept = { ...asKept(bytes), fileName: basename(path) };
  const read = await understood(bytes, format, path, kept.sha256, sheets);
  return read.ok ? done({ ...read.value, ...kept }) : read;
}

/** How deep messages are looked for in messages that were sent on. */
const DEEPEST = 3;

/** What stands whole in a file, each as a story with its own bytes; what cannot be read is left where it is. */
async function readEnclosed(
  bytes: Buffer,
  format: PackedFormat,
  path: string,
  depth = 1,
): Promise<ReadSource[]> {
  const found: ReadSource[] = [];
  for (const each of depth > DEEPEST ? [] : ((await (await format.enclosed?.())?.(bytes)) ?? [])) {
    const read = await single(each, format, path);
    if (read.ok) found.push(read.value);
    found.push(...(await readEnclosed(each, format, path, depth + 1)));
  }
  return found;
}

/** A covering letter without words is no story; one with words comes first, and says what came with it. */
function withEnclosed(read: Outcome<ReadSource>, enclosed: ReadSource[]): Outcome<ReadSource> {
  const [first, ...more] = enclosed;
  if (!read.ok) return read.failure.kind === 'no-words' && first ? done({ ...first, more }) : read;
  const what = enclosed.length === 1 ? 'a message, which is' : `${enclosed.length} messages, each`;
  const remarks = [`It was sent with ${what} imported as a story of its own.`];
  return done({ ...read.value, remarks, more: enclosed });
}

/** What its name and what its format say of how a file was read. */
function withRemarks(read: Outcome<ReadSource>, remarks: string[]): Outcome<ReadSource> {
  if (!read.ok) return read;
  const all = [...remarks, ...(read.value.source.remarks ?? []), ...(read.value.remarks ?? [])];
  return all.length > 0 ? done({ ...read.value, remarks: all }) : read;
}

/** Text is never as large as a document that brings pictures along. */
function limitOf(path: string): number {
  const promised = formatOf(path);
  const isText = promised !== undefined && !('opener' in promised) && promised.format !== 'xlsx';
  return isText ? MAX_STORY_BYTES : MAX_DOCUMENT_BYTES;
}

type Understood = Outcome<Pick<ReadSource, 'source' | 'format' | 'mapping' | 'look'>>;

/** Makes sense of bytes by the table's row for them. */
export function understood(
  bytes: Buffer,
  format: Exclude<AnyFormat, DividedFormat>,
  path: string,
  sha256: string,
  sheets: SaidOfSheets | undefined,
): Promise<Understood> {
  if ('opener' in format) return opened(bytes, format, path);
  if ('sheets' in format) return inSheets(bytes, format, path, sha256, sheets);
  return decoded(bytes, format, path);
}

async function opened(bytes: Buffer, { opener, format }: PackedFormat, path: string): Promise<Understood> {
  const source = await (await opener())(bytes, path);
  return source.ok ? done({ source: source.value, format }) : source;
}

type SaidOfSheets = NonNullable<Extract<Incoming, { kind: 'file' }>['sheets']>;

/** What a person said of a file holds for the very bytes that they looked at. */
async function inSheets(
  bytes: Buffer,
  format: SheetFormat,
  path: string,
  sha256: string,
  said: SaidOfSheets | undefined,
): Promise<Understood> {
  if (said && said.sha256 !== sha256) return failed({ kind: 'sheet-changed', path });
  const { readSheets } = await import('./sheet/read-sheets.ts');
  const read = await readSheets(bytes, format, said?.mapping, path);
  if (!read.ok) return read;
  const { look, ...rest } = read.value;
  return done({ ...rest, ...(look ? { look: { ...look, path, sha256 } } : {}), format: format.format });
}

async function decoded(bytes: Buffer, { reader, format }: Format, path: string): Promise<Understood> {
  const text = await textOf(bytes, path, format);
  if (!text.ok) return text;
  const source = (await reader())(text.value, path);
  return source.ok ? done({ source: source.value, format }) : source;
}

/** Each story of a file that holds several is kept with its own stretch of the file. */
async function divided(
  bytes: Buffer,
  { divider, format }: DividedFormat,
  path: string,
): Promise<Outcome<ReadSource>> {
  const text = await textOf(bytes, path, format);
  if (!text.ok) return text;
  const entries = (await divider())(text.value, path);
  if (!entries.ok) return entries;
  const [first, ...more] = entries.value.map((entry) => ({
    ...{ source: entry.source, format, fileName: basename(path) },
    ...asKept(Buffer.from(entry.text)),
  }));
  return first ? done({ ...first, more }) : failed({ kind: 'no-words', path });
}

/** Pages and feeds may say themselves in which encoding they are. */
async function textOf(bytes: Buffer, path: string, format: StoryFormat): Promise<Outcome<string>> {
  if (bytes.length > MAX_STORY_BYTES) return tooLarge(path, bytes.length);
  const declares = format === 'html' || format === 'feed';
  const text =
    (format === 'html' && isWebArchive(bytes) ? await unpackedPage(bytes) : undefined) ??
    (declares ? await declaredText(bytes) : undefined) ??
    decodeText(bytes);
  return text === undefined ? failed(whyNoText(bytes, path)) : done(text);
}

const unpackedPage = async (bytes: Buffer): Promise<string | undefined> =>
  (await import('./mail/web-archive.ts')).archivedPage(bytes);

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

const tooLarge = (path: string, bytes: number) =>
  failed({ kind: 'file-too-large', path, bytes, limit: MAX_STORY_BYTES });
