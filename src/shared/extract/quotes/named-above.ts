import type { Block, Page } from '../page.ts';
import { readSpoken } from '../people/phrase.ts';
import type { Cue } from './cues.ts';
import { opensUnnamed } from './reactions.ts';

const above = 'The line above these words was read as the name of who says them. Check that it is.';

/**
 * "Jane Doe, Chair of X" on a line of its own right above words in marks. `since` is the first such line of the story,
 * or null: behind words in marks a name counts as a signature unless the story has begun to name its speakers above.
 */
export function nameAbove(block: Block, page: Page, since: number | null): Cue | null {
  const { words, text, index, start, end } = block;
  if (words.length > 24 || /[.:!?]$/.test(text) || /^(?:item|row)$/.test(block.role)) return null;
  if (since === null && endsMarked(page.blocks[index - 1])) return null;
  if (!opensUnnamed(page.blocks[index + 1], page) || isSigned(page.blocks[index + 2])) return null;
  const spoken = readSpoken(words, 0, words.length, page.body);
  if (spoken?.kind !== 'person' || spoken.role === null || spoken.start !== start) return null;
  return { spoken, start, end, opensAt: null, limit: null, doubts: [above] };
}

const endsMarked = (block: Block | undefined): boolean =>
  block !== undefined && block.end - (block.marks.at(-1)?.to ?? 0) <= 1;

const isSigned = (block: Block | undefined): boolean => /^\s*[–—-]\s*\p{Lu}/u.test(block?.text ?? '');
