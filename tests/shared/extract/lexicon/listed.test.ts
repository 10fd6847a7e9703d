import { describe, expect, it } from 'vitest';
import { functionWords } from '../../../../src/shared/extract/lexicon/function-words.ts';
import { isIn, List, listsAt, listsOf } from '../../../../src/shared/extract/lexicon/listed.ts';
import { notNames } from '../../../../src/shared/extract/lexicon/not-names.ts';
import { orgNouns } from '../../../../src/shared/extract/lexicon/organisations.ts';
import { roleNouns } from '../../../../src/shared/extract/lexicon/roles.ts';
import { honours } from '../../../../src/shared/extract/lexicon/titles.ts';
import { speechVerbs } from '../../../../src/shared/extract/lexicon/verbs.ts';
import { readWords } from '../../../../src/shared/extract/words.ts';

const lists: [name: string, list: number, words: ReadonlySet<string>][] = [
  ['function words', List.functionWords, functionWords],
  ['words that are no names', List.notNames, notNames],
  ['nouns of bodies', List.orgNouns, orgNouns],
  ['nouns of offices', List.roleNouns, roleNouns],
  ['honours', List.honours, honours],
  ['verbs of saying', List.saying, speechVerbs],
];
const every = new Set(lists.flatMap(([, , words]) => [...words]));
const written = (word: string): string[] => [
  word,
  word.charAt(0).toUpperCase() + word.slice(1),
  word.toUpperCase(),
];

describe('the lists that a word stands in', () => {
  it.each(lists)('%s: all of them, in whatever case, and no other word', (_, list, words) => {
    for (const word of every) {
      const stands = words.has(word);
      expect((listsOf(word) & list) !== 0, word).toBe(stands || (list === List.saying && isVerb(word)));
      for (const form of written(word))
        expect((listsAt(`(${form})`, 1, form.length + 1) & list) !== 0, form).toBe(
          (listsOf(word) & list) !== 0,
        );
    }
  });

  const isVerb = (word: string): boolean => (listsOf(word) & List.saying) !== 0;

  it('is the same for a word of a text as for the word alone', () => {
    for (const word of every)
      for (const form of written(word)) {
        const [read] = readWords(`${form} `);
        if (read === undefined || read.text !== form) continue;
        for (const [name, list] of lists)
          expect(isIn(read, list), `${form}: ${name}`).toBe((listsOf(word) & list) !== 0);
      }
  });

  it('knows no word but by its letters, though others share their number', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    for (const a of letters)
      for (const b of letters)
        for (const c of letters) {
          const word = a + b + c;
          const [read] = readWords(word);
          expect(isIn(read, List.notNames), word).toBe(notNames.has(word));
        }
  });

  it('tells words with accents and none at all', () => {
    const [accented, none] = readWords('Tánaiste Ĺĺ');
    expect(isIn(accented, List.roleNouns)).toBe(true);
    expect(isIn(none, List.notNames)).toBe(false);
    expect(isIn(undefined, List.notNames)).toBe(false);
    expect(listsAt('TÁNAISTE') & List.roleNouns).not.toBe(0);
  });
});
