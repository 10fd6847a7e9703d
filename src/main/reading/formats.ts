import { extname } from 'node:path';
import type { StoryFormat } from '../../shared/model/story.ts';
import type { SheetOpener } from './sheet/sheets.ts';
import type { Divider, Opener, Reader } from './source.ts';

/** One row of the table of formats. Its reader is loaded when the first such file is read. */
export interface Format {
  format: StoryFormat;
  extensions: string[];
  reader(): Promise<Reader>;
}

/** A row whose files are not text by themselves. */
export interface PackedFormat {
  format: StoryFormat;
  extensions: string[];
  opener(): Promise<Opener>;
  /** The files that stand whole in one of these, such as a message that was sent on. */
  enclosed?(): Promise<(bytes: Buffer) => Promise<Buffer[]>>;
}

const plain: Format = {
  format: 'txt',
  extensions: ['.txt'],
  reader: async () => (await import('./plain.ts')).readPlain,
};
const page: Format = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.mhtml', '.mht'],
  reader: async () => (await import('./web-page.ts')).readPage,
};
const govukItem: Format = {
  format: 'json',
  extensions: ['.json'],
  reader: async () => (await import('./govuk-json.ts')).readItem,
};

/** A row whose files are sheets: what their columns hold, a person may say. */
export interface SheetFormat {
  format: 'csv' | 'xlsx';
  extensions: string[];
  sheets(): Promise<SheetOpener>;
}

const csv: SheetFormat = {
  format: 'csv',
  extensions: ['.csv', '.tsv'],
  sheets: async () => (await import('./sheet/csv.ts')).openCsv,
};
const xlsx: SheetFormat = {
  format: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  sheets: async () => (await import('./sheet/xlsx.ts')).openXlsx,
};

/** A row whose files hold several stories. */
export interface DividedFormat {
  format: StoryFormat;
  extensions: string[];
  divider(): Promise<Divider>;
}

const feed: DividedFormat = {
  format: 'feed',
  extensions: ['.atom', '.rss', '.xml'],
  divider: async () => (await import('./feed/feed.ts')).readFeed,
};

export type AnyFormat = Format | PackedFormat | SheetFormat | DividedFormat;

const packed: PackedFormat[] = [
  {
    format: 'docx',
    extensions: ['.docx'],
    opener: async () => (await import('./docx.ts')).openDocx,
  },
  {
    format: 'odt',
    extensions: ['.odt'],
    opener: async () => (await import('./odt.ts')).openOdt,
  },
  {
    format: 'rtf',
    extensions: ['.rtf'],
    opener: async () => (await import('./rtf/open.ts')).openRtf,
  },
  {
    format: 'pdf',
    extensions: ['.pdf'],
    opener: async () => (await import('./pdf/open.ts')).openPdf,
  },
  {
    format: 'eml',
    extensions: ['.eml'],
    opener: async () => (await import('./mail/eml.ts')).openEml,
    enclosed: async () => (await import('./mail/enclosed.ts')).messagesIn,
  },
  {
    format: 'msg',
    extensions: ['.msg'],
    opener: async () => (await import('./mail/msg.ts')).openMsg,
    enclosed: async () => (await import('./mail/msg-fields.ts')).messagesWithin,
  },
];

/** Every format that the reader knows. */
const formats: AnyFormat[] = [plain, page, govukItem, csv, xlsx, feed, ...packed];

/** The extensions of all files that can be read, with their dots: for a dialog that offers them. */
export const readableExtensions = (): string[] => formats.flatMap(({ extensions }) => extensions);

/** The format that a file's name promises; undefined where we know none. */
export function formatOf(path: string): AnyFormat | undefined {
  const extension = extname(path).toLowerCase();
  return formats.find(({ extensions }) => extensions.includes(extension));
}

/** The row of a format. */
export const formatCalled = (format: StoryFormat): AnyFormat =>
  formats.find((each) => each.format === format) ?? plain;

/** The row of what was pasted. */
export const pasteFormat = (format: 'paste' | 'paste-html'): Format => (format === 'paste' ? plain : page);

/** Other documents, most of which we cannot read: in a folder they are told, not passed by. */
const unreadable =
  '.doc .dot .xls .ods .ppt .pptx .odp .pages .wps .docm .dotx .dotm .ott .fodt .xlsb .fods .numbers .emlx .mbox .zip'.split(
    ' ',
  );

/** Whether a file of a folder is one to read, or one of which a person has to know that it was not read. */
export const mayBeStory = (path: string): boolean =>
  formatOf(path) !== undefined || unreadable.includes(extname(path).toLowerCase());
