import { gluedAt, reopensGlued } from '../glued-marks.ts';
import { marksIn } from '../marks.ts';
import type { Block, Page } from '../page.ts';
import type { Sentence } from '../sentences.ts';
import { innerCues } from './cues.ts';

/** A page whose text lost its paragraph breaks, with the sentences of the long block as blocks of their own. */
export interface Apart {
  page: Page;
  /** The blocks that were none, by index. */
  apart: ReadonlySet<number>;
}

/** Nobody writes paragraphs as long as these that hold so much of a story as well. */
const longest = 450;
const fewest = 5;
const share = 0.4;

/**
 * A text that was pasted without its paragraph breaks: one block holds much of it, and somebody's words begin behind its
 * first sentence. Its sentences are read as paragraphs then; words in marks, and what stands between them, stay
 * together. The body stays as it is. Null for every other page.
 */
export function sentencesApart(page: Page): Apart | null {
  const holdsMuch = ({ text }: Block) => text.length >= Math.max(longest, page.body.length * share);
  if (!page.blocks.some((block) => holdsMuch(block) && isFlat(block, page.body))) return null;
  const flat = new Set(page.blocks.filter((block) => isFlat(block, page.body)));
  const apart = new Set<number>();
  const blocks: Block[] = [];
  for (const block of page.blocks) {
    if (!flat.has(block)) blocks.push({ ...block, index: blocks.length });
    else
      for (const piece of piecesOf(block, page.body)) {
        apart.add(blocks.length);
        blocks.push({ ...piece, index: blocks.length });
      }
  }
  return { page: { ...page, blocks }, apart };
}

function isFlat(block: Block, body: string): boolean {
  const second = block.sentences[1];
  if (block.role === 'heading' || second === undefined) return false;
  if (block.text.length < longest || block.sentences.length < fewest) return false;
  if (block.marks.some(({ from, to }) => from > second.start && to - from > 25)) return true;
  return innerCues(block, body).some(({ start }) => start >= second.start);
}

/** The block cut at its sentences' ends, where no marks are open, and behind the colons that lead into words. */
function piecesOf(block: Block, body: string): Block[] {
  const cuts = cutsOf(block, body);
  const pieces: Block[] = [];
  let from = 0;
  for (let to = 1; to <= block.words.length; to++) {
    if (to < block.words.length && !cuts.has(block.words[to]?.start ?? -1)) continue;
    pieces.push(pieceOf(block, from, to, body));
    from = to;
  }
  return pieces;
}

/** The places in the body where a paragraph may have begun. */
function cutsOf(block: Block, body: string): Set<number> {
  const cuts = new Set(innerCues(block, body).map(({ opensAt }) => opensAt ?? -1));
  const doubles = doubleMarks(block);
  let i = 0;
  let open = false;
  let closed = -Infinity;
  const passMarks = (until: number) => {
    for (let mark = doubles[i]; mark !== undefined && mark.at < until; mark = doubles[++i]) {
      if (mark.opens && !open && /^["”]\.?\s+$/.test(body.slice(closed, mark.at))) cuts.add(mark.at);
      open = mark.opens;
      if (!open) closed = mark.at;
    }
  };
  for (const sentence of block.sentences) {
    passMarks(sentence.start);
    const mark = doubles[i]?.at === sentence.start ? doubles[i] : undefined;
    const goesOn =
      mark === undefined ? open || inSingle(sentence, block) : !open && isPieceOf(i, closed, doubles);
    if (!goesOn) cuts.add(sentence.start);
  }
  passMarks(block.end);
  return cuts;
}

/** “A,” said X. “B.”: words behind their speaker, which close before others open; “A. “B.” is opened again by a paragraph. */
const isPieceOf = (i: number, closed: number, doubles: DoubleMark[]): boolean =>
  doubles[i + 1]?.opens === false &&
  (doubles[i]?.at ?? 0) - closed < 200 &&
  (doubles[i]?.at ?? 0) - closed > 3;

const inSingle = ({ start }: Sentence, { marks }: Block): boolean =>
  marks.some(({ single, from, to, closed }) => single && closed && from < start && start < to);

interface DoubleMark {
  at: number;
  opens: boolean;
}

/** The double marks of a block; in `built it."It means …` the one between two paragraphs is none. */
function doubleMarks({ text, start }: Block): DoubleMark[] {
  const found: DoubleMark[] = [];
  for (const { index } of text.matchAll(/["“”]/g)) {
    const glued = text[index] === '"' && gluedAt(text, index) && reopensGlued(text, index, opensAt);
    if (!glued) found.push({ at: start + index, opens: opensAt(text, index) });
  }
  return found;
}

const opensAt = (text: string, i: number): boolean =>
  text[i] === '“' ||
  (text[i] === '"' && (i === 0 || /[\s([–—:]/.test(text[i - 1] ?? ' ')) && /\S/.test(text[i + 1] ?? ' '));

function pieceOf(block: Block, from: number, to: number, body: string): Block {
  const words = block.words.slice(from, to);
  const start = words[0]?.start ?? block.start;
  const end = words.at(-1)?.end ?? block.end;
  const text = body.slice(start, end);
  const sentences = block.sentences
    .filter((each) => each.to > from && each.from < to)
    .map((each) => clipped(each, from, to, block));
  return { ...block, role: 'paragraph', start, end, text, words, sentences, marks: marksIn(text, start) };
}

function clipped(sentence: Sentence, from: number, to: number, { words }: Block): Sentence {
  const [first, last] = [Math.max(sentence.from, from), Math.min(sentence.to, to)];
  const start = words[first]?.start ?? sentence.start;
  const end = words[last - 1]?.end ?? sentence.end;
  return { ...sentence, start, end, from: first - from, to: last - from };
}
