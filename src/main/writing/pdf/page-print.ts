import type { PackDocument } from '../../../shared/document/nodes.ts';
import { sha256 } from '../../hash.ts';
import type { PageStrips } from './page-strips.ts';
import type { Strip } from './strips.ts';

/**
 * Tells pages of one look from pages of another: two with the same print are drawn alike, to the dot. `document` says
 * what stands around the text of each page.
 */
export function createPagePrints({ body: _, origins: __, ...around }: PackDocument) {
  const everyPage = JSON.stringify(around);
  return (page: PageStrips, number: number, pages: number): string => {
    const strips = page.map(({ strip, y }) => `${y} ${drawnOf(strip)}`);
    return sha256([everyPage, number, pages, ...strips].join('\n'));
  };
}

const drawn = new WeakMap<Strip, string>();

/** A strip that is kept from preview to preview is put into words once. */
function drawnOf(strip: Strip): string {
  const known = drawn.get(strip);
  if (known !== undefined) return known;
  const words = JSON.stringify(strip, seen);
  drawn.set(strip, words);
  return words;
}

/** Of a strip what is not drawn with it: its tags, and how it came to stand where it stands. */
const unseen = new Set(['slot', 'marks', 'notes', 'repeat', 'before', 'after', 'keep', 'breakBefore']);

function seen(key: string, value: unknown): unknown {
  if (unseen.has(key)) return undefined;
  return key === 'face' && typeof value === 'object' ? (value as { name: string }).name : value;
}
