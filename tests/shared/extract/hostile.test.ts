import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/shared/extract/extract.ts';

const options = { today: '2026-11-22' };
const long = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

/** What took more than its length's share of time once, or could. Twice the text may take about twice the time. */
const texts: [string, string][] = [
  ['one line', 'The minister said that this is a long line, and it goes on, with 5 figures. '],
  ['opened marks', '“'],
  ['brackets', '('],
  ['link brackets', '[a](b'],
  ['single marks', '‘as b '],
  ['unclosed paragraphs', '“We are here now.\n\n'],
  ['marked paragraphs', '“We are here now, and we are staying here for a while.”\n\n'],
  ['they and they', '“We are here now,” they said.\n\n'],
  ['lead-ins', 'He said:\n\nWe are glad.\n\n'],
  ['broken sentences', 'and some words\n\n'],
  ['grouped digits', '1,111,'],
  ['names', 'Ann '],
  ['no-break spaces', '\u00a0'],
  ['tabs', 'a\t'],
  ['said and said', 'and said “x” and said '],
  ['glued sentences', 'ended.The next “thing” went'],
  ['running lead-ins', 'Jane Doe said: We are glad. '],
  ['running lead-ins and marks', 'Jane Doe said: We are glad. “It is so,” he added. '],
  ['offices and pronouns', 'The Minister also went. She said: “We are glad.” '],
  ['letters', 'a'],
  ['digits in marks', 'Aged "1234567890123456789012345678901234567890 we stay.\n\n'],
];

describe('hostile texts', () => {
  it.each(texts)(
    '%s: time grows with length',
    (_, piece) => {
      // Processor time of this thread: what else the machine does is not counted.
      const time = (size: number): number => {
        const plain = `T\n\n${long(piece, size)}`;
        const begun = process.threadCpuUsage();
        extract({ plain }, options);
        return process.threadCpuUsage(begun).user / 1000;
      };
      time(10_000);
      const small = Math.max(4, time(20_000), time(20_000));
      // Memory that is put in order in between is counted too: a slow first run says less than a slow second one.
      const first = time(160_000);
      const large = first / small < 24 ? first : Math.min(first, time(160_000));
      expect(large / small).toBeLessThan(24);
    },
    30_000,
  );

  it('200,000 attendees on one line', () => {
    const { attendees } = extract({ plain: `Attendees: ${'Ann Bell, Chair; '.repeat(200_000)}` }, options);
    expect(attendees.map(({ name }) => name)).toEqual(['Ann Bell']);
  }, 60_000);

  it('100,000 nested marks', () => {
    const plain = `T\n\n${'“'.repeat(100_000)}x${'”'.repeat(100_000)}`;
    expect(extract({ plain }, options).body.length).toBe(200_001);
  });
});
