import { months } from '../lexicon/function-words.ts';
import { readSpoken } from '../people/phrase.ts';
import type { Spoken } from '../people/spoken.ts';
import type { Word } from '../words.ts';

/**
 * "Jane Doe, Chair of X –" in front of words in marks, or on the line above them: the dash leads in as a colon does.
 * `dash` is its word; null where anything but a person with an office or a body stands before it.
 */
export function dashedLabel(words: Word[], from: number, dash: number, body: string): Spoken | null {
  if (!isDash(words[dash]) || dash - from > 40) return null;
  const start = behindDateline(words, from, dash);
  const spoken = readSpoken(words, start, dash, body);
  if (spoken === null || spoken.start !== words[start]?.start) return null;
  const named = spoken.kind === 'person' || (spoken.kind === 'partial' && spoken.titles.length > 0);
  return named && (spoken.role !== null || spoken.organisation !== null) ? spoken : null;
}

const isDash = (word: Word | undefined): boolean => word?.shape === 'mark' && /^[–—-]$/.test(word.text);

/** "CANADA, February 13 - Jane Doe": the place and day where the text was issued. */
function behindDateline(words: Word[], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + 10); i++)
    if (isDash(words[i]) && words.slice(from, i).some(({ lower }) => months.has(lower))) return i + 1;
  return from;
}
