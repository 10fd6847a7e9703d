import { firstPerson } from '../lexicon/function-words.ts';
import type { Block } from '../page.ts';
import { countBefore } from '../people/near.ts';
import type { Sentence } from '../sentences.ts';
import { cueBefore, cueBehind } from './attribution.ts';
import type { Cue } from './cues.ts';
import { endBySentence, opensEndMatter } from './end-by-sentence.ts';
import { bias, endByVoice } from './end-by-voice.ts';
import { isFurniture } from './furniture.ts';
import { tellsSomething } from './labels.ts';
import { closedBelow } from './only-closed.ts';
import { placesOf } from './places.ts';
import { furthest, isStop, type Run, type Setting } from './run.ts';
import { verbAt } from './verbs.ts';
import { isReadout, ownWords, voiceOf } from './voice.ts';

/** No marks: the words end where the text begins to speak from outside. */
export function unmarkedRun(at: number, cue: Cue, setting: Setting): Run {
  if (cue.limit !== null) return partOfBlock(at, cue, cue.limit, setting);
  const { page } = setting;
  const first = cue.opensAt === null ? at + 1 : at;
  const start = cue.opensAt ?? page.blocks[first]?.start ?? 0;
  const candidates = following(first, setting);
  const opening = page.blocks[first];
  const readout = cue.spoken.kind === 'spokesperson' && opening !== undefined && isReadout(opening);
  const closing = opening === undefined ? null : closedBelow(opening, candidates);
  const chosen =
    closing ??
    (readout
      ? { count: candidates.length, doubts: [], confidence: 0.95 }
      : setting.apart.has(first)
        ? endBySentence(candidates, setting)
        : endByVoice(opening, candidates, setting));
  const last = first + chosen.count;
  const end = closing?.end ?? page.blocks[last]?.end ?? start;
  const broken = /[\p{L}\p{N},]$/u.test(page.blocks[last]?.text.slice(-1) ?? '');
  return {
    last,
    quote: {
      kind: 'block',
      spans: [{ start, end }],
      spoken: cue.spoken,
      follows: false,
      doubts: [
        ...cue.doubts,
        ...chosen.doubts,
        ...(last === at ? outsideDoubts(cue, end, setting) : []),
        ...(readout || closing !== null ? [] : tailDoubts(page.blocks[last], setting)),
        ...(broken ? ['The text breaks off in the middle of a sentence. Check where the quote ends.'] : []),
      ],
      confidence: chosen.confidence,
    },
  };
}

/** Words that end before the next lead-in of the same block. */
function partOfBlock(at: number, cue: Cue, limit: number, setting: Setting): Run {
  const start = cue.opensAt ?? 0;
  const end = start + setting.page.body.slice(start, limit).trimEnd().length;
  const doubts = [...cue.doubts, ...outsideDoubts(cue, end, setting)];
  const span = { start, end };
  return {
    last: at,
    quote: { kind: 'block', spans: [span], spoken: cue.spoken, follows: false, doubts, confidence: 0.9 },
  };
}

/** "X said: We are glad. The bridge cost £4 million.": the last sentence of a running paragraph may be the story's. */
function outsideDoubts({ opensAt }: Cue, end: number, setting: Setting): string[] {
  const block = setting.page.blocks[countBefore(setting.page.blocks, end) - 1];
  const sentence = block?.sentences[countBefore(block.sentences, end) - 1];
  if (block === undefined || sentence === undefined || opensAt === null || sentence.start <= opensAt)
    return [];
  return isTold(block, sentence, bias, setting) ? [lastOutside] : [];
}

/** Words that begin as somebody speaks, in a paragraph whose last sentence plainly tells: a break may be lost between them. */
function tailDoubts(block: Block | undefined, setting: Setting): string[] {
  const sentence = block?.sentences.at(-1);
  if (block === undefined || sentence === undefined || block.sentences.length < 2) return [];
  return isTold(block, sentence, plainlyTold, setting) ? [lastOutside] : [];
}

/** Whether a sentence in which nobody says "I" or "we" sounds like less than this. */
function isTold(block: Block, sentence: Sentence, sound: number, setting: Setting): boolean {
  const alone = sentenceBlock(block, sentence, setting.page.body);
  return ownWords(alone.words) === 0 && voiceOf(alone, setting).score < sound;
}

const plainlyTold = -1.2;

const lastOutside =
  'The quote has no marks, and its last sentence could be the story’s own words. Check where it ends.';

const sentenceBlock = (block: Block, { start, end, from, to }: Sentence, body: string): Block => ({
  ...block,
  start,
  end,
  text: body.slice(start, end),
  words: block.words.slice(from, to),
});

/** Paragraphs behind the first that could still be the speaker's, and the items to which one of them leads. */
function following(first: number, setting: Setting): Block[] {
  const found: Block[] = [];
  let before = setting.page.blocks[first];
  for (let i = first + 1; i <= first + furthest; i++) {
    const block = setting.page.blocks[i];
    const listed = block?.role === 'item' && before !== undefined && leadsToItems(before, found.length === 0);
    if (block === undefined || (!listed && !mayGoOn(block, setting))) break;
    found.push(block);
    if (!listed) before = block;
    if (isWhollyMarked(block)) break;
  }
  while (found.at(-1)?.role === 'item' && before !== undefined && !before.text.endsWith(':')) found.pop();
  return found;
}

/** ‘… and that is what we will do.’: marks that close where the paragraph ends close the words as well. */
const isWhollyMarked = ({ marks: [mark], start, end }: Block): boolean =>
  mark !== undefined && mark.from === start && mark.closed && end - mark.to <= 1;

const mayGoOn = (block: Block, setting: Setting): boolean =>
  block.role === 'paragraph' &&
  !isStop(block, setting) &&
  !/^["“]/.test(block.text) &&
  !isFurniture(block) &&
  !isLabel(block) &&
  !(setting.apart.has(block.index) && opensEndMatter(block)) &&
  !tellsAnother(block, setting.page.body);

/** "The Tide partnership, Kelder Centre:": a line that names who says what stands below. */
const isLabel = ({ text, words }: Block): boolean =>
  text.endsWith(':') &&
  words.length <= 16 &&
  /^(?:The )?\p{Lu}\p{L}+[^.:]*,/u.test(text) &&
  !tellsSomething(words) &&
  !words.some(
    (word, i) => firstPerson.has(word.lower) || (word.shape === 'lower' && verbAt(words, i) !== null),
  );

/** "Today we are:" above items: the sentence goes on in them. */
const leadsToItems = (block: Block, isFirst: boolean): boolean =>
  block.text.endsWith(':') && (isFirst || block.words.some(({ lower }) => firstPerson.has(lower)));

/** "A spokesperson for the group said: “…”": the story has begun to speak of somebody else, not in the first person. */
export function tellsAnother(block: Block, body: string): boolean {
  const mark = block.marks[0];
  if (mark === undefined || mark.end - mark.start < 8) return false;
  const place = placesOf(block, [mark])[0];
  const outside = block.words.filter(
    ({ start }) => !block.marks.some(({ from, to }) => start >= from && start <= to),
  );
  if (place === undefined || outside.some(({ lower }) => firstPerson.has(lower))) return false;
  const cue = mark.from > block.start ? cueBefore(block, place, body) : cueBehind(block, place, body);
  return cue !== null && cue.kind !== 'unclear';
}
