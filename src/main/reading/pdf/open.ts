import { done, type Failure, failed, type Outcome } from '../../../shared/failure.ts';
import type { Opener } from '../source.ts';
import type { PageText } from './box.ts';
import { regionsOf } from './columns.ts';
import { wordsIn } from './hyphens.ts';
import { withoutStretching } from './justified.ts';
import { withoutMargins } from './margins.ts';
import { MOST_PAGES, type PageTexts, pageTexts } from './page-texts.ts';
import { blocksOf, type PageBlock } from './paragraphs.ts';
import { linesOf } from './runs.ts';
import { withAligned, withTables } from './tables.ts';
import { titleIn } from './title.ts';

/** A PDF with a text layer: its paragraphs in the order of reading. */
export const openPdf: Opener = async (bytes, path) => {
  const read = await readPages(bytes, path);
  if (!read.ok) return read;
  const { title, remarks } = read.value;
  const blocks = read.value.blocks.map(({ page: _page, ...block }) => block);
  return done({ ...titleIn(blocks, title), ...(remarks.length > 0 ? { remarks } : {}) });
};

export interface ReadPages {
  blocks: PageBlock[];
  /** What the file itself calls its title, which may be anything. */
  title: string;
  remarks: string[];
}

/** The same, each paragraph with the page on which it begins. */
export async function readPages(bytes: Buffer, path: string): Promise<Outcome<ReadPages>> {
  if (!isWhole(bytes)) return failed(whyNot({ failed: 'damaged' }, path));
  const texts = await pageTexts(bytes);
  if ('failed' in texts) return failed(whyNot(texts, path));
  const unreadable = withoutWords(texts.pages, path);
  if (unreadable) return failed(unreadable);
  const words = wordsIn(
    texts.pages.flatMap(({ boxes }) => boxes.map(({ text }) => text.replace(/[-\u00ad]$/, ''))),
  );
  const pages = withTables(texts.pages, words);
  const regions = withoutMargins(pages).flatMap((runs, i) => regionsOf(runs, pages[i]?.width ?? 0));
  const blocks = blocksOf(regions.map((region) => linesOf(withAligned(withoutStretching(region), words))));
  if (blocks.length === 0) return failed({ kind: 'no-words', path });
  return done({ blocks, title: texts.title, remarks: remarksOn(texts.pages) });
}

/** What is left of a PDF that was cut short can often be read, but nobody would know what is missing. */
const isWhole = (bytes: Buffer): boolean => bytes.subarray(-4096).includes('%%EOF');

function whyNot(why: Exclude<PageTexts, { pages: PageText[] }>, path: string): Failure {
  if (why.failed === 'encrypted') return { kind: 'pdf-encrypted', path };
  if (why.failed === 'too-long') return { kind: 'pdf-too-long', path, pages: why.pages, limit: MOST_PAGES };
  return { kind: 'file-damaged', path, detail: 'it is cut short or was changed on its way' };
}

/** Pages without text among others: scans, or empty ones, which nothing tells apart here. */
function remarksOn(pages: PageText[]): string[] {
  const empty = pages.flatMap(({ boxes }, i) => (boxes.length === 0 ? [i + 1] : []));
  if (empty.length === 0) return [];
  const some = empty.length > 10 ? [...empty.slice(0, 10), '…'] : empty;
  return [
    empty.length === 1
      ? `Page ${empty[0]} of its ${pages.length} has no text. If it is a picture, its words are not in the story.`
      : `Pages ${some.join(', ')} of its ${pages.length} have no text. If they are pictures, their words are not in the story.`,
  ];
}

/** Pages that are pictures, and pages whose letters only their own fonts know. */
function withoutWords(pages: PageText[], path: string): Failure | undefined {
  const text = pages.flatMap(({ boxes }) => boxes.map((box) => box.text)).join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const unknown = text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0;
  if (unknown > letters / 10) {
    return { kind: 'file-damaged', path, detail: 'only its own fonts know what its letters mean' };
  }
  // The stamp of a scanner is no text layer.
  const scanned = letters === 0 || (pages.length > 1 && letters < 8 * pages.length);
  return scanned ? { kind: 'pdf-scanned', path, pages: pages.length } : undefined;
}
