import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, pagesById } from '../../../src/shared/document/anchors.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import { type Block, Likelihood } from '../../../src/shared/model/pack.ts';
import { evidence, fact, ownText, pack, question, quote } from '../pack/packs.ts';
import { bodyWords } from './words.ts';

const inOneSection = (...blocks: Block[]) =>
  pack({ sections: [{ id: 'one', kind: 'own', title: 'One', blocks }] });
const wordsOf = (...blocks: Block[]) => bodyWords(composePack(inOneSection(...blocks)));

test('a whole pack, line by line, as it is printed', () => {
  expect(bodyWords(composePack(pack()))).toEqual([
    'Why we are meeting',
    'We meet to agree the fund.',
    'Questions and answers',
    'Certain to arise',
    'When does the fund open?',
    'Answer: In April.',
    'If pressed: The day will be named in March.',
    'Quotes',
    '“We will act.',
    '“We will act soon.”',
    'Llŷr Prothero, Rivers Minister, 8 October 2018 [1]',
    'Facts and figures',
    'Funding rises by up to £970 million including council tax precept this year.',
    '£970 million: up to, including council tax precept. As at 8 October 2018 [1]',
    'Attendees',
    'Attendees as listed in “Rivers department opens flood fund” [1]',
    'Name | Role | Organisation | Note',
    'Sian Rees CBE QPM | Chair | River Trust | ',
    'Łukasz Nowak MP | Member |  | replacing Sian Rees in April',
    'Sources',
    `1 Rivers department opens flood fund. Press release, Department for Rivers, 8 October 2018. https://rivers.example/fund. File fund.txt, SHA-256 ${'a'.repeat(16)}.`,
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  ]);
});

describe('quotes', () => {
  test('marks that the source reopens at each paragraph are not printed twice', () => {
    const text = 'One ‘inner’ word.\n\n“Two.\n\n“Three.';
    expect(wordsOf(quote({ text })).slice(1, 4)).toEqual(['“One ‘inner’ word.', '“Two.', '“Three.”']);
  });

  test('a source that closes and reopens every paragraph prints as one quote', () => {
    const text = 'One.”\n\n“Two.”\n\n“Three.';
    expect(wordsOf(quote({ text })).slice(1, 4)).toEqual(['“One.', '“Two.', '“Three.”']);
  });

  test('a paragraph that itself begins with a quoted word keeps its marks', () => {
    const text = 'One.\n\n“Enough” is what people say.\n\n‘No more’ is another.';
    expect(wordsOf(quote({ text })).slice(1, 4)).toEqual([
      '“One.',
      '““Enough” is what people say.',
      '“‘No more’ is another.”',
    ]);
  });

  test('a speaker that the source does not give is said to be missing, never made up', () => {
    const words = wordsOf(quote({ speaker: null, role: null }));
    expect(words).toContain('Speaker not given in the source, 8 October 2018 [1]');
  });

  test('a date that was worked out says so, in the line and with its reason in the sources', () => {
    const published = {
      date: '2018-10-08',
      basis: 'inferred' as const,
      reason: 'the weekday settles the year.',
    };
    const words = wordsOf(quote({ evidence: evidence({ published }), saidOn: published }));
    expect(words).toContain('Llŷr Prothero, Rivers Minister, 8 October 2018 (inferred) [1]');
    expect(words.find((line) => line.startsWith('1 '))).toContain(
      '8 October 2018 (date inferred: the weekday settles the year)',
    );
  });

  test('words of the day that the story states are dated as surely as the story', () => {
    const inferred = { basis: 'inferred' as const, reason: 'said on the day of the story' };
    const words = wordsOf(
      quote({ id: 'same', saidOn: { date: '2018-10-08', ...inferred } }),
      quote({ id: 'other', saidOn: { date: '2018-10-01', ...inferred } }),
    );
    expect(words).toContain('Llŷr Prothero, Rivers Minister, 8 October 2018 [1]');
    expect(words).toContain('Llŷr Prothero, Rivers Minister, 1 October 2018 (inferred) [1]');
  });

  test('words that a story recalls from an unknown day are not given the day of the story', () => {
    expect(wordsOf(quote({ saidOn: null }))).toContain('Llŷr Prothero, Rivers Minister, date not known [1]');
  });

  test('without any date the line says that it is not known', () => {
    const words = wordsOf(quote({ evidence: evidence({ published: null }), saidOn: null }));
    expect(words).toContain('Llŷr Prothero, Rivers Minister, date not known [1]');
  });
});

