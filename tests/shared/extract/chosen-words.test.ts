import { expect, test } from 'vitest';
import { chosenWords } from '../../../src/shared/extract/chosen-words.ts';

/** The words meant by a selection that is written between two bars: "Over 1|00 part|ners". */
function meant(selected: string, kind: 'quote' | 'fact' = 'fact'): string {
  const [before = '', words = '', behind = ''] = selected.split('|');
  const body = before + words + behind;
  const start = before.length;
  const outcome = chosenWords({ body, blocks: [], joins: [] }, kind, { start, end: start + words.length });
  return outcome.ok ? body.slice(outcome.value.start, outcome.value.end) : `refused: ${outcome.failure.kind}`;
}

test.each([
  ['half a number', 'Over 1|00 part|ners came', '100 partners'],
  ['a sum without its sign or its pence', 'It cost £|3|.5 million', '£3.5'],
  ['a share without its sign', 'About |12.|5% of it', '12.5%'],
  ['thousands', 'Some 1,|200 homes| stand', '1,200 homes'],
  ['half a contraction', 'I think it’|s tru|e.', 'it’s true'],
  ['an emoji of two halves', 'So \ud83d|\ude00 it| is', '😀 it'],
  ['letters with marks of their own', 'Ann Mu\u0308|ller|', 'Mu\u0308ller'],
])('%s is taken whole', (_, selected, words) => {
  expect(meant(selected)).toBe(words);
});

test.each([
  ['words as they are', 'We |will act| now', 'will act'],
  ['the stop that was left out', 'We |will act|. Now', 'will act'],
  ['one part of a hyphened word', 'a |multi|-agency team', 'multi'],
  ['characters of a script without spaces', '私|たちは行|動する', 'たちは行'],
  ['space at the ends', 'We| will act |now', 'will act'],
])('%s: left so', (_, selected, words) => {
  expect(meant(selected)).toBe(words);
});

test.each([
  ['both marks', 'said |“We act.”| again', 'We act.'],
  ['straight marks', 'said |"We act."| again', 'We act.'],
  ['single marks', 'said |‘We act.’| again', 'We act.'],
  ['the first mark alone', 'said |“We act|.”', 'We act'],
  ['the last mark alone', 'said “We |act.”| again', 'act.'],
  ['marks that belong to words inside', 'said |“We act” and “wait”| again', '“We act” and “wait”'],
  ['an apostrophe at the end', 'the |workers’| rights', 'workers’'],
])('a quote selected with %s', (_, selected, words) => {
  expect(meant(selected, 'quote')).toBe(words);
});

test('marks stay in a fact, and nothing but marks is no quote', () => {
  expect(meant('the |“big” fund| opens')).toBe('“big” fund');
  expect(meant('said |“ ”| again', 'quote')).toBe('refused: words-refused');
  expect(meant('said | \n | again')).toBe('refused: words-refused');
});
