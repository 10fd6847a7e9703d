import { isIn, List } from '../lexicon/listed.ts';
import type { Block } from '../page.ts';
import { type Standing, speakersChance, tellsWhatItSays } from './plain-voice.ts';
import type { Setting } from './run.ts';
import { ownWords, speaksOfValues, type Voice, voiceOf } from './voice.ts';

/** The voice above which a paragraph sounds like the speaker. */
export const bias = 0.55;

/** "The embassy has produced a leaflet. We urge …": a body that tells of itself says "we" too. */
const tellsOfBody =
  /^The (?:\p{L}+ )?(?:embassy|high commission|consulate|department|ministry|agency|council|commission|authority|force|trust|board|service|regulator|committee|office|team|company|charity) (?:has|have) (?:also )?(?:produced|published|launched|issued|created|developed|awarded|announced|introduced|appointed|opened)\b/u;

/** "We have also published a leaflet.": what the government says of its papers, in a quote or in its story. */
const tellsOfPapers = /^We have (?:also )?(?:published|issued|produced|launched)\b/;

/** "Britain has … It serves our interest.", "The new yard … our trade": nothing but an "our" behind the first words. */
function saysOnlyOur({ words }: Block): boolean {
  const own = words.filter((word) => isIn(word, List.firstPerson));
  return (
    own.length > 0 &&
    !isIn(words[0], List.functionWords) &&
    own.every(({ lower }) => /^(?:our|us|ours)$/.test(lower))
  );
}

/** A paragraph in the first person that a body could have written as well. */
const mayBeABodys = (block: Block): boolean =>
  tellsOfBody.test(block.text) ||
  tellsOfPapers.test(block.text) ||
  tellsWhatItSays(block) ||
  saysOnlyOur(block);

/** Above and below these a paragraph without first person is nearly certainly the speaker's, or the story's. */
const surely = 0.91;
const hardly = 0.12;
/** A paragraph of fewer words says too little for itself: it is asked, unless it is told from outside. */
const shortest = 8;

const mayGoOn =
  'The quote has no marks, and the paragraph after it could be the speaker’s too. Check where it ends.';
const mayBeTold =
  'The quote has no marks, and its last paragraph could be the story’s own words. Check where it ends.';

/**
 * How many of the paragraphs are the speaker's, from the first: each that sounds like the speaker or is likelier the
 * speaker's than the story's.
 */
export function endByVoice(opening: Block | undefined, candidates: Block[], setting: Setting) {
  const doubts = new Set<string>();
  let heard = false;
  let count = 0;
  for (const block of candidates) {
    const before = count === 0 ? opening : candidates[count - 1];
    if (!opensMarked(block) && !(block.role === 'item' && leads(before))) {
      const voice = voiceOf(block, setting);
      const standing = { first: count === 0, later: speaksBelow(candidates, count), heard };
      const chance = chanceOf(block, voice, standing, setting.office);
      if (chance <= 0.5) {
        if (chance > (block.words.length < shortest ? 0 : hardly) || standing.later) doubts.add(mayGoOn);
        break;
      }
      if (chance < 0.6 || (chance < surely && !speaksOfValues(block))) doubts.add(mayBeTold);
      heard ||= voice.own > 0;
    }
    count++;
  }
  const final = candidates[count - 1];
  if (final !== undefined && mayBeABodys(final)) doubts.add(mayBeTold);
  return { count, doubts: [...doubts], confidence: doubts.size > 0 ? 0.7 : 0.95 };
}

/** A paragraph that opens with a mark of its own is somebody's words. */
const opensMarked = ({ marks: [mark], start }: Block): boolean => mark?.from === start;

/** Items go with the sentence that leads to them. */
const leads = (before: Block | undefined): boolean =>
  before?.role === 'item' || before?.text.endsWith(':') === true;

/** One of the next two paragraphs speaks in the first person. */
function speaksBelow(candidates: Block[], at: number): boolean {
  let seen = 0;
  for (let i = at + 1; i < candidates.length && seen < 2; i++) {
    const block = candidates[i];
    if (block?.role !== 'paragraph') continue;
    if (ownWords(block.words) > 0) return true;
    seen++;
  }
  return false;
}

/** A paragraph in the first person is the speaker's, and never surely the story's. */
const chanceOf = (block: Block, voice: Voice, standing: Standing, office: string[]): number =>
  voice.own > 0 ? (voice.score > bias ? 1 : 0.4) : speakersChance(block, voice, standing, office);
