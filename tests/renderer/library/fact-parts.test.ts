import { expect, test } from 'vitest';
import { boldParts } from '../../../src/renderer/screens/library/fact-parts.ts';

const text = 'It rose by up to £970 million including council tax precept.';
const span = (words: string, offset = 0) => ({
  start: offset + text.indexOf(words),
  end: offset + text.indexOf(words) + words.length,
});
const bold = (offset: number, spans: { start: number; end: number }[]) =>
  boldParts(text, offset, spans)
    .filter((part) => part.bold)
    .map((part) => part.text);

test('sets off figures and qualifiers, in whatever order they come', () => {
  const spans = [span('£970 million'), span('including council tax precept'), span('up to')];
  expect(bold(0, spans)).toEqual(['up to', '£970 million', 'including council tax precept']);
});

test('counts from where the sentence begins in the body', () => {
  expect(bold(500, [span('£970 million', 500)])).toEqual(['£970 million']);
});

test('loses and doubles no words where spans overlap or lie elsewhere', () => {
  const spans = [span('up to £970'), span('£970 million'), { start: 5000, end: 5004 }];
  const parts = boldParts(text, 0, spans);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(bold(0, spans)).toEqual(['up to £970', ' million']);
});
