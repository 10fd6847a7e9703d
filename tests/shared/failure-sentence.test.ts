import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/shared/failure-kinds.ts';
import { failureSentence } from '../../src/shared/failure-sentence.ts';

/** A value of every field that failures have. */
const fields = {
  path: '/home/ann/Stories/fund.txt',
  detail: 'no permission',
  bytes: 52_000_000,
  limit: 20_000_000,
  seconds: 30,
  holds: 'a picture',
  pages: 12,
  found: 9,
  known: 2,
  character: '𓀀',
  codePoint: 'U+13000',
  where: 'the quote of Ann Lee',
  what: 'story',
  id: 's1',
  text: 'We will act.',
  why: 'already',
  fault: 'macros',
  is: 'svg',
  size: '400 megapixels',
  most: '250 megapixels',
  fileName: 'fund.txt',
  doubts: ['The text does not name the speaker.'],
  problems: ['title is missing'],
};

const kinds = Failure.options.map((option) => option.shape.kind.value);

describe.each(kinds)('%s', (kind) => {
  const failure = Failure.parse({ ...fields, kind });
  const sentence = failureSentence(failure);

  test('is whole sentences in calm words', () => {
    expect(sentence).toMatch(/^[A-Z][^!]*\.$|^fund\.txt [^!]*\.$|^Check this before you use it: /);
    expect(sentence).not.toMatch(/undefined|null|\[object|oops|error|exception|ingest|entity|span\b/i);
  });

  test('names the file that it is about', () => {
    if ('path' in failure) expect(sentence).toContain('fund.txt');
  });
});

test('a file that is too large is told with its size and the limit', () => {
  const sentence = failureSentence(Failure.parse({ ...fields, kind: 'file-too-large' }));
  expect(sentence).toBe(
    'fund.txt is 52 MB; a story can have up to 20 MB. Split it into single stories and import those.',
  );
});
