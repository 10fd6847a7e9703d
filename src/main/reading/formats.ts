import { extname } from 'node:path';
import type { StoryFormat } from '../../shared/model/story.ts';
import type { Reader } from './source.ts';

/** One row of the table of formats. Its reader is loaded when the first such file is read. */
export interface Format {
  format: StoryFormat;
  extensions: string[];
  reader(): Promise<Reader>;
}

const plain: Format = {
  format: 'txt',
  extensions: ['.txt'],
  reader: async () => (await import('./plain.ts')).readPlain,
};
const page: Format = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  reader: async () => (await import('./web-page.ts')).readPage,
};
const govukItem: Format = {
  format: 'json',
  extensions: ['.json'],
  reader: async () => (await import('./govuk-json.ts')).readItem,
};

/** Every format that the reader knows. */
const formats = [
  plain,
  page,
  govukItem,
  { ...plain, format: 'paste', extensions: [] },
  { ...page, format: 'paste-html', extensions: [] },
] satisfies Format[];

/** The format that a file's name promises; undefined where we know none. */
export function formatOf(path: string): Format | undefined {
  const extension = extname(path).toLowerCase();
  return formats.find(({ extensions }) => extensions.includes(extension));
}

/** The row of a format. */
export const formatCalled = (format: StoryFormat): Format =>
  formats.find((each) => each.format === format) ?? plain;

/** Whether a file of a folder is one to read. */
export const isReadable = (path: string): boolean => formatOf(path) !== undefined;

/** A saved page is sometimes named .txt: then the text says what it is. */
export const formatByText = (promised: Format, text: string): Format =>
  promised === plain && /^\s*<(!doctype\s+html|html[\s>])/i.test(text.slice(0, 200)) ? page : promised;
