import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparedRow, comparedBodies } from '../../../src/shared/compare/paragraphs.ts';
import { placesIn } from '../../../src/shared/compare/places.ts';
import { comparedWords, type Piece } from '../../../src/shared/words/diff.ts';

const shown = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, old: `[-${text}-]`, new: `{+${text}+}` })[kind]).join('');
const side = (pieces: Piece[], own: 'old' | 'new') =>
  pieces
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ text }) => text)
    .join('');
const bodies = (rows: ComparedRow[]) => [
  rows
    .filter(({ earlier }) => earlier)
    .map(({ pieces }) => side(pieces, 'old'))
    .join('\n\n'),
  rows
    .filter(({ later }) => later)
    .map(({ pieces }) => side(pieces, 'new'))
    .join('\n\n'),
];

/** A text, and what an editor may make of it: words changed, taken out, put in. */
const word = fc.oneof(
  fc.constantFrom(
    'the',
    'fund',
    'of',
    '£1,500.50',
    '20:30',
    "O'Reilly",
    'Llŷr',
    '“we',
    'act”',
    '\n\n',
    '\n',
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
const edited = fc
  .tuple(fc.array(word, { maxLength: 60 }), fc.array(fc.tuple(fc.nat(60), fc.nat(2), word), { maxLength: 6 }))
  .map(([words, edits]): [string, string] => {
    const after = [...words];
    for (const [at, gone, put] of edits) after.splice(at, gone, put);
    return [words.join(' '), after.join(' ')];
  });

describe('the words of two texts', () => {
  test('figures and names are told apart whole', () => {
    expect(shown(comparedWords('It costs £1,500.50 now.', 'It costs £2,500.50 now.'))).toBe(
      'It costs [-£1,500.50-]{+£2,500.50+} now.',
    );
    expect(shown(comparedWords("Bernie O'Reily said", "Bernie O'Reilly said"))).toBe(
      "Bernie [-O'Reily-]{+O'Reilly+} said",
    );
    expect(shown(comparedWords('up 5% by 20:30', 'up 5.5% by 20:45'))).toBe(
      'up [-5%-]{+5.5%+} by [-20:30-]{+20:45+}',
    );
  });

  test('words changed side by side are one change, not one a word', () => {
    expect(shown(comparedWords('for three hundred people', 'for four thousand people'))).toBe(
      'for [-three hundred-]{+four thousand+} people',
    );
  });

  test('words put in or taken out leave the others alone', () => {
    expect(shown(comparedWords('We act.', 'We will always act.'))).toBe('We {+will always +}act.');
    expect(shown(comparedWords('', 'New.'))).toBe('{+New.+}');
    expect(comparedWords('', '')).toEqual([]);
  });

  test('joined they give back both texts, whatever the texts', () => {
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(text, text)), ([before, after]) => {
        const pieces = comparedWords(before, after);
        expect(side(pieces, 'old')).toBe(before);
        expect(side(pieces, 'new')).toBe(after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  test('texts with nothing in common end, and are replaced as a whole', () => {
    const long = (name: string) => Array.from({ length: 50_000 }, (_, at) => `${name}${at}`).join('-');
    expect(comparedWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['old', 'new']);
  });
});

const earlier = 'The fund opens.\n\nAnn Lee said:\n\nWe will stand by 40 towns.\n\nContact the press office.';
const later =
  'The fund opens.\n\nAnn Lee said:\n\nWe will always stand by 44 towns.\n\nNotes to editors\n\nThe fund is new.';

describe('two bodies', () => {
  const rows = comparedBodies(earlier, later);

  test('are set side by side by paragraph, changed ones beside each other', () => {
    expect(rows.map(({ earlier, later, pieces }) => [!!earlier, !!later, shown(pieces)])).toEqual([
      [true, true, 'The fund opens.'],
      [true, true, 'Ann Lee said:'],
      [true, true, 'We will {+always +}stand by [-40-]{+44+} towns.'],
      [true, false, '[-Contact the press office.-]'],
      [false, true, '{+Notes to editors+}'],
      [false, true, '{+The fund is new.+}'],
    ]);
  });

  test('each row says where in its body it is', () => {
    for (const row of rows) {
      if (row.earlier) {
        expect(earlier.slice(row.earlier.start, row.earlier.end)).toBe(side(row.pieces, 'old'));
      }
      if (row.later) expect(later.slice(row.later.start, row.later.end)).toBe(side(row.pieces, 'new'));
    }
  });

  test('of rows joined both bodies come back exactly', () => {
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(text, text)), ([one, other]) => {
        expect(bodies(comparedBodies(one, other))).toEqual([one, other]);
      }),
    );
  });

  test('long ones that share nothing, and ones of one paragraph, end', () => {
    const long = (name: string, by: string) =>
      Array.from({ length: 20_000 }, (_, at) => `${name} ${at} word`).join(by);
    for (const by of ['\n\n', ' ']) {
      const pair = [long('one', by), long('two', by)] as const;
      expect(bodies(comparedBodies(...pair))).toEqual(pair);
    }
  });
});

describe('a place of the earlier body', () => {
  const inLater = (words: string) => {
    const start = earlier.indexOf(words);
    const place = placesIn(comparedBodies(earlier, later))({ start, end: start + words.length });
    return place && later.slice(place.start, place.end);
  };

  test('is found in the later one, with what was changed within it', () => {
    expect(inLater('The fund opens.')).toBe('The fund opens.');
    expect(inLater('We will stand by 40 towns.')).toBe('We will always stand by 44 towns.');
    expect(inLater('stand by 40')).toBe('stand by 44');
    expect(inLater('fund opens.\n\nAnn Lee')).toBe('fund opens.\n\nAnn Lee');
  });

  test('is nowhere where nothing of it is left', () => {
    expect(inLater('Contact the press office.')).toBeNull();
    expect(inLater('40')).toBeNull();
  });
});

test('places hold their order and stay inside the body, whatever the texts', () => {
  fc.assert(
    fc.property(edited, fc.nat(80), fc.nat(30), ([before, after], from, length) => {
      const [start, end] = [Math.min(from, before.length), Math.min(from + length, before.length)];
      const place = placesIn(comparedBodies(before, after))({ start, end });
      if (!place) return;
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(after.length);
    }),
  );
});

test('of a book every place is found in about the time that reading it takes', () => {
  const paragraphs = Array.from({ length: 20_000 }, (_, at) => `Paragraph ${at} of the book.`);
  const rows = comparedBodies(
    paragraphs.join('\n\n'),
    paragraphs.with(10_000, 'Paragraph 10000, changed, of the book.').join('\n\n'),
  );
  const placeOf = placesIn(rows);
  const before = performance.now();
  for (const { earlier } of rows) if (earlier) expect(placeOf(earlier)).not.toBeNull();
  expect(performance.now() - before).toBeLessThan(10_000);
});
