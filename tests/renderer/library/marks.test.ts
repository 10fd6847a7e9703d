import fc from 'fast-check';
import { expect, test } from 'vitest';
import { innermost, type Mark, markBody } from '../../../src/renderer/screens/library/marks.ts';

const mark = (id: string, kind: Mark['kind'], start: number, end: number): Mark => ({
  ...{ id, kind, start, end },
  sure: true,
  corrected: false,
});

const paragraph = (start: number, end: number) => ({ start, end, role: 'paragraph' as const, level: 0 });
const body = 'Up to £970 million was given.\n\n“It helps,” she said, “a lot.”';
const blocks = [paragraph(0, 29), paragraph(31, body.length)];

const texts = (marks: Mark[], joins: { at: number; was: string }[] = []) =>
  markBody({ body, blocks, joins }, marks).map((block) => block.segments.map((segment) => segment.text));

test('leaves an unmarked block in one piece', () => {
  expect(texts([])).toEqual([['Up to £970 million was given.'], [body.slice(31)]]);
});

test('cuts a fact where its figure and qualifier begin and end', () => {
  const marks = [mark('f', 'fact', 0, 29), mark('f', 'figure', 0, 5), mark('f', 'figure', 6, 18)];
  expect(texts(marks)[0]).toEqual(['Up to', ' ', '£970 million', ' was given.']);
});

test('knows which marks cover, open and close each piece', () => {
  const marks = [mark('f', 'fact', 0, 29), mark('f', 'figure', 6, 18)];
  const [first, figure, last] = markBody({ body, blocks, joins: [] }, marks)[0]?.segments ?? [];
  expect(first?.opens.map(({ kind }) => kind)).toEqual(['fact']);
  expect(figure?.marks.map(({ kind }) => kind)).toEqual(['fact', 'figure']);
  expect(figure?.closes.map(({ kind }) => kind)).toEqual(['figure']);
  expect(last?.closes.map(({ kind }) => kind)).toEqual(['fact']);
});

test('marks each piece of a quote that its attribution parts', () => {
  const pieces = [mark('q', 'quote', 32, 41), mark('q', 'quote', 54, 60)];
  expect(texts(pieces)[1]).toEqual(['“', 'It helps,', '” she said, “', 'a lot.', '”']);
});

test('marks a quote of whole paragraphs at their side, quotation marks or not', () => {
  const whole = mark('q', 'quote', 0, body.length);
  expect(markBody({ body, blocks, joins: [] }, [whole]).map((block) => block.quote?.id)).toEqual(['q', 'q']);
  const inMarks = mark('q', 'quote', 32, body.length - 1);
  expect(markBody({ body, blocks, joins: [] }, [inMarks]).map((block) => block.quote?.id)).toEqual([
    undefined,
    'q',
  ]);
});

test('tells where a broken sentence was joined', () => {
  const [block] = markBody({ body, blocks, joins: [{ at: 18, was: '\n\n' }] }, []);
  expect(block?.segments.map(({ text, joined }) => [text, joined])).toEqual([
    ['Up to £970 million', false],
    [' was given.', true],
  ]);
});

test('a press means the shortest item under it', () => {
  expect(innermost([mark('f', 'fact', 0, 29), mark('a', 'attendee', 3, 9)])?.id).toBe('a');
  expect(innermost([])).toBeUndefined();
});

test('segments joined are the body, however marks overlap', () => {
  const place = fc.nat(body.length);
  const anyMark = fc
    .tuple(place, place)
    .map(([a, b]) => mark('m', 'quote', Math.min(a, b), Math.max(a, b)))
    .filter(({ start, end }) => end > start);
  fc.assert(
    fc.property(fc.array(anyMark), fc.array(place), (marks, joins) => {
      const cut = texts(
        marks,
        joins.map((at) => ({ at, was: '\n' })),
      );
      expect(cut.map((segments) => segments.join(''))).toEqual(
        blocks.map(({ start, end }) => body.slice(start, end)),
      );
    }),
  );
});
