import type { Block, Page } from '../page.ts';
import { readSpoken } from '../people/phrase.ts';
import type { Spoken } from '../people/spoken.ts';
import { isMark } from '../words.ts';
import { isNamed } from './told-by.ts';

/** Who signs: the person, and whether a dash says that the line is a signature. */
export interface Signature {
  spoken: Spoken;
  dashed: boolean;
}

/** The line below words in marks that says whose they are: "– Jane Doe, apprentice". */
export function signatureBelow(block: Block, page: Page): Signature | null {
  const next = page.blocks[block.index + 1];
  if (next === undefined || next.words.length > 24 || /[.:!?]$/.test(next.text)) return null;
  if (/[–—-]$/.test(next.text) && /^["“]/.test(page.blocks[block.index + 2]?.text ?? '')) return null;
  const first = next.words[0];
  const inside = /^[–—-]$/.test(first?.text ?? '');
  const item = next.role === 'item' && page.blocks[block.index + 2]?.role !== 'item';
  const dashed = inside || item || /[–—-]\s*$/.test(page.body.slice(block.end, next.start));
  const from = inside ? 1 : 0;
  const spoken = readSpoken(next.words, from, next.words.length, page.body);
  const begins = spoken !== null && isNamed(spoken) && spoken.start === next.words[from]?.start;
  const alone = begins && next.words.slice(from).every((word) => word.shape !== 'mark' || !isMark(word, '“'));
  return alone && (dashed || spoken.role !== null || next.role === 'item') ? { spoken, dashed } : null;
}
