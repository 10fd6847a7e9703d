import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import { lines, ofMany } from './lines.ts';

const words = 'We have waited a long time for this barrier, and I am proud of everyone who built it.';
const gaps = [' ', '\n\n'];
const cost = 'The barrier was completed in March 2025 at a cost of £48 million.';
const read = (line: string, gap: string) =>
  extract(
    {
      plain: ['New barrier opens', 'A new barrier has opened today.', `${line}:${gap}“${words}”`, cost].join(
        '\n\n',
      ),
    },
    { today: '2026-11-22' },
  ).quotes;

describe('whom a line in front of words in marks names', () => {
  it.each(lines)('%s', (line, speaker) => {
    for (const gap of gaps) expect(read(line, gap)).toMatchObject([{ text: words, speaker }]);
  });

  it.each(ofMany)('is asked: %s', (line) => {
    for (const gap of gaps) for (const { sure } of read(line, gap)) expect(sure).toBe(false);
  });

  it('is sure of most', () => {
    const sure = lines.filter(([line]) => read(line, ' ')[0]?.sure);
    expect(sure.length / lines.length).toBeGreaterThan(0.9);
  });
});
