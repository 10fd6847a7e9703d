import { extname } from 'node:path';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { StoryFormat } from '../../shared/model/story.ts';
import { contentsOf } from './contents.ts';
import { type AnyFormat, formatCalled, formatOf } from './formats.ts';
import { textKind } from './text-kind.ts';

export interface Chosen {
  format: AnyFormat;
  /** What a person has to know where a file is not what its name says. */
  remarks: string[];
}

/**
 * The format to read a file as. What its bytes are wins over what its name promises: a Word file that is named .pdf
 * is read as the Word file that it is, and that is said.
 * Fails: format-unknown, file-not-text (something we cannot read), file-damaged, document-encrypted.
 */
export function chooseFormat(bytes: Buffer, path: string): Outcome<Chosen> {
  const promised = formatOf(path);
  const contents = contentsOf(bytes);
  switch (contents.is) {
    case 'format':
      return done(chosen(contents.format, promised, path));
    case 'other':
      return failed({ kind: 'file-not-text', path, holds: contents.found });
    case 'encrypted':
      return failed({ kind: 'document-encrypted', path });
    case 'damaged':
      return failed({ kind: 'file-damaged', path, detail: 'it is cut short or was changed on its way' });
    case 'text':
      return asText(bytes, promised, path);
  }
}

function asText(bytes: Buffer, promised: AnyFormat | undefined, path: string): Outcome<Chosen> {
  const shown = textKind(bytes);
  if (shown && !suits(shown, promised)) return done(chosen(shown, promised, path));
  if (promised === undefined) {
    // A text may do without an ending to its name; other endings promise something that we do not know.
    return extname(path) === ''
      ? done({ format: formatCalled('txt'), remarks: [] })
      : failed({ kind: 'format-unknown', path });
  }
  if (isText(promised)) return done({ format: promised, remarks: [] });
  return done(chosen(promised.format === 'xlsx' ? 'csv' : 'txt', promised, path));
}

/** A page or a feed may be called .xml, and a saved page .txt; nobody needs to be told. */
const suits = (shown: StoryFormat, promised: AnyFormat | undefined): boolean => promised?.format === shown;

/** Mail is text by its bytes, but only its own parts say in which encoding. */
const isText = (format: AnyFormat): boolean =>
  format.format === 'eml' || !('opener' in format || format.format === 'xlsx');

function chosen(format: StoryFormat, promised: AnyFormat | undefined, path: string): Chosen {
  const row = formatCalled(format);
  if (row === promised) return { format: row, remarks: [] };
  const ending = extname(path);
  const said = ending === '' ? '' : `, though its name ends in ${ending}`;
  return { format: row, remarks: [`It is ${inWords[format]}${said}, and was read as what it is.`] };
}

const inWords: Record<StoryFormat, string> = {
  txt: 'plain text',
  html: 'a web page',
  json: 'a GOV.UK content item',
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  rtf: 'a rich text (RTF) document',
  pdf: 'a PDF',
  eml: 'an e-mail message',
  msg: 'an Outlook message',
  csv: 'a sheet of values as text',
  xlsx: 'an Excel workbook',
  feed: 'a feed of stories',
  paste: 'pasted text',
  'paste-html': 'a pasted page',
};
