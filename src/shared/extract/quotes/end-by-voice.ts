import { firstPerson, functionWords } from '../lexicon/function-words.ts';
import type { Block } from '../page.ts';
import { isFurniture } from './furniture.ts';
import type { Setting } from './run.ts';
import { speaksOfValues, type Voice, voiceOf } from './voice.ts';

/** The voice above which a paragraph sounds like the speaker. */
export const bias = 0.55;

/** "The embassy has produced a leaflet. We urge …": a body that tells of itself says "we" too. */
const tellsOfBody =
  /^The (?:\p{L}+ )?(?:embassy|high commission|consulate|department|ministry|agency|council|commission|authority|force|trust|board|service|regulator|committee|office|team|company|charity) (?:has|have) (?:also )?(?:produced|published|launched|issued|created|developed|awarded|announced|introduced|appointed|opened)\b/u;

const speaksOfSelf = (block: Block | undefined): boolean =>
  block?.words.some(({ lower }) => firstPerson.has(lower)) === true;

/** "The Ports Board is responsible for …", "HMRC is warning …": the story tells what a body is and does. */
const tellsWhatItIs =
  /^(?:The |This year['’]s )?\p{Lu}[\p{L}&’'-]*(?: [\p{L}&’'-]+){0,6} (?:is|are|was|were|has been|have been) (?:responsible for|warning|urging|reminding|asking|encouraging|inviting|organised|established|set up|made up|funded|run|an? (?:independent|executive|non-))\b/u;

/** "Britain has … It serves our interest.": nothing but an "our", and not in the first sentence: the story may say it too. */
function saysOnlyOur({ words, sentences }: Block): boolean {
  const own = words.filter(({ lower }) => firstPerson.has(lower));
  const first = sentences[0];
  return (
    first !== undefined &&
    !functionWords.has(words[0]?.lower ?? '') &&
    sentences.length > 1 &&
    own.length > 0 &&
    own.every(({ lower, start }) => /^(?:our|us|ours)$/.test(lower) && start >= first.end)
  );
}

/** An item says nothing for either: it goes with the sentence that leads to it. */
const neutral = { own: 0, score: bias };

/** A paragraph that opens with a mark of its own is somebody's words. */
const marked = { own: 1, score: 3 };

/**
 * The voice below which the paragraph behind the words is plainly the story's. Words of one paragraph often go on in a
 * second that tells what will be done, and seldom in a third; the last paragraph of a text is seldom a speaker's.
 */
function leastAsked(run: { count: number; silent: boolean; toldOf: boolean; ends: boolean }): number {
  if (run.toldOf) return -0.55;
  if (run.count === 0 && !run.ends) return -2;
  return run.silent ? -1.05 : -0.7;
}

/** How many voices from the first sound most like one speaker's: those whose sum above `least` is the greatest. */
export function oneVoice(voices: readonly Voice[], least: number): number {
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

/** How many of the paragraphs are the speaker's: the prefix that sounds most like one voice. */
export function endByVoice(opening: Block | undefined, candidates: Block[], setting: Setting) {
  const scores = candidates.map((block) =>
    block.role === 'item' ? neutral : block.marks[0]?.from === block.start ? marked : voiceOf(block, setting),
  );
  let count = oneVoice(scores, bias);
  const last = scores[count - 1];
  const final = candidates[count - 1];
  while (candidates[count]?.role === 'item' && (final ?? opening)?.text.endsWith(':')) count++;
  const next = scores[count];
  const doubts: string[] = [];
  const behind = candidates[count];
  const toldOf = behind !== undefined && tellsWhatItIs.test(behind.text);
  const silent = [opening, ...candidates.slice(0, count)].every((block) => !speaksOfSelf(block));
  const after = behind === undefined ? undefined : setting.page.blocks[behind.index + 1];
  const ends = after === undefined || after.role === 'heading' || isFurniture(after);
  if (next !== undefined && next.score > leastAsked({ count, silent, toldOf, ends }))
    doubts.push(
      'The quote has no marks, and the paragraph after it could be the speaker’s too. Check where it ends.',
    );
  const plain = last?.own === 0 && final !== undefined && last.score < (speaksOfValues(final) ? 0.6 : 1.1);
  if (plain || (final !== undefined && (tellsOfBody.test(final.text) || saysOnlyOur(final))))
    doubts.push(
      'The quote has no marks, and its last paragraph could be the story’s own words. Check where it ends.',
    );
  return { count, doubts, confidence: doubts.length > 0 ? 0.7 : 0.95 };
}
