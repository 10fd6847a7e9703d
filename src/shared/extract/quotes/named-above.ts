import type { Block, Page } from '../page.ts';
import { countBefore } from '../people/near.ts';
import { readSpoken } from '../people/phrase.ts';
import type { Spoken } from '../people/spoken.ts';
import type { Cue } from './cues.ts';
import { opensUnnamed } from './reactions.ts';

const above = 'The line above these words was read as the name of who says them. Check that it is.';

/**
 * "Jane Doe, Chair of X" on a line of its own right above words in marks. Behind words in marks a name counts
 * as a signature unless the story has `begun` to name its speakers above.
 */
export function nameAbove(block: Block, page: Page, begun: boolean): Cue | null {
  const { words, text, index, start, end } = block;
  if (
    words.length > 24 ||
    block.marks.length > 0 ||
    /[.:!?]$/.test(text) ||
    block.role === 'item' ||
    block.role === 'row'
  )
    return null;
  if (!begun && endsMarked(page.blocks[index - 1])) return null;
  if (!opensUnnamed(page.blocks[index + 1], page) || isSigned(page.blocks[index + 2])) return null;
  const spoken = readSpoken(words, 0, words.length, page.body);
  if (spoken === null || !isPerson(spoken) || spoken.start !== start) return null;
  return { spoken, start, end, opensAt: null, limit: null, doubts: [above] };
}

/** A person by more than two capitals: a heading may be two capitals and nobody. */
const isPerson = ({ kind, role, organisation, titles, plain }: Spoken): boolean =>
  (kind === 'person' && (role !== null || organisation !== null || plain === 1)) ||
  (kind === 'partial' && titles.length > 0 && role !== null);

/**
 * Lines and words in turn, two of them or more, none behind words in marks that the first line could sign: the lines
 * name who says what stands below, and nothing is left to ask.
 */
export function settleAbove(cues: readonly Cue[], page: Page): void {
  const lines = new Set(cues.map(({ start }) => start));
  const plain = cues.every(({ spoken, end }) => {
    let i = countBefore(page.blocks, end);
    while (opensMarked(page.blocks[i])) i++;
    const next = page.blocks[i];
    return spoken.role !== null && (next === undefined || lines.has(next.start) || !isLine(next));
  });
  if (plain && cues.length > 1) for (const { doubts } of cues) doubts.splice(0);
}

const opensMarked = (block: Block | undefined): boolean =>
  block !== undefined && block.marks[0]?.from === block.start;

/** Short and without a stop: it could sign what stands above. */
const isLine = ({ words, text }: Block): boolean => words.length <= 24 && !/[.:!?]$/.test(text);

const endsMarked = (block: Block | undefined): boolean =>
  block !== undefined && block.end - (block.marks.at(-1)?.to ?? 0) <= 1;

const isSigned = (block: Block | undefined): boolean => /^\s*[–—-]\s*\p{Lu}/u.test(block?.text ?? '');
