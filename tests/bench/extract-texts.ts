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
    ['lists', counted(size, 'Attendees:\n\n', (n) => `- Ann B${n}, Director of ${n}, C${n} Council\n`)],
    ['lists on one line', counted(size, 'Attendees: ', (n) => `Ann B${n}, Chair of ${n}; `)],
    ['tables', counted(size, 'Name\tRole\tOrganisation\n', (n) => `Ann B${n}\tChair\tC${n} Council\n`)],
    ['headings of lists', long('In attendance:\n\nAnn Bell, Chair\n\nApologies:\n\nJo Day\n\n')],
    ['lines of names', long('Ann Bell\n')],
    ['labels', long('Chair: Ann Bell\n')],
    ['lead-ins line by line', long('Ann Bell said:\n')],
    [
      'one surname',
      counted(size, 'T\n\n', (n) => `A${n} Bell MP said: “We are glad of that.”\n\nBell said: “Yes.”\n\n`),
    ],
    [
      'many ministers',
      counted(size, 'T\n\n', (n) => `The Minister for ${n} said: “We are glad of that.”\n\n`),
    ],
    ['pronouns', long('“We are glad of that,” she added.\n\n')],
    ['offices', long('the Minister for Roads and ')],
    ['titles', long('the Rt Hon the Lord ')],
    ['figures', long('up to £5 million, 5% of 10 homes by 1 May 2025, ')],
    ['digits behind a mark', long('Aged "1234567890123456789012345678901234567890 we.\n\n')],
    ['wrapped lines', long('this is a line that is wrapped by hand at a width of some sixty\n')],
    ['bullets', long('\n- ')],
    ['bullets on one line', long(' • a')],
    ['zero-width', long('a\u200b')],
    ['names with “and”', long('Ann Bell and Bo Ray and ')],
    ['short quotes', long('Ann Bell said “yes” and “no”. ')],
    ['headings', long('Background\n\n')],
    ['figures in one paragraph', long('£1.5 million, 12%, 7 homes and 3 of 9. ')],
    ['dates', long('On 3 May 2024 and on Monday 4 June. ')],
    ['all in capitals', long('THE MINISTER SAID THAT WE ARE GLAD. ')],
    ['offices of offices', long('Minister of State for Roads and Rail and ')],
    ['commitments', long('The Government will build 9 homes by 2030. ')],
    ['one minister', long('The Minister for Roads said: “We are glad.”\n\n')],
    ['blurred names', long('Minister for Rain Ann Bell Bo Ray said: “We are glad.”\n\n')],
    ['tabs', long('\t')],
    ['addresses', long('a.b@c.gov.uk https://www.gov.uk/a/b?c=1 ')],
    ['right to left', long('שלום Ann Bell said مرحبا. ')],
    ['questions', long('Will we? ')],
    ['times', long('last week, next month, 3 years ago and today ')],
  ];
}

/** Pieces that differ by a word, so that nothing is known from the one before. */
function counted(size: number, head: string, piece: (name: string) => string): string {
  const pieces = [head];
  for (let n = 0, length = head.length; length < size; n++) {
    const next = piece(`N${n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}
