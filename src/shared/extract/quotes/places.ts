import type { Span } from '../../model/span.ts';
import type { Marked } from '../marks.ts';
import type { Block } from '../page.ts';
import { isShortened } from '../sentences.ts';
import { isMark, type Word } from '../words.ts';

export interface Place {
  mark: Marked;
  /** Words in front of the mark, from the sentence's start or the mark before. */
  from: number;
  open: number;
  /** Words behind the mark, to the sentence's end or the next mark. */
  after: number;
  to: number;
  /** The sentence's first word. */
  sentence: number;
}

export const spanOf = ({ start, end }: Marked): Span => ({ start, end });

export function placesOf(block: Block, marks: Marked[]): Place[] {
  let w = 0;
  let s = 0;
  return marks.map((mark, i) => {
    while (w < block.words.length && (block.words[w]?.start ?? 0) < mark.from) w++;
    const open = w;
    while (s + 1 < block.sentences.length && (block.sentences[s + 1]?.start ?? 0) <= mark.from) s++;
    const sentence = block.sentences[s]?.from ?? 0;
    while (w < block.words.length && (block.words[w]?.start ?? 0) < mark.to) w++;
    const after = w;
    const limit = marks[i + 1]?.from ?? block.end;
    let to = after;
    while (
      to < block.words.length &&
      to < after + 60 &&
      (block.words[to]?.start ?? 0) < limit &&
      !(to > after && isStop(block.words, to - 1) && startsSentence(block, to))
    )
      to++;
    const since = i === 0 ? sentence : Math.max(sentence, indexAt(block, marks[i - 1]?.to ?? 0, open));
    return { mark, from: since, open, after, to, sentence };
  });
}

const indexAt = (block: Block, offset: number, hint: number): number => {
  let i = hint;
  while (i > 0 && (block.words[i - 1]?.start ?? 0) >= offset) i--;
  return i;
};

/** A full stop; the point behind an initial or a shortened title stops nothing: "said J. P. Doe", "said Dr. Doe". */
export const isStop = (words: readonly Word[], i: number): boolean => {
  const [before, stop] = [words[i - 1], words[i]];
  return isMark(stop, '.') && !(before !== undefined && before.end === stop?.start && isShortened(before));
};

const startsSentence = (block: Block, i: number): boolean => {
  const word = block.words[i];
  return word !== undefined && word.shape !== 'lower' && !/^['’]s$/.test(word.text);
};
