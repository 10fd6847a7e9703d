import { Readability } from '@mozilla/readability';
import type { SourceBlock } from '../../shared/extract/types.ts';
import { readBlocks } from './blocks.ts';
import { type DomNode, type DomPage, parsePage } from './dom.ts';

/** Readability weighs every element against every other: beyond this it would take minutes, and we take all. */
const WEIGHED_CHARACTERS = 2_000_000;
const WEIGHED_ELEMENTS = 20_000;

/**
 * The blocks of a page's story: the body of a GOV.UK page, which is marked as such; a page without anything round
 * its story as it is; what Readability takes for the article of any other.
 */
export function articleBlocks(page: DomPage, size: number): SourceBlock[] {
  const marked = [...page.querySelectorAll('.govspeak')].filter((body) => !isWithin(body, aside));
  if (marked.length > 0) return marked.flatMap(readBlocks);
  const whole = page.body ?? page.documentElement;
  if (!hasSurroundings(page) || size > WEIGHED_CHARACTERS) return readBlocks(whole);
  // Readability changes the page that it reads, so the whole is read before it.
  const all = readBlocks(whole);
  const article = weighed(page);
  return article.length > 0 ? article : all;
}

/** In another body, or in a notice above it, such as that it was withdrawn. */
const aside = /(^|\s)(govspeak|gem-c-notice)(\s|$)/;

function isWithin(body: DomNode, named: RegExp): boolean {
  for (let node = body.parentNode; node; node = node.parentNode) {
    if (named.test(node.getAttribute?.('class') ?? '')) return true;
  }
  return false;
}

const hasSurroundings = (page: DomPage): boolean => page.querySelector(surroundings) !== null;

/** By their elements; on older pages by the names of their boxes alone. */
const surroundings = [
  'nav, header, footer, aside, form, [role="navigation"]',
  ...['header', 'footer', 'nav', 'navigation', 'sidebar', 'menu'].map(
    (name) => `#${name}, div.${name}, ul.${name}`,
  ),
].join(', ');

function weighed(page: DomPage): SourceBlock[] {
  try {
    const read = new Readability(page as never, {
      maxElemsToParse: WEIGHED_ELEMENTS,
      // They tell what stands in a story but is none of it.
      keepClasses: true,
    }).parse();
    return read?.content ? readBlocks(parsePage(read.content).body as DomNode) : [];
  } catch {
    // It gives up on pages of too many elements, and on some broken ones.
    return [];
  }
}
