import { done, type Failure, failed, type Outcome } from '../../../shared/failure.ts';
import type { Opener } from '../source.ts';
import type { PageText } from './box.ts';
import { regionsOf } from './columns.ts';
import { wordsIn } from './hyphens.ts';
import { withoutStretching } from './justified.ts';
import { withoutMargins } from './margins.ts';
import { pageTexts } from './page-texts.ts';
import { blocksOf, type PageBlock } from './paragraphs.ts';
import { linesOf } from './runs.ts';
import { withAligned, withTables } from './tables.ts';

/** A PDF with a text layer: its paragraphs in the order of reading. */
export const openPdf: Opener = async (bytes, path) => {
  const read = await readPages(bytes, path);
  return read.ok ? done({ blocks: read.value.map(({ page: _page, ...block }) => block) }) : read;
};

/** The same, each paragraph with the page on which it begins. */
export async function readPages(bytes: Buffer, path: string): Promise<Outcome<PageBlock[]>> {
  if (!isWhole(bytes)) return failed(whyNot('damaged', path));
  const texts = await pageTexts(bytes);
  if ('failed' in texts) return failed(whyNot(texts.failed, path));
  const unreadable = withoutWords(texts.pages, path);
  if (unreadable) return failed(unreadable);
  const words = wordsIn(
    texts.pages.flatMap(({ boxes }) => boxes.map(({ text }) => text.replace(/[-\u00ad]$/, ''))),
  );
  const pages = withTables(texts.pages, words);
  const regions = withoutMargins(pages).flatMap((runs, i) => regionsOf(runs, pages[i]?.width ?? 0));
  const blocks = blocksOf(regions.map((region) => linesOf(withAligned(withoutStretching(region), words))));
  return blocks.length > 0 ? done(blocks) : failed({ kind: 'no-words', path });
}

/** What is left of a PDF that was cut short can often be read, but nobody would know what is missing. */
const isWhole = (bytes: Buffer): boolean => bytes.subarray(-4096).includes('%%EOF');

function whyNot(reason: 'encrypted' | 'damaged' | 'too-long', path: string): Failure {
  if (reason === 'encrypted') return { kind: 'pdf-encrypted', path };
  const detail = reason === 'damaged' ? 'it is cut short or was changed on its way' : 'it has over 500 pages';
  return { kind: 'file-damaged', path, detail };
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
