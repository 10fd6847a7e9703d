import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsDiff } from '../../../src/shared/words/diff.ts';
import { diffLine } from '../../../src/shared/words/diff-line.ts';
import { verbatimText } from '../../../src/shared/words/verbatim.ts';

const line = (before: string, after: string) => diffLine(wordsDiff(before, after));

describe('the difference of two texts', () => {
  test('stands on one line, word by word', () => {
    expect(line('up to £970 million for the police', 'up to £979 million for police')).toBe(
      'up to [-£970-]{+£979+} million for [-the-] police',
    );
  });

  test('of a word that is only set otherwise there is none', () => {
    expect(line('“We’ll  open”\nin May', '"We\'ll open" in\u00a0May')).toBe('"We\'ll open" in May');
  });

  test('of a comma is a difference', () => {
    expect(line('Let’s eat, Grandma', 'Let’s eat Grandma')).toBe('Let’s [-eat,-]{+eat+} Grandma');
  });

  test('what is not removed is the new text, letter by letter', () => {
    const text = fc.array(fc.constantFrom('we', 'open', 'the', '“fund”', 'it’s', '–', '\n'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(' '), other.join(' ')];
        const parts = wordsDiff(before, after);
        const kept = (kinds: string[]) =>
          parts.flatMap((part) => (kinds.includes(part.kind) ? [part.text] : [])).join(' ');
        expect(verbatimText(kept(['same', 'new']))).toBe(verbatimText(after));
        expect(verbatimText(kept(['same', 'old']))).toBe(verbatimText(before));
      }),
    );
  });

  test('of long texts with nothing in common is found in no time', () => {
    const words = (stem: string) => Array.from({ length: 30_000 }, (_, at) => `${stem}${at}`).join(' ');
    expect(wordsDiff(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['old', 'new']);
  });
});

describe('words as they are compared', () => {
  test.each([
    ['“multi-agency” work', '"multi‑agency"  work'],
    ['It’s £1,240.50', "It's £1,240.50"],
    ['e\u0301clair', 'éclair'],
    ['har\u00adbour', 'harbour'],
    ['said: “one”, and', 'said: one, and'],
  ])('%s is %s', (one, other) => {
    expect(verbatimText(one)).toBe(verbatimText(other));
  });

  test.each([
    ['its', 'it’s'],
    ['up to £5', 'up to £5m'],
    ['every day', 'everyday'],
    ['We will', 'we will'],
  ])('%s is not %s', (one, other) => {
    expect(verbatimText(one)).not.toBe(verbatimText(other));
  });
});
