import type { BodyBlock, StoryText } from '../model/story.ts';
import { type Marked, marksIn } from './marks.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { readWords, type Word } from './words.ts';

/** A block of the body with its words and sentences; every offset is one of the body. */
export interface Block extends BodyBlock {
  index: number;
  text: string;
  words: Word[];
  sentences: Sentence[];
  /** What its sentences show at one look (see `signs.ts`). */
  signs: number;
  /** Words in quotation marks, the outermost. */
  marks: Marked[];
}

/** A stored body, read once for everything that looks for something in it. */
export interface Page {
  body: string;
  title: string | null;
  blocks: Block[];
}

/** Reads the words and sentences of a story. Blocks that do not fit the body are left out. */
export function readPage(story: StoryText, title: string | null): Page {
  const fitting = story.blocks.filter(({ start, end }) => start < end && end <= story.body.length);
  const blocks = fitting.map(({ start, end, role, level }, index) => {
    const text = story.body.slice(start, end);
    const words = readWords(story.body, start, end);
    const sentences = sentencesOf(text, start, words);
    let signs = 0;
    for (const sentence of sentences) signs |= sentence.signs;
    return { start, end, role, level, index, text, words, sentences, signs, marks: marksIn(text, start) };
  });
  return { body: story.body, title, blocks };
}
