import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFaces } from '../../../../src/main/writing/pdf/faces.ts';
import type { Setting, Stretch } from '../../../../src/main/writing/pdf/items.ts';
import { shapedLines } from '../../../../src/main/writing/pdf/lines.ts';
import { plainLines } from '../../../../src/main/writing/pdf/plain-lines.ts';
import { isPlain, type Line, wordsOfSpan } from '../../../../src/main/writing/pdf/spans.ts';

const faces = await openFaces(fileURLToPath(new URL('../../../../resources/fonts', import.meta.url)));
const setting: Setting = { faces, size: 11, kerned: false };

/** What a reader sees of lines: the words, and where they stand. */
const seen = (lines: Line[]) =>
  lines.map((line) =>
    line.map((span) => [span.stretch, span.turned, span.x, span.width, wordsOfSpan(span)] as const),
  );

const words = fc.constantFrom(
  ...[
    'a',
    'flood',
    'Llŷr',
    'co-operate',
    'and/or',
    '50%',
    '“Yes,”',
    '£1,240',
    '(e.g.',
    'Łukasz’s)',
    '[12]',
    '≥',
  ],
  ...['https://www.gov.uk/a-b', '—', '✓', 'soft\u00adhyphen', 'e\u0301', 'שלום', 'x'.repeat(60), '\u{1d4b3}'],
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' ', '', '  ', '\n', '\u00a0');
const text = fc
  .array(fc.tuple(gap, words), { maxLength: 30 })
  .map((parts) => parts.flat().join(''))
  .chain((words) => fc.constantFrom(words, words.trim(), `${words} `));
const stretch: fc.Arbitrary<Stretch> = fc.record({
  text,
  face: fc.constantFrom('regular' as const, 'bold' as const, 'italic' as const),
  bound: fc.boolean(),
  raised: fc.boolean(),
});

test('plain paragraphs get the very lines that shaping each word gives them', () => {
  fc.assert(
    fc.property(
      fc.array(stretch, { maxLength: 4 }),
      fc.integer({ min: 40, max: 450 }),
      (stretches, width) => {
        const lenient = { ...setting, faces: { ...faces, lenient: true } };
        const plain = plainLines(stretches, lenient, width);
        if (plain) expect(seen(plain)).toEqual(seen(shapedLines(stretches, lenient, width)));
      },
    ),
    { numRuns: 600 },
  );
});

test('running text in English is plain, with its hyphens, signs, addresses, bold words and source numbers', () => {
  const stretches: Stretch[] = [
    { text: 'The multi-agency group’s £12.5m plan (up 40%) is at https://www.gov.uk/x-y: ', face: 'regular' },
    { text: 'no delay', face: 'bold' },
    { text: ' [3]', face: 'regular', bound: true },
  ];
  const lines = plainLines(stretches, setting, 120) ?? [];
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.flat().every(({ words }) => isPlain(words))).toBe(true);
  expect(lines.flat().map(wordsOfSpan).join('')).toBe(`${stretches.map((one) => one.text).join('')} `);
});

test.each([
  ['a word of another direction', 'He said שלום twice'],
  ['a soft hyphen', 'inter\u00adnational'],
  ['a letter of another face', 'done ✓'],
  ['a word wider than the line', 'W'.repeat(80)],
])('%s is left to shaping', (_, text) => {
  expect(plainLines([{ text, face: 'regular' }], setting, 200)).toBeNull();
});
