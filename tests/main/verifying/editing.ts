// A file as an office would change it: the parts of the zip, rewritten as Word or LibreOffice writes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { temporaryFolder } from '../temporary.ts';

/** A copy of a packed document with one part rewritten; its path. */
export function edited(path: string, part: string, change: (xml: string) => string): string {
  const parts = unzipSync(readFileSync(path));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`Nothing was changed in ${part}`);
  parts[part] = strToU8(after);
  const copy = join(temporaryFolder(), path.endsWith('.odt') ? 'edited.odt' : 'edited.docx');
  writeFileSync(copy, zipSync(parts));
  return copy;
}

/** A copy of a Word file with its text rewritten. */
export const editedWord = (path: string, change: (xml: string) => string): string =>
  edited(path, 'word/document.xml', change);

export const textOf = (path: string, part = 'word/document.xml'): string =>
  strFromU8(unzipSync(readFileSync(path))[part] ?? new Uint8Array());

/** The paragraph that holds these words, with its tags. */
export function paragraphWith(xml: string, words: string): string {
  const found = (xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? []).find((each) =>
    plain(each).includes(words),
  );
  if (!found) throw new Error(`No paragraph holds ${words}`);
  return found;
}

export const plain = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

export const withoutBookmarks = (xml: string): string => xml.replace(/<w:bookmark(Start|End)[^>]*>/g, '');

/** A paragraph that somebody typed. */
export const typed = (words: string, style = 'Normal'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/**
 * As Word saves a file in which somebody has worked: each run split in pieces with revision marks, spelling marks and
 * formatting of their own. No word is changed.
 */
export const asWordSaves = (xml: string): string =>
  xml.replace(
    /<w:r>(?:<w:rPr>(?:(?!<w:r>).)*?<\/w:rPr>)?<w:t[^>]*>([^<&]{6,})<\/w:t><\/w:r>/gs,
    (_, text) => {
      const run = (words: string, format: string) =>
        `<w:r w:rsidR="00A1B2C3"><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
      const [start, rest] = [text.slice(0, 3), text.slice(3)];
      const red = run(start, '<w:b/><w:color w:val="FF0000"/>');
      return `${red}<w:proofErr w:type="spellStart"/>${run(rest, '<w:i/><w:sz w:val="30"/>')}<w:proofErr w:type="spellEnd"/>`;
    },
  );
