import type { Block } from '../page.ts';
import type { Setting } from './run.ts';
import { type Voice, voiceOf } from './voice.ts';

const lostBreaks = 'The text has lost its paragraph breaks, and the quote has no marks. Check where it ends.';

const endMatter =
  /^(?:notes? (?:to|for) (?:the )?editors?|background\b|(?:further|additional|more) information\b|about (?:the )?\p{Lu}|(?:media|press|general|rail media) enquiries|contacts?:|ends?\b|share this page|related (?:links|content)|updates to this page|published\b.{0,40}\d{4}|first published|PR \d|case study|for (?:media|press|more|further)\b|search ‘|\(?(?:photo|picture|image) ?(?:credit|:))/iu;

/** "Notes to editors …", "Published 3 May 2019": behind the last paragraph of a story whose breaks were lost. */
export const opensEndMatter = ({ text }: Block): boolean => endMatter.test(text);

/**
 * How many sentences of a text without paragraphs are the speaker's (see `flattened.ts`). A sentence says less for itself
 * than a paragraph: the speaker goes on where nothing speaks against it, and the end is always asked.
 */
export function endBySentence(candidates: Block[], setting: Setting) {
  const voices = candidates.map((block) => voiceOf(block, setting));
  return { count: oneVoice(voices, 0), doubts: [lostBreaks], confidence: 0.7 };
}

/** How many voices from the first sound most like one speaker's: those whose sum above `least` is the greatest. */
function oneVoice(voices: readonly Voice[], least: number): number {
  let total = 0;
  let best = 0;
  let count = 0;
  voices.forEach(({ score }, i) => {
    total += score - least;
    if (total > best) {
      best = total;
      count = i + 1;
    }
  });
  return count;
}
