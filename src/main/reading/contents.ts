import type { StoryFormat } from '../../shared/model/story.ts';
import { namesIn } from './zip.ts';

/** What a file is by its bytes, whatever its name says. Of text, the name and the words say more. */
export type Contents =
  | { is: 'text' | 'encrypted' | 'damaged' }
  | { is: 'format'; format: StoryFormat }
  /** Something that we cannot read; `found` is what a person calls it. */
  | { is: 'other'; found: string };

const format = (known: StoryFormat): Contents => ({ is: 'format', format: known });
const other = (found: string): Contents => ({ is: 'other', found });

/** How files of kinds without words begin. */
const signatures: [string, Contents][] = [
  ['{\\rtf', format('rtf')],
  ['\x89PNG', other('a picture')],
  ['\xff\xd8\xff', other('a picture')],
  ['GIF8', other('a picture')],
  ['Rar!', other('an archive of files')],
  ['7z\xbc\xaf', other('an archive of files')],
  ['\x1f\x8b', other('an archive of files')],
];

/** Tells what `bytes` are. */
export function contentsOf(bytes: Buffer): Contents {
  const start = bytes.toString('latin1', 0, 8);
  // A PDF may have a few bytes of its sender's in front.
  if (start.startsWith('%PDF-') || bytes.subarray(0, 1024).includes('\n%PDF-')) return format('pdf');
  if (start.startsWith('PK\x03\x04')) return zipped(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return compound(bytes);
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? { is: 'text' };
}

function zipped(bytes: Buffer): Contents {
  const names = new Set(namesIn(bytes));
  if (names.size === 0) return { is: 'damaged' };
  if (names.has('word/document.xml')) return format('docx');
  if (names.has('xl/workbook.xml')) return format('xlsx');
  if (names.has('ppt/presentation.xml')) return other('a PowerPoint presentation');
  if (names.has('content.xml')) return openDocument(bytes);
  return other('an archive of files');
}

/** The first part of an OpenDocument file is its type, not compressed. */
function openDocument(bytes: Buffer): Contents {
  const start = bytes.toString('latin1', 0, 200);
  if (start.includes('opendocument.spreadsheet')) return other('an OpenDocument spreadsheet');
  if (start.includes('opendocument.presentation')) return other('an OpenDocument presentation');
  return format('odt');
}

/** Microsoft's older container: the names of its streams, in UTF-16, tell what it holds. */
function compound(bytes: Buffer): Contents {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return { is: 'encrypted' };
  if (has('__properties_version1.0')) return format('msg');
  if (has('WordDocument')) return other('a Word document of the old kind (.doc)');
  if (has('Workbook')) return other('an Excel workbook of the old kind (.xls)');
  return { is: 'damaged' };
}
