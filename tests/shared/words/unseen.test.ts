import { expect, test } from 'vitest';
import { unseenIn, unseenRemark } from '../../../src/shared/words/unseen.ts';

test('characters that nobody sees are found and called by their names', () => {
  expect(unseenIn('The\u200bbridge\u00ad is\u0007 open\u202e.')).toEqual([
    { at: 3, what: 'zero-width space' },
    { at: 10, what: 'soft hyphen' },
    { at: 14, what: 'control character U+0007' },
    { at: 20, what: 'direction mark U+202E' },
  ]);
});

test('what scripts and emoji are written with is no such character, nor are tabs and breaks', () => {
  expect(unseenIn('می\u200cخواهم 👩\u200d👧 one\ttwo\nthree')).toEqual([]);
  expect(unseenIn('min\u200dister')).toHaveLength(1);
});

test('a person is told how many and which', () => {
  expect(unseenRemark('The bridge is open.')).toBeUndefined();
  expect(unseenRemark('The\u200bbridge')).toBe(
    '1 character that nobody sees stands in it (zero-width space). Each is shown as ◦ in the story.',
  );
  expect(unseenRemark('a\u200bb\u00adc\u2060d\u0001e')).toBe(
    '4 characters that nobody sees stand in it (zero-width space, soft hyphen, word joiner, others). Each is shown as ◦ in the story.',
  );
});
