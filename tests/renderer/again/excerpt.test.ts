import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/renderer/screens/again/excerpt.ts';
import type { Quote } from '../../../src/shared/model/items.ts';
import type { Span } from '../../../src/shared/model/span.ts';

const sentence = 'The harbour wall held through the night, and the town slept. ';
const paragraphs = [
  'Before.',
  `${sentence.repeat(20)}It will hold again. ${sentence.repeat(20)}`.trim(),
  'We act.',
  'Behind.',
];
const body = paragraphs.join('\n\n');
const blocks = paragraphs.map((text) => {
  const start = body.indexOf(text);
  return { start, end: start + text.length, role: 'paragraph' as const, level: 0 };
});
const at = (words: string): Span => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });

function quote(...spans: Span[]): Quote {
  const [first, last] = [spans[0], spans.at(-1)];
  const place = { start: first?.start ?? 0, end: last?.end ?? 0, spans };
  const said = { speaker: null, role: null, organisation: null, cue: null, saidOn: null };
  return { ...place, ...said, text: '', kind: 'inline', confidence: 1, sure: true, doubts: [] };
}

const texts = (item: Quote) =>
  excerptOf({ body, blocks, joins: [] }, { kind: 'quote', item }).blocks.map(({ segments }) =>
    segments.map(({ text, marks }) => (marks.length > 0 ? `[${text}]` : text)).join(''),
  );

test('shows the paragraph of an item with the item marked, and nothing of the others', () => {
  expect(texts(quote(at('We act.')))).toEqual(['[We act.]']);
});

test('shows of a long paragraph what is round the item, from word to word', () => {
  const [shown = ''] = texts(quote(at('It will hold again.')));
  expect(shown.length).toBeLessThan(420);
  expect(shown).toMatch(/^\S.*the town slept\. \[It will hold again\.\] The harbour wall.*\S$/s);
  const [before = '', behind = ''] = shown.split('[It will hold again.]');
  expect(sentence.repeat(20)).toContain(` ${before}`);
  expect(sentence.repeat(20)).toContain(`${behind.trim()} `);
});

test('shows every paragraph of a quote in pieces, up to four', () => {
  expect(texts(quote(at('Before.'), at('We act.')))).toEqual(['[Before.]', '[We act.]']);
  const many = Array.from({ length: 7 }, (_, n) => ({ start: n * 2, end: n * 2 + 1 }));
  const text = {
    body: 'a b c d e f g',
    blocks: many.map((span) => ({ ...span, role: 'row' as const, level: 0 })),
    joins: [],
  };
  const excerpt = excerptOf(text, { kind: 'quote', item: quote({ start: 0, end: 13 }) });
  expect([excerpt.blocks.length, excerpt.more]).toEqual([4, 3]);
});
