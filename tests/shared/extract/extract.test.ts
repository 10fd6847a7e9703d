import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, readAgain } from '../../../src/shared/extract/extract.ts';
import { toLabels } from '../../../src/shared/extract/labels.ts';
import type { Extraction, SourceText } from '../../../src/shared/extract/types.ts';
import type { StoryText } from '../../../src/shared/model/story.ts';

const options = { today: '2026-11-22' };

/** Pieces of such texts, and characters that no text should hold, in any order. */
const piece = fc.constantFrom(
  'The government will invest £5 million by the end of next year. ',
  'Press release: A new bridge',
  'The Home Secretary, Ann Bell, said:',
  'We are proud of it.',
  '“We came.',
  '“We saw,” she added. “We won.”',
  'Mr Bell',
  'said',
  ':',
  '“',
  '”',
  "'",
  '’',
  '(',
  ')',
  '[',
  '](#)',
  'up to £970 million including VAT',
  'on Monday 8 October',
  '1 in 5',
  'Attendees:',
  '- Ann Bell CBE, Director, Home Office',
  '• Bo',
  'Apologies: Cy Day',
  'attended by Ann Bell of Acme Ltd and Bo Cole',
  'and',
  'Environment',
  'Agency in',
  ';',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '.',
  ',',
  '\u0000',
  '\u200b',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\u2028',
  '\f',
  '🙂',
  'שלום',
  '漢字',
  'İ',
  'ß',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const blocks = fc.array(
  fc.record({
    role: fc.constantFrom(
      'paragraph' as const,
      'heading' as const,
      'item' as const,
      'quotation' as const,
      'row' as const,
    ),
    level: fc.integer({ min: 0, max: 6 }),
    text: fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' ')),
  }),
  { maxLength: 20 },
);
const source: fc.Arbitrary<SourceText> = fc.oneof(
  text.map((plain) => ({ plain })),
  blocks.map((each) => ({ blocks: each, title: 'T' })),
);

function holds({ body, blocks: parts, joins, quotes, facts, attendees }: Extraction): void {
  const inside = ({ start, end }: { start: number; end: number }) =>
    start >= 0 && start <= end && end <= body.length;
  for (const each of [
    ...facts,
    ...attendees,
    ...facts.flatMap(({ figures }) => figures),
    ...facts.flatMap(({ figures }) => figures.flatMap(({ qualifiers }) => qualifiers)),
    ...facts.flatMap(({ moments }) => moments ?? []),
    ...facts.flatMap(({ commitment }) => (commitment ? [commitment, commitment.due ?? commitment] : [])),
  ]) {
    expect(body.slice(each.start, each.end)).toBe(each.text);
  }
  for (const { spans, text: words, start, end, sure, speaker } of quotes) {
    expect(spans.every(inside)).toBe(true);
    expect([spans[0]?.start, spans.at(-1)?.end]).toEqual([start, end]);
    if (spans.length === 1) expect(body.slice(start, end)).toBe(words);
    else
      expect(words.replace(/\s+/g, ' ')).toBe(
        spans
          .map((span) => body.slice(span.start, span.end))
          .join(' ')
          .replace(/\s+/g, ' '),
      );
    if (sure) expect(speaker).not.toBeNull();
  }
  for (const list of [quotes, facts, attendees, parts]) {
    for (const [i, each] of list.entries())
      expect(each.start).toBeGreaterThanOrEqual(list[i - 1]?.start ?? 0);
  }
  for (const { at } of joins) expect(body[at]).toBe(' ');
  expect(body).toBe(
    parts
      .map(
        ({ start, end }, i) =>
          body.slice(parts[i - 1]?.end ?? 0, start).replace(/[^\n]/g, '?') + body.slice(start, end),
      )
      .join(''),
  );
}

const bodyOf = ({ body, blocks: parts, joins }: Extraction): StoryText => ({ body, blocks: parts, joins });

describe('extract', () => {
  it('never throws, and every span holds its words', () => {
    fc.assert(
      fc.property(source, (given) => holds(extract(given, options))),
      { numRuns: 400 },
    );
  });

  it('finds the same when it reads a stored body again', () => {
    fc.assert(
      fc.property(source, (given) => {
        const first = extract(given, options);
        const again = readAgain(
          bodyOf(first),
          { title: first.title, kind: first.kind, published: null },
          options,
        );
        expect({ quotes: again.quotes, facts: again.facts, attendees: again.attendees }).toEqual({
          quotes: first.quotes,
          facts: first.facts,
          attendees: first.attendees,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the words of a text: only whitespace, links and bullets may go', () => {
    const plain =
      'Press release: Title\n\nThe [plan](#) is to label\n\nyoung people fairly.\n\n- one item\n- another';
    expect(extract({ plain }, options).body).toBe(
      'The plan is to label young people fairly.\n\none item\nanother',
    );
  });

  it('has nothing to say of an empty text', () => {
    expect(extract({ plain: '' }, options)).toMatchObject({
      body: '',
      title: null,
      quotes: [],
      facts: [],
      attendees: [],
      published: null,
    });
  });

  it('keeps a published date that is known when it reads again', () => {
    const known = { date: '2020-01-02', basis: 'corrected' as const, reason: 'Set by hand.' };
    const first = extract({ plain: 'T\n\nIt opened today (Monday 8 October).' }, options);
    expect(readAgain(bodyOf(first), { title: first.title, published: known }, options).published).toEqual(
      known,
    );
  });

  it('prints labels with every place', () => {
    const labels = toLabels(
      extract(
        {
          plain:
            'News story: Title\n\nJane Doe said:\n\nWe spent up to £5 million.\n\nAttendees:\n\n- Ann Bell MP, Director',
        },
        options,
      ),
    );
    expect(labels).toMatchObject({
      title: 'Title',
      kind: 'news_story',
      broken_paragraph_joins: 0,
      quotes: [{ text: 'We spent up to £5 million.', speaker: 'Jane Doe', kind: 'block', sure: true }],
      figures: [{ value: '£5 million', qualifiers: ['up to'], sentence: 'We spent up to £5 million.' }],
      attendees: [{ name: 'Ann Bell', honours: ['MP'], role: 'Director' }],
    });
  });
});
