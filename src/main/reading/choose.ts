import { done, failed, type Outcome } from '../../shared/failure.ts';
import { contentsOf } from './contents.ts';
import { type AnyFormat, formatCalled } from './formats.ts';

/**
 * The format to read a file as. What its bytes are wins over what its name promises: a Word file that is named .pdf
 * is read as the Word file that it is.
 * Fails: file-not-text (something we cannot read), file-damaged, document-encrypted.
 */
export function chooseFormat(bytes: Buffer, promised: AnyFormat, path: string): Outcome<AnyFormat> {
  const contents = contentsOf(bytes);
  switch (contents.is) {
    case 'format':
      return done(formatCalled(contents.format));
    case 'other':
      return failed({ kind: 'file-not-text', path, holds: contents.found });
    case 'encrypted':
      return failed({ kind: 'document-encrypted', path });
    case 'damaged':
      return failed({ kind: 'file-damaged', path, detail: 'it is cut short or was changed on its way' });
    case 'text':
      return done(isText(promised) ? promised : formatCalled('txt'));
  }
}

/** Mail is text by its bytes, but only its own parts say in which encoding. */
const isText = (format: AnyFormat): boolean => !('opener' in format) || format.format === 'eml';
