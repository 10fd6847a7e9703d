import { expect, test } from 'vitest';
import { changeSentences, countWords, detailSentence, whichItem } from '../../../src/shared/again/words.ts';
import type { Fact, Quote } from '../../../src/shared/model/items.ts';
import type { ItemChange, ItemPart } from '../../../src/shared/model/rereading.ts';

const sure = { confidence: 1, sure: true, doubts: [] };
const quote: Quote = {
  ...{ start: 0, end: 7, text: 'We act.', kind: 'inline', spans: [{ start: 0, end: 7 }], ...sure },
  ...{ speaker: 'Ada Merrow', role: 'Harbour Secretary', organisation: null, cue: null, saidOn: null },
};
const figure = { start: 6, end: 16, text: '£3 million', kind: 'money' as const, amount: 3e6, unit: 'GBP' };
const fact: Fact = {
  ...{ start: 0, end: 30, text: 'Up to £3 million was spent.', asAt: null, ...sure },
  figures: [{ ...figure, qualifiers: [], resolved: null }],
};

const changed = (parts: ItemPart[], now: Partial<Quote>): ItemChange => ({
  ...{ what: 'changed', parts },
  was: { kind: 'quote', item: { ...quote, id: 'q', storyId: 's', origin: 'read' } },
  now: { kind: 'quote', item: { ...quote, ...now } },
});

test('a difference is said with what was and what is', () => {
  const parts: ItemPart[] = ['speaker', 'role', 'date', 'form', 'doubts'];
  const change = changed(parts, {
    ...{
      speaker: 'Tom Sedge',
      role: null,
      kind: 'fragment',
      sure: false,
      doubts: ['Two people could be meant.'],
    },
    saidOn: { date: '2018-10-08', basis: 'inferred', reason: '' },
  });
  expect(whichItem(change)).toBe('quote of Ada Merrow');
  expect(changeSentences(change)).toEqual([
    'The speaker is Tom Sedge; it was Ada Merrow.',
    'The role is not given; it was Harbour Secretary.',
    'Its date is 8 October 2018 (inferred); it was not known.',
    'It is a few quoted words; it was a quote within a paragraph.',
    'The reader was sure of it and is not now. To be checked: Two people could be meant.',
  ]);
});

test('a figure is said with its qualifiers, in the order of the story', () => {
  const qualifiers = [
    { start: 0, end: 5, text: 'up to' },
    { start: 17, end: 30, text: 'including tax' },
  ];
  const change: ItemChange = {
    ...{ what: 'changed', parts: ['figures'] },
    was: { kind: 'fact', item: { ...fact, id: 'f', storyId: 's', origin: 'read' } },
    now: { kind: 'fact', item: { ...fact, figures: [{ ...figure, qualifiers, resolved: null }] } },
  };
  expect(changeSentences(change)).toEqual([
    'Its figures are “up to £3 million including tax”; they were “£3 million”.',
  ]);
});

test('a new item says what is to be checked, and one that is found again that it is', () => {
  const now = {
    kind: 'quote' as const,
    item: { ...quote, speaker: null, sure: false, doubts: ['Nobody is named.'] },
  };
  expect(changeSentences({ what: 'added', now, back: 'q' })).toEqual([
    'An earlier reading no longer found it; this one finds it again.',
    'To be checked: Nobody is named.',
  ]);
  expect(whichItem({ what: 'added', now, back: null })).toBe('quote without a speaker');
});

test('a story in numbers, and its details', () => {
  const row = {
    ...{ id: 's', title: 'T', seal: '', unchanged: 4 },
    added: 2,
    gone: 0,
    changed: 1,
    details: 1,
  };
  expect(countWords(row)).toBe('2 new, 1 read differently, title or dates');
  const now = { date: '2018-10-08', basis: 'stated' as const, reason: '' };
  expect(detailSentence({ detail: 'eventDate', was: null, now })).toBe(
    'The date of the event is 8 October 2018; it was not known.',
  );
});
