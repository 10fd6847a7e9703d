import { answer, besides, Sign } from './signs.ts';
import { readWords, type Word } from './words.ts';

/** The signs of a text by itself. */
export const signsOf = (text: string): number => {
  const words = readWords(text);
  return signsAmong(words, 0, words.length);
};

/** What the words from one place to another show: the signs of each, and of what they are beside each other. */
export function signsAmong(words: Word[], from: number, to: number): number {
  let signs = 0;
  for (let i = from; i < to; i++) {
    const found = words[i]?.form.signs ?? 0;
    signs |= found;
    if ((found & beside) !== 0) signs |= besideOthers(found, words, i);
  }
  return signs & answer;
}

const beside = besides.to | besides.deed | besides.in | besides.address | Sign.digit;

/** What "to", "in", a figure and a point are a sign of, by the words right in front of them. */
function besideOthers(found: number, words: Word[], at: number): number {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined || before.end < word.start - 1) return 0;
  const front = before.form.signs;
  const further = words[at - 2]?.form.signs ?? 0;
  let signs = 0;
  if (((before.text === '.' ? further : front) & besides.numbered) !== 0 && (found & Sign.digit) !== 0)
    signs |= Sign.numbered;
  if ((found & besides.in) !== 0 && ((before.text === '-' ? further : front) & number) !== 0)
    signs |= Sign.ratio;
  if ((found & besides.to) !== 0 && (front & besides.be) !== 0) signs |= Sign.binds;
  if ((found & besides.deed) !== 0 && (front & besides.to) !== 0) signs |= Sign.binds;
  if ((found & besides.address) !== 0 && (front & besides.opensAddress) !== 0) signs |= Sign.net;
  return signs;
}

const number = Sign.digit | Sign.numberWord;
