import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundParts, fromFound } from '../../../src/renderer/parts/found-parts.ts';

const marked = (text: string, query: string) =>
  foundParts(text, query)
    .filter((part) => part.found)
    .map((part) => part.text);

test('marks words that stand together only where they do', () => {
  expect(marked('Police and others discussed stop and search.', 'stop and search')).toEqual([
    'stop and search',
  ]);
});

test('marks words by themselves where they do not stand together, but not the common ones', () => {
  expect(marked('They search here and stop there.', 'stop and search')).toEqual(['search', 'stop']);
});

test('marks a word that is still being typed, at the beginning of words only', () => {
  expect(marked('Violence is nonviolent; violent crime', 'viol')).toEqual(['Viol', 'viol']);
});

test('marks across the marks and signs that part words', () => {
  expect(marked('a multi-agency approach', 'multi agency')).toEqual(['multi-agency']);
});

test('takes what is typed as words, whatever signs are in it', () => {
  for (const query of ['(', '*', '"', '[a-', '\\', 'a|b', '£200', "O'Reilly"])
    expect(() => foundParts("Bernie O'Reilly (£200)", query)).not.toThrow();
  expect(marked("Bernie O'Reilly", "O'Reilly")).toEqual(["O'Reilly"]);
});

test('parts joined are the text, whatever text and query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
      const joined = foundParts(text, query)
        .map((part) => part.text)
        .join('');
      expect(joined).toBe(text);
    }),
  );
});

test('begins a line a little before its first match', () => {
  const text = 'The meeting also heard of the short-term action and the use of stop and search.';
  expect(fromFound(text, 'stop and search')).toBe('…action and the use of stop and search.');
  expect(fromFound(text, 'meeting')).toBe(text);
  expect(fromFound(text, 'absent')).toBe(text);
});
