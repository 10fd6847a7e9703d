import { functionWords } from '../lexicon/function-words.ts';
import type { Block, Page } from '../page.ts';
import { isKinWord } from '../people/kin.ts';
import { readSpoken } from '../people/phrase.ts';
import type { Spoken } from '../people/spoken.ts';
import { isCapitalised, isMark, isPossessive, type Word } from '../words.ts';
import type { Cue } from './cues.ts';

const noVerb = 'The line above these words names somebody, and has no verb of saying. Check whose they are.';

/**
 * "Ruth found that the course made all the difference:" above a paragraph that says "I": a lead-in that says of
 * nobody that they speak. Always with a doubt.
 */
export function plainLead(block: Block, page: Page): Cue | null {
  const last = block.sentences.at(-1);
  const next = page.blocks[block.index + 1];
  if (last === undefined || block.role !== 'paragraph' || block.marks.length > 0) return null;
  const end = last.to - 1;
  const ends = block.words[end];
  if (!isMark(ends, ':') && !(isMark(ends, ',') && block.sentences.length === 1)) return null;
  if (end - last.from > 32 || !saysI(next) || speaks(block.words, last.from)) return null;
  const spoken = named(block.words, last.from, end, page.body);
  if (spoken === null) return null;
  const [start, to] = [block.words[last.from]?.start ?? block.start, ends?.end ?? block.end];
  return { spoken, start, end: to, opensAt: null, limit: null, doubts: [noVerb] };
}

const own = /^(?:i|my|me|myself|i['’](?:m|ve|d|ll))$/;

const speaks = (words: readonly Word[], from: number): boolean =>
  words.slice(from).some(({ lower }) => own.test(lower));

/** A paragraph without marks that says "I" near its beginning. */
const saysI = (block: Block | undefined): boolean =>
  block?.role === 'paragraph' &&
  block.marks[0]?.from !== block.start &&
  block.text.length > 40 &&
  !block.text.endsWith(':') &&
  block.words.slice(0, 30).some(({ lower }) => own.test(lower));

/** Whom the sentence begins with: "Ruth found …", "Ruth’s story", "In Ruth’s words", "For Ruth the change was …". */
function named(words: Word[], sentence: number, to: number, body: string): Spoken | null {
  const from = /^(?:in|for|as|to)$/.test(words[sentence]?.lower ?? '') ? sentence + 1 : sentence;
  for (let i = from + 1; i <= Math.min(to, from + 20); i++) {
    if (!mayFollowName(words, i)) continue;
    const kin = isPossessive(words[i]) && isKinWord(words[i + 1]?.lower ?? '');
    // Without the words behind it: a possessive there would make the name look like a body's.
    const spoken = kin
      ? readSpoken(words, i + (isMark(words[i + 2], ',') ? 3 : 2), to, body)
      : readSpoken(words.slice(0, i), from, i, body);
    const begins = kin || spoken?.start === words[from]?.start;
    if (spoken !== null && begins) return isKnown(spoken, body) ? spoken : null;
  }
  return null;
}

/** A full name, or a part of one that stands further up as well. */
const isKnown = ({ kind, name, start }: Spoken, body: string): boolean =>
  kind === 'person' || (kind === 'partial' && body.slice(0, start).includes(name));

/** A verb, or the mark of a possessive, right behind a name or the office behind it. */
const mayFollowName = (words: Word[], at: number): boolean =>
  isPossessive(words[at]) ||
  (words[at]?.shape === 'lower' &&
    (isCapitalised(words[at - 1]) || isMark(words[at - 1], ',')) &&
    (!functionWords.has(words[at]?.lower ?? '') || verbs.test(words[at]?.lower ?? '')));

const verbs = /^(?:is|was|has|had|the|this)$/;