test('a fact’s figure is strong together with its qualifiers, and the sentence stays whole', () => {
  const node = composePack(inOneSection(fact())).body.find((one) => one.kind === 'fact');
  if (node?.kind !== 'fact') throw new Error('no fact');
  const strong = node.statement.filter((inline) => inline.kind === 'text' && inline.strong);
  expect(strong).toEqual([
    { kind: 'text', text: 'up to £970 million including council tax precept', strong: true },
  ]);
});

test('a fact that commits somebody says so first, and what its times mean', () => {
  const place = { start: 0, end: 4, basis: 'story' as const, reason: '' };
  const due = { ...place, text: 'by March 2026', from: '2026-03-01', to: '2026-03-31' };
  const words = wordsOf(
    fact({
      commitment: { start: 0, end: 4, text: 'will', due, sure: true, doubts: [] },
      moments: [
        { ...place, text: 'last month', from: '2018-09-01', to: '2018-09-30' },
        { ...place, text: 'last summer', from: null, to: null },
      ],
    }),
  );
  const basis = words.find((line) => line.startsWith('Commitment'));
  expect(basis).toMatch(/^Commitment, by March 2026\. £970 million: up to/);
  expect(basis).toContain(
    '. “last month” is September 2018, worked out from the story’s date. “last summer” is not dated. As at ',
  );
});

test('own text: paragraphs, lists, and an anchor for the preview', () => {
  const document = composePack(inOneSection(ownText({ text: 'First line\nsame.\n\n- a\n- b\nAfter.' })));
  expect(bodyWords(document)).toEqual(['One', 'First line same.', 'a', 'b', 'After.']);
  expect(document.body[1]).toMatchObject({ kind: 'paragraph', anchor: anchorOf('text-1') });
});

