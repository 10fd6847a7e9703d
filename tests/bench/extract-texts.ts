import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'stories');
const own = join(import.meta.dirname, '..', 'fixtures', 'extract', 'generality');

/** The labelled stories where they are beside the project, else our own. */
export function sampleStories(): string[] {
  const folder = existsSync(shared) ? shared : own;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Texts that cost a careless reader more than their length. */
export function hostileTexts(size: number): [string, string][] {
  const long = (piece: string): string => `T\n\n${piece.repeat(Math.ceil(size / piece.length))}`;
  return [
    [
      'stories one after another',
      sampleStories()
        .join('\n\n')
        .repeat(Math.ceil(size / 40_000))
        .slice(0, size),
    ],
    [
      'one line',
      long('The minister said that this is a long line of text, and it goes on, with 5 figures. ').replaceAll(
        '\n',
        ' ',
      ),
    ],
    ['one word', long('a')],
    ['opened marks', long('“')],
    ['100,000 nested marks', `T\n\n${'“'.repeat(100_000)}x${'”'.repeat(100_000)}`],
    ['100,000 nested brackets', `T\n\n${'('.repeat(100_000)}x${')'.repeat(100_000)}`],
    ['single marks', long('‘as b ')],
    ['link brackets', long('[a](b')],
    ['unclosed paragraphs', long('“We are here now and we stay.\n\n')],
    ['lead-ins', long('He said:\n\nWe are glad.\n\n')],
    ['broken sentences', long('and some words\n\n')],
    ['grouped digits', long('1,111,')],
    ['names', long('Ann ')],
    ['capitals', long('A ')],
    ['lines of capitals', long('A A A\n')],
    ['no-break spaces', long('\u00a0')],
    ['blank lines', long('\n')],
    ['one number', long('7')],
    ['commas', long(',')],
    ['said and said', long('said ')],
    ['stops', long('.')],
    ['short paragraphs', long('A minister said\n\n')],
    ['lists', `Attendees:\n\n${'- Ann Bell, Director, Home Office\n'.repeat(size / 34)}`],
  ];
}
