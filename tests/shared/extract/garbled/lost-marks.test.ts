import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import { lostMarks } from '../../../../src/shared/extract/garbled/lost-marks.ts';

const today = '2026-05-01';
const story = (mark: string) =>
  [
    'Quay opens at Dunmere',
    `The Minister${mark}s new quay opened today (3 March 2026), the council said in a statement to residents.`,
    `${mark}We are glad that the quay is open, and we thank all who built it,${mark} said Ann Marlowe, Ports Minister. ${mark}It will bring work to the town.${mark}`,
    `Her officials don${mark}t expect delays. Has it been easy? Nobody says so.`,
  ].join('\n\n');

describe.each(['?', '???', '\ufffd'])('marks that came as %s', (mark) => {
  const found = extract({ plain: story(mark) }, { today });

  test('the words are found, as they stand in the text, and asked', () => {
    const [quote] = found.quotes;
    expect(quote?.text.replaceAll(mark, '')).toBe(
      'We are glad that the quay is open, and we thank all who built it, It will bring work to the town.',
    );
    expect(quote).toMatchObject({ speaker: 'Ann Marlowe', sure: false });
    expect(
      found.quotes.flatMap(({ spans }) => spans.map(({ start, end }) => found.body.slice(start, end))),
    ).toEqual([
      expect.stringContaining('We are glad'),
      expect.stringContaining('It will bring work to the town.'),
    ]);
  });

  test('nothing of the text is changed', () => {
    expect(found.body).toContain(`Minister${mark}s new quay`);
    for (const item of [...found.facts, ...found.attendees])
      expect(found.body.slice(item.start, item.end)).toBe(item.text);
  });
});

test('a doubt says why, and a remark tells of the text', () => {
  const found = extract({ plain: story('?') }, { today });
  expect(found.quotes[0]?.doubts.join(' ')).toContain('a mark came out as “?”');
  expect(found.remarks?.join(' ')).toContain('as in “Minister?s”');
});

test('a name is given as it stands, not as it may have been', () => {
  const plain =
    'The Minister?s visit\n\nPeter O?Dowd, chair of Dunmere Council, said:\n\n?We are glad to see it open, and we thank them.?';
  expect(extract({ plain }, { today }).quotes[0]?.speaker).toBe('Peter O?Dowd');
});

test.each([
  'Is it open? Yes. “Are you glad?” she asked. Why not? See https://dunmere.example/?s=quay&p=2',
  'What next? The harbour (when?) and the quay.',
])('true question marks are no loss: %s', (said) => {
  expect(lostMarks(said)).toBeNull();
});

test('a reading of the whole is as long as the text', () => {
  const body = story('???');
  expect(lostMarks(body)?.shadow).toHaveLength(body.length);
});
