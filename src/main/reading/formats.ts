import { extname } from 'node:path';
import { govukJson } from './govuk-json.ts';
import { plainText } from './plain.ts';
import type { Format } from './source.ts';
import { webPage } from './web-page.ts';

/** Every format of file that the reader knows. */
const formats: Format[] = [plainText, webPage, govukJson];

/** The format that a file's name promises; undefined where we know none. */
export function formatOf(path: string): Format | undefined {
  const extension = extname(path).toLowerCase();
  return formats.find(({ extensions }) => extensions.includes(extension));
}

/** Whether a file of a folder is one to read. */
export const isReadable = (path: string): boolean => formatOf(path) !== undefined;

/** A saved page is sometimes named .txt: then the text says what it is. */
export const formatByText = (format: Format, text: string): Format =>
  format === plainText && /^\s*<(!doctype\s+html|html[\s>])/i.test(text.slice(0, 200)) ? webPage : format;
