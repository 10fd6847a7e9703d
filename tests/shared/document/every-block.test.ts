import { describe, expect, it, test } from 'vitest';
import { composePack } from '../../../src/shared/document/compose.ts';
import type { Disclosure } from '../../../src/shared/model/block-state.ts';
import type { Block, Pack, PrintProfile, Section } from '../../../src/shared/model/pack.ts';
import { ownBlocks } from '../pack/own-blocks.ts';
import { fact, ownText, pack, question, quote } from '../pack/packs.ts';
import { bodyWords, inlineWords } from './words.ts';

const section = (
  id: string,
  kind: Section['kind'],
  blocks: Block[],
  more: Partial<Section> = {},
): Section => ({
  ...{ id, kind, title: 'Section', blocks },
  ...more,
});
const of = (...sections: Section[]) => pack({ sections });
const wordsOf = (...blocks: Block[]) => bodyWords(composePack(of(section('s', 'own', blocks)))).slice(1);
const printing = (print: Partial<PrintProfile>, whole: Pack = pack()): Pack => ({
  ...whole,
  details: { ...whole.details, print: { ...whole.details.print, ...print } },
});

test('a line to take is said first, what stands behind it after', () => {
  const { body } = composePack(of(section('s', 'own', [ownBlocks.line])));
  expect(body.slice(1)).toMatchObject([
    { kind: 'paragraph', role: 'line', anchor: 'xline_9', inlines: [{ text: 'Every weir is safe.' }] },
    { kind: 'list', items: [[{ text: 'All were inspected.' }]] },
  ]);
});

test('an agenda, logistics, a table, a clearance record and an addendum are tables', () => {
  const { agenda, logistics, table, clearance, addendum } = ownBlocks;
  expect(wordsOf(agenda, logistics, table, clearance, addendum)).toEqual([
    ...['', 'Item | Time | Lead', 'The fund | 10:15 | Minister', 'Any other business |  | '],
    ...['', 'What | Details', 'Arrival | Main gate, 10:00'],
    ...['Weirs', 'Weir | Built', 'Upper | 1911', 'Lower | 1923'],
    ...[
      '',
      'What | By | State | Date',
      'Lines to take | Legal adviser | Cleared with changes | 12 January 2019',
    ],
    ...['Addendum 2: what has changed since version 3', 'Page | What has changed'],
    '4 | The figure for 2018 is corrected.',
  ]);
});

test('portraits stand under one heading, each under its name, with a picture that says who it shows', () => {
  const second = { ...ownBlocks.portrait, id: 'portrait-10', name: 'Bob Lee', role: '', picture: null };
  const { body } = composePack(of(section('s', 'own', [ownBlocks.portrait, second])));
  expect(
    body.map((node) => (node.kind === 'heading' ? [node.level, node.text] : node.kind)).slice(1),
  ).toEqual([
    [2, 'Pen portraits'],
    [3, 'Sian Rees'],
    ...['paragraph', 'figure', 'paragraph'],
    [3, 'Bob Lee'],
    ...['paragraph', 'paragraph'],
  ]);
  expect(body.find((node) => node.kind === 'figure')).toMatchObject({
    alternative: 'Sian Rees, portrait',
    size: 'portrait',
  });
});

test('a chart has its values as a table: each from its fact, or said to be the office’s own', () => {
  const { body } = composePack(of(section('s', 'facts', [ownBlocks.chart, fact()])));
  const [, chart, table] = body;
  expect(chart).toMatchObject({
    alternative: 'Chart of Weirs inspected: 2017 1,200 weirs; 2018 950.5 weirs.',
  });
  expect(table?.kind === 'table' && table.rows.map((row) => row.map(inlineWords))).toEqual([
    ['2017', '1,200 weirs', '[1]'],
    ['2018', '950.5 weirs', 'The office’s own figure'],
  ]);
});

test('numbered lines are a numbered list, in the language of their block', () => {
  const { body } = composePack(of(section('s', 'own', [ownBlocks.text])));
  expect(body.slice(1)).toMatchObject([
    { kind: 'paragraph', inlines: [{ text: 'Rydym yn cwrdd.', language: 'cy' }] },
    { kind: 'list', ordered: true, items: [[{ text: 'Yn gyntaf', language: 'cy' }], [{ text: 'Yn ail' }]] },
  ]);
});

test('a year at the beginning of a line begins no list', () => {
  expect(wordsOf(ownText({ text: 'It was\n2018. That was\n12. December.' }))).toEqual([
    'It was 2018. That was 12. December.',
  ]);
});

test('annexes have letters and begin pages; pages lie where a section asks for it, and stand again after', () => {
  const { body } = composePack(
    of(
      section('a', 'own', [ownText()]),
      section('b', 'annex', [ownBlocks.table], { title: 'Weirs', landscape: true }),
      section('c', 'annex', [ownText({ id: 'text-2' })], { title: 'Annex' }),
      section('d', 'annex', [ownText({ id: 'text-3' })], { title: 'Annex Z – by hand' }),
    ),
  );
  const shape = body.map((node) => {
    if (node.kind === 'page-break') return node.landscape ? 'lie' : 'stand';
    return node.kind === 'heading' ? node.text : node.kind;
  });
  expect(shape).toEqual([
    ...['Section', 'paragraph'],
    ...['lie', 'Annex A: Weirs', 'table'],
    ...['stand', 'Annex B', 'paragraph'],
    ...['stand', 'Annex Z – by hand', 'paragraph'],
  ]);
});