describe('questions', () => {
  const asked = (id: string, likelihood: Likelihood, over = {}) =>
    question({ id, question: `${id}?`, answer: 'Yes.', ifPressed: '', likelihood, ...over });

  test('stand in their order, each run of one likelihood under its heading', () => {
    const blocks = [
      asked('a', 'certain'),
      ownText({ text: 'Mind the tone.' }),
      asked('b', 'certain'),
      asked('c', 'unlikely'),
      asked('d', 'certain'),
    ];
    expect(wordsOf(...blocks)).toEqual([
      ...['One', 'Certain to arise', 'a?', 'Answer: Yes.', 'Mind the tone.', 'b?', 'Answer: Yes.'],
      ...['Unlikely', 'c?', 'Answer: Yes.', 'Certain to arise', 'd?', 'Answer: Yes.'],
    ]);
  });

  test('give each answer that is written under its label, a list after it', () => {
    const block = question({
      answer: 'Soon.\n\nVery soon.',
      ifPressed: '- in June\n- in July',
      defensive: 'It was late before.',
    });
    const [node] = composePack(inOneSection(block)).body.slice(2);
    expect(node).toEqual({
      kind: 'question',
      anchor: anchorOf('question-1'),
      question: 'When does the fund open?',
      answers: [
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: 'Answer: ', strong: true },
            { kind: 'text', text: 'Soon.' },
          ],
        },
        { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Very soon.' }] },
        { kind: 'paragraph', inlines: [{ kind: 'text', text: 'If pressed:' }] },
        {
          kind: 'list',
          ordered: false,
          items: [[{ kind: 'text', text: 'in June' }], [{ kind: 'text', text: 'in July' }]],
        },
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: 'Defensive: ', strong: true },
            { kind: 'text', text: 'It was late before.' },
          ],
        },
      ],
    });
  });

  test('half written, print what there is; without a word, nothing and no heading', () => {
    const empty = { question: ' ', answer: '', ifPressed: '\n' };
    expect(wordsOf(asked('a', 'unlikely', { answer: '' }))).toEqual(['One', 'Unlikely', 'a?']);
    const answered = composePack(inOneSection(asked('a', 'unlikely', { question: '' }))).body;
    expect(answered[2]).toMatchObject({ kind: 'paragraph', anchor: anchorOf('a') });
    expect(wordsOf(ownText(), asked('a', 'unlikely', empty))).not.toContain('Unlikely');
  });

  test('never leave out a level of headings or use an anchor twice, in whatever order they stand', () => {
    const blocks = fc.array(
      fc.record({ likelihood: fc.constantFrom(...Likelihood.options), words: fc.constantFrom('', 'Why') }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(blocks, (drawn) => {
        const { body } = composePack(
          inOneSection(
            ...drawn.map(({ likelihood, words }, at) => asked(`q-${at}`, likelihood, { question: words })),
          ),
        );
        const headings = body.filter((node) => node.kind === 'heading');
        expect(headings.map(({ level }) => level)).toEqual(headings.map((_, at) => (at === 0 ? 1 : 2)));
        const anchors = body.flatMap((node) => ('anchor' in node && node.anchor ? [node.anchor] : []));
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
    );
  });
});

test('one source has one number wherever it is used; a story that changed between picks is two sources', () => {
  const later = evidence({ bodySha256: 'd'.repeat(64) });
  const words = wordsOf(quote(), fact(), quote({ id: 'q2', evidence: later }));
  expect(words.filter((line) => /\[\d\]$/.test(line)).map((line) => line.slice(-3))).toEqual([
    '[1]',
    '[1]',
    '[2]',
  ]);
});

test('sections without words are left out, and with no source there is no sources list', () => {
  const empty = { id: 'e', kind: 'own' as const, title: 'Empty', blocks: [ownText({ text: ' \n ' })] };
  expect(composePack(pack({ sections: [empty] })).body).toEqual([]);
});

test('the marking stands in capitals with its handling', () => {
  const { details } = pack();
  const marked = pack({
    details: { ...details, marking: 'OFFICIAL-SENSITIVE', handling: 'Not for onward circulation' },
  });
  expect(composePack(marked).marking).toBe('OFFICIAL-SENSITIVE – NOT FOR ONWARD CIRCULATION');
});

test('the cover gives the details that are given, in order', () => {
  const { details } = pack();
  const cover = composePack(
    pack({
      details: { ...details, minister: 'Llŷr Prothero', event: 'Fund board', eventDate: '2019-01-15' },
    }),
  ).cover;
  expect(cover).toEqual({
    title: 'Flood fund meeting',
    lines: [
      { label: 'Event', value: 'Fund board' },
      { label: 'Date', value: '15 January 2019' },
      { label: 'Minister', value: 'Llŷr Prothero' },
    ],
  });
});

test('control characters never join two words, and no half character goes out', () => {
  const words = wordsOf(quote({ text: 'We\fwill\u0000act\ufffenow \ud800!' }));
  expect(words[1]).toBe('“We will act now \ufffd!”');
});

test('pages come back by block and section id', () => {
  expect(pagesById(pack(), { [anchorOf('quote-1')]: 3, [anchorOf('facts')]: 4, source_1: 9 })).toEqual({
    'quote-1': 3,
    facts: 4,
  });
});

test('every word of a quote and of own text is printed, in order, whatever it holds', () => {
  const plain = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const quoted = plain(wordsOf(quote({ text })).slice(1, -3).join(' '));
      const invisible = /[\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
      const from = plain(text.toWellFormed().replace(invisible, ''));
      expect(quoted.slice(0, from.length)).toEqual(from);
      expect(plain(wordsOf(ownText({ text })).slice(1).join(' '))).toEqual(from);
    }),
  );
});
