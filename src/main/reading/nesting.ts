import type { Failure } from '../../shared/failure.ts';

/** Deeper than any page that a person wrote or a program of good will made; parsers slow down beyond. */
const DEEPEST = 1000;

/** Elements without an inside, and those that end of themselves where the next begins. */
const passing = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
);

/**
 * Whether markup is nested deeper than a page can be: 100,000 boxes in each other would keep the parser busy for
 * minutes. An estimate from the tags alone, in one pass.
 */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (passing.has(name.toLowerCase())) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** What is said of such a page. */
export const tooDeep = (path: string): Failure => ({
  kind: 'file-damaged',
  path,
  detail: 'its parts are nested deeper than a page can be',
});
