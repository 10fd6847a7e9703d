import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, readQuery } from '../../../src/shared/search/query.ts';

/** A real full-text table as the library has it; a text is found as the library would find it. */
function table(...texts: string[]) {
  const db = new Database(':memory:');
  db.exec(`CREATE VIRTUAL TABLE t USING fts5 (text, tokenize="unicode61 remove_diacritics 2")`);
  const insert = db.prepare('INSERT INTO t (text) VALUES (?)');
  for (const text of texts) insert.run(text);
  const matches = db.prepare('SELECT text FROM t WHERE t MATCH ?').pluck();
  const contains = db.prepare('SELECT text FROM t WHERE instr(text, ?)').pluck();
  const look = (asked: Asked): unknown[] => {
    if (asked.kind === 'everything') return texts;
    if (asked.kind === 'literal') return contains.all(asked.text);
    const found = matches.all(asked.match);
    return found.length === 0 ? contains.all(asked.literal) : found;
  };
  return (typed: string) => look(readQuery(typed));
}

const text = `Bernie O'Reilly and Llŷr of the multi-agency team met at 20:30 (GMT). Up to £200 million, col:x, NEAR(`;

describe('what people type is never an error, and finds the text', () => {
  test.each([
    `Bernie O'Reilly and`,
    'bernie o’reilly',
    'multi-agency',
    'multi-agen',
    '20:30',
    '£',
    '£200 million',
    '200 mill',
    'llyr',
    'LLŶR',
    'NEAR(',
    'col:x',
    '"agency team"',
    '"agency team',
    '“agency team”',
    'team "20:30"',
    'and',
    'AND',
    'of the multi-agency team met',
    '(GMT)',
    ' team\t ',
    'te',
    '(',
    '',
    '   ',
    'team\0met',
    `${'team '.repeat(5000)}`,
    'eilly and Ll',
  ])('%j', (typed) => {
    expect(table(text)(typed)).toEqual([text]);
  });
});

describe('what is not there is not found', () => {
  test.each(['"team agency"', 'Bernadette', 'NOT team x', '*', '"', 'team OR nothing', '€'])(
    '%j',
    (typed) => {
      expect(table(text)(typed)).toEqual([]);
    },
  );
});

test('only the last word may be unfinished', () => {
  expect(table('home office')('hom offic')).toEqual([]);
  expect(table('home office')('home offic')).toEqual(['home office']);
});

test('a word that ended, by a space or a mark, is whole', () => {
  expect(readQuery('home "offic"')).toMatchObject({ match: '"home" "offic"' });
});

test('nothing that can be typed throws', () => {
  const find = table(text);
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...`"'*:^(){}+-,.£ \0\nNEARORANDNOT“”abc`), maxLength: 60 }),
  );
  fc.assert(fc.property(typed, (each) => Array.isArray(find(each))));
});

/** What stands in stories: letters with and without marks, digits, and all that parts words. */
const written = fc.constantFrom(
  ...`abcABCéÉŷŁßøÀΣжЖ019 \n\t\u00a0.,;:!?'’"“”‘()-–—/&£€%$*•…\u00ad\u200b\u0301`,
);

/** One of the words of a text, and a beginning of it. */
function aWord(each: string, at: number, cut: number): [word: string, begun: string] {
  const words = each.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  fc.pre(words.length > 0);
  const letters = [...(words[at % words.length] ?? '')];
  return [letters.join(''), letters.slice(0, 1 + (cut % letters.length)).join('')];
}

test('a text is found by any of its own words, whole or begun, among others', () => {
  const content = fc.string({ unit: written, minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(content, fc.nat(), fc.nat(), (each, at, cut) => {
      const find = table(each, 'another text 10', 'À bout');
      for (const typed of aWord(each, at, cut)) expect(find(typed)).toContain(each);
    }),
    { numRuns: 300 },
  );
});

test('in whatever letters it is written, a text is found by its own words', () => {
  const content = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(content, fc.nat(), fc.nat(), (each, at, cut) => {
      for (const typed of aWord(each, at, cut)) expect(table(each)(typed)).toEqual([each]);
    }),
    { numRuns: 300 },
  );
});

test('in Latin, Greek and Cyrillic the index knows every letter and digit that we do', () => {
  const letters = Array.from({ length: 0x530 }, (_, code) => String.fromCodePoint(code)).filter((each) =>
    /[\p{L}\p{N}]/u.test(each),
  );
  const lost = letters.filter((letter) => table(`x${letter}x`)(`x${letter}x`).length !== 1);
  expect(lost).toEqual([]);
});