describe('what may not be disclosed', () => {
  const secret = ownText({ id: 'secret', text: 'The weir leaks.', disclosure: 'not-disclosed' });
  const open = ownText({ id: 'open', text: 'The weir opens.', disclosure: 'free' });
  const usable = ownText({ id: 'usable', text: 'We will mend it.' });

  it('stands apart, under headings that say which is which', () => {
    expect(wordsOf(open, secret, usable)).toEqual([
      ...['May be used freely', 'The weir opens.'],
      ...['Not to be disclosed', 'The weir leaks.'],
      ...['May be used in the room', 'We will mend it.'],
    ]);
  });

  it('keeps the headings of its questions below its own', () => {
    const { body } = composePack(of(section('s', 'own', [question({ disclosure: 'not-disclosed' })])));
    expect(body.flatMap((node) => (node.kind === 'heading' ? [[node.level, node.text]] : []))).toEqual([
      [1, 'Section'],
      [2, 'Not to be disclosed'],
      [3, 'Certain to arise'],
    ]);
  });

  it.each([
    ['minister', ['The weir opens.', 'The weir leaks.', 'We will mend it.']],
    ['usable', ['The weir opens.', 'We will mend it.']],
    ['release', ['The weir opens.']],
  ] as const)('is withheld from the %s copy and nowhere in its document', (rendition, kept) => {
    const whole = of(section('s', 'own', [open, secret, usable]));
    const text = JSON.stringify(composePack(whole, { rendition, comments: true }));
    for (const words of ['The weir opens.', 'The weir leaks.', 'We will mend it.'])
      expect(text.includes(words)).toBe((kept as readonly string[]).includes(words));
  });

  it('takes its source along: a list names no story that the copy does not quote', () => {
    const hidden = quote({ disclosure: 'not-disclosed' });
    const whole = of(section('s', 'quotes', [hidden, ownText({ disclosure: 'free' })]));
    expect(JSON.stringify(composePack(whole, { rendition: 'release' }))).not.toContain('Rivers department');
  });

  it('is nobody’s guess: what has no word on it is not released', () => {
    const states: (Disclosure | undefined)[] = [undefined, 'usable', 'not-disclosed', 'free'];
    const blocks = states.map((disclosure, at) =>
      ownText({ id: `t${at}`, text: `Number ${at}`, ...(disclosure && { disclosure }) }),
    );
    expect(bodyWords(composePack(of(section('s', 'own', blocks)), { rendition: 'release' }))).toEqual([
      'Section',
      'Number 3',
    ]);
  });
});

describe('sources as footnotes', () => {
  const whole = printing(
    { sources: 'footnotes' },
    of(section('s', 'quotes', [quote(), fact(), quote({ id: 'quote-2' })])),
  );

  it('are numbered through the pack; the first of a source has it in full', () => {
    const notes = composePack(whole).body.flatMap((node) => {
      if (node.kind === 'quote') return node.attribution.filter((inline) => inline.kind === 'note');
      return node.kind === 'fact' ? node.basis.filter((inline) => inline.kind === 'note') : [];
    });
    expect(notes.map(({ number, inlines }) => [number, inlineWords(inlines)])).toEqual([
      [
        1,
        expect.stringMatching(
          /^Rivers department opens flood fund\. .*https:\/\/rivers\.example\/fund.*SHA-256/,
        ),
      ],
      [2, 'Rivers department opens flood fund: as in footnote 1.'],
      [3, 'Rivers department opens flood fund: as in footnote 1.'],
    ]);
  });

  it('leave no list behind, but the licence that a source asks for', () => {
    expect(bodyWords(composePack(whole)).slice(-2)).toEqual([
      'Licence of the sources',
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    ]);
  });
});

test('the foot of each page says what the minister’s profile asks for', () => {
  const whole = printing({ size: 16, watermark: 'Draft', onEveryPage: ['department', 'date', 'copy'] });
  const details = { ...whole.details, department: 'Rivers', copyNumber: '3', eventDate: '2019-01-20' };
  expect(composePack({ ...whole, details })).toMatchObject({
    footer: 'Flood fund meeting · Rivers · 20 January 2019 · Copy 3',
    size: 16,
    watermark: 'Draft',
  });
});

describe('what the office wrote beside a block', () => {
  const comment = { author: 'Ann', at: '2019-01-12T10:00:00.000Z', text: 'Is that so?' };
  const block = ownText({ comments: [comment] });

  it('goes along where it is asked for, and nowhere else', () => {
    const whole = of(section('s', 'own', [block]));
    expect(composePack(whole, { comments: true }).comments).toEqual([{ anchor: 'xtext_1', ...comment }]);
    expect(JSON.stringify(composePack(whole))).not.toContain('Is that so?');
  });
});
