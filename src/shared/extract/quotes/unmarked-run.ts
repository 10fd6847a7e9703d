import { firstPerson } from '../lexicon/function-words.ts';
import type { Block } from '../page.ts';
import { countBefore } from '../people/near.ts';
import type { Sentence } from '../sentences.ts';
import { cueBefore, cueBehind } from './attribution.ts';
import type { Cue } from './cues.ts';
import { placesOf } from './places.ts';
import { furthest, isStop, type Run, type Setting } from './run.ts';
import { isReadout, speaksOfValues, voiceOf } from './voice.ts';

const bias = 0.55;

/** No marks: the words end where the text begins to speak from outside. */
export function unmarkedRun(at: number, cue: Cue, setting: Setting): Run {
  if (cue.limit !== null) return partOfBlock(at, cue, cue.limit, setting);
  const { page } = setting;
  const first = cue.opensAt === null ? at + 1 : at;
  const start = cue.opensAt ?? page.blocks[first]?.start ?? 0;
  const candidates = following(first, setting);
  const opening = page.blocks[first];
  const readout = cue.spoken.kind === 'spokesperson' && opening !== undefined && isReadout(opening);
  const chosen = readout
    ? { count: candidates.length, doubts: [], confidence: 0.95 }
    : endByVoice(candidates, setting);
  const last = first + chosen.count;
  const end = page.blocks[last]?.end ?? start;
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
  const { own, score } = voiceOf(sentenceBlock(block, sentence, setting.page.body), setting);
  return own === 0 && score < bias ? [lastOutside] : [];
}

const lastOutside =
  'The quote has no marks, and its last sentence could be the story’s own words. Check where it ends.';

const sentenceBlock = (block: Block, { start, end, from, to }: Sentence, body: string): Block => ({
  ...block,
  start,
  end,
  text: body.slice(start, end),
  words: block.words.slice(from, to),
});

/** Paragraphs behind the first that could still be the speaker's. */
function following(first: number, setting: Setting): Block[] {
  const found: Block[] = [];
  for (let i = first + 1; i <= first + furthest; i++) {
    const block = setting.page.blocks[i];
    if (
      block === undefined ||
      block.role !== 'paragraph' ||
      isStop(block, setting) ||
      /^["“]/.test(block.text) ||
      saysWhereToTurn(block) ||
      tellsAnother(block, setting.page.body)
    )
      break;
    found.push(block);
  }
  return found;
}

const turn =
  /^(?:For (?:all |any |more |further )?(?:(?:media|press|general|other) )?(?:enquiries|information|details)\b|To (?:check|find out|apply|register|book|report|see|read|learn)\b)[^.]*\b(?:visit|phone|call|contact|e-?mail|telephone|go to)\b/i;

/** "For media enquiries please phone …", "To check … visit …": the paper speaks to its readers, not the speaker. */
const saysWhereToTurn = ({ text, words }: Block): boolean =>
  turn.test(text) && !words.some(({ lower }) => lower === 'i' || lower === 'we' || lower === 'our');

/** "A spokesperson for the group said: “…”": the story has begun to speak of somebody else, not in the first person. */
export function tellsAnother(block: Block, body: string): boolean {
  const mark = block.marks[0];
  if (mark === undefined || mark.end - mark.start < 8) return false;
  const place = placesOf(block, [mark])[0];
  const outside = block.words.filter(({ start }) => start < mark.from || start > mark.to);
  if (place === undefined || outside.some(({ lower }) => firstPerson.has(lower))) return false;
  const cue = mark.from > block.start ? cueBefore(block, place, body) : cueBehind(block, place, body);
  return cue !== null && cue.kind !== 'unclear';
}

/** How many of the paragraphs are the speaker's: the prefix that sounds most like one voice. */
function endByVoice(candidates: Block[], setting: Setting) {
  let total = 0;
  let best = 0;
  let count = 0;
  const scores = candidates.map((block) => voiceOf(block, setting));
  scores.forEach(({ score }, i) => {
    total += score - bias;
    if (total > best) {
      best = total;
      count = i + 1;
    }
  });
  const next = scores[count];
  const last = scores[count - 1];
  const doubts: string[] = [];
  if (next !== undefined && next.score - bias > -1.1)
    doubts.push(
      'The quote has no marks, and the paragraph after it could be the speaker’s too. Check where it ends.',
    );
  const final = candidates[count - 1];
  if (last?.own === 0 && final !== undefined && last.score < (speaksOfValues(final) ? 0.6 : 1.1))
    doubts.push(
      'The quote has no marks, and its last paragraph could be the story’s own words. Check where it ends.',
    );
  return { count, doubts, confidence: doubts.length > 0 ? 0.7 : 0.95 };
}
