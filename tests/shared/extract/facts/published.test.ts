import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const title = 'Harbour wall repaired after winter storms';
const below = [
  'A harbour wall that was broken by storms has been repaired, and the quay behind it is open to all.',
  'Ports Minister Ann Marlow said:',
  'We are glad to see this quay open again. It will serve the whole coast.',
  'The work was paid for by the Harbour Fund.',
];
const read = (...blocks: string[]) => extract({ plain: blocks.join('\n\n') }, { today: '2026-11-22' });
const day = (...blocks: string[]) => read(...blocks).published?.date ?? null;

describe('a line that gives the day of publication', () => {
  it.each([
    'Published 3 March 2025',
    'Published: Mon, 3 Mar 2025 09:30',
    'Published: 2025-03-03T09:30:00Z',
    'Date published: 3rd of March 2025',
    'Publication date: March 3, 2025',
    'Date of release: Monday 3 March 2025',
    'Released on 03.03.2025',
    'Issued: 03/03/2025',
    'Posted on March 3, 2025 by admin',
    'First published: 3 March 2025',
    'Published 3 March 2025 Last updated 9 April 2025 + show all updates',
    'Date added: 3 March 2025',
    'This news article was published on 3 March 2025',
    'EMBARGOED UNTIL 00:01 MONDAY 3 MARCH 2025',
    'Strictly embargoed until 22:30 on Monday 3 March 2025',
    'For immediate release: 3 March 2025',
    'Press notice, 3 March 2025',
    'News story | 3 March 2025',
    'By Ann Marlow, 3 March 2025',
    'Published by the Ports Office on 3 March 2025',
    'London, 3 March 2025',
    '03-03-2025',
    '2025-03-03',
    '3/3/25',
    '3 March 2025 · 2 min read',
    'Dydd Llun 3 Mawrth 2025 / Monday 3 March 2025',
    'Cyhoeddwyd: 3 Mawrth 2025',
    'Ref: 12/25 3 March 2025',
    'Date published\n\n3 March 2025',
    'First published:\n3 March 2025',
    'Published\n3 March 2025\nLast updated\n9 April 2025',
    'Last updated: 9 April 2025\nFirst published: 3 March 2025',
    'From: Ports Office and The Rt Hon Ann Marlow MP\nPublished 3 March 2025',
  ])('%j below the title, above it and at the end', (line) => {
    expect(day(title, line, ...below)).toBe('2025-03-03');
    const above = read(line, title, ...below);
    expect([above.title, above.published?.date]).toEqual([title, '2025-03-03']);
    expect(day(title, ...below, line)).toBe('2025-03-03');
  });

  it('is found above a page’s foot, unless the foot gives several', () => {
    const foot = 'Share this page|Ports|Rivers|Is this page useful?|Yes|No|Help|Privacy|Cookies'.split('|');
    expect(day(title, ...below, ...below, ...below, 'Published 3 March 2025', ...foot)).toBe('2025-03-03');
    const others = ['Quay opens', 'Published 3 March 2025', 'Quay closes', 'Published 4 May 2024'];
    expect(day(title, ...below, ...below, ...below, ...others, ...foot)).toBeNull();
  });

  it('wins over the day that the title or the text names', () => {
    const today = 'The quay opened today (Saturday 1 March 2025).';
    expect(day(title, 'Published 3 March 2025', today, ...below)).toBe('2025-03-03');
    expect(
      day(
        'Harbour fair: 5 May 2025',
        'The press release issued by the Ports Office on 3 March 2025.',
        ...below,
      ),
    ).toBe('2025-03-03');
  });

  it('may only say when it was last changed: then it is asked', () => {
    expect(read(title, 'Last updated 9 April 2025', ...below).published).toMatchObject({
      date: '2025-04-09',
      basis: 'inferred',
    });
  });
});

describe('a day in the first sentence', () => {
  it.each([
    ['LONDON, UK, March 3, 2025 — The wall is whole again, and the quay behind it is open.', '2025-03-03'],
    ['3 March 2025 – The wall is whole again, and the quay behind it is open to all.', '2025-03-03'],
    ['Oban, 3 March 2025. The wall is whole again, and the quay behind it is open to all.', '2025-03-03'],
    ['Monday 3 March 2025, Oban: The wall is whole again, and the quay is open to all.', '2025-03-03'],
    ['Quays could open next year, and today’s (3 March 2025) plans set out how.', '2025-03-03'],
    ['The Minister has today (03/03/2025) opened the quay.', '2025-03-03'],
    ['The Office gave figures up to 31 August 2024 today (3 March 2025).', '2025-03-03'],
    ['It was announced today that from 5 May 2025 the quay will be open.', null],
    ['The closing date is 3 March 2025.', null],
    ['A survey published by Harbour Watch on 3 March 2025 found that storms cost more.', null],
    ['Statistics published on 3 March 2025 show that the number fell.', null],
    ['The film was released on 3 March 2025 and has been seen by many.', null],
    ['The notice was issued on 3 March 2025 to the firm.', null],
    ['On 3 March 2025 the firm spilled oil into the river.', null],
  ])('%j', (first, expected) => {
    expect(day(title, first, ...below)).toBe(expected);
  });

  it('is the day before or behind, where the text says so', () => {
    const yesterday = read(title, 'The Minister yesterday (Sunday 2 March 2025) opened the quay.', ...below);
    expect(yesterday.published).toMatchObject({ date: '2025-03-03', basis: 'inferred' });
    expect(day(title, 'Tomorrow (4 March 2025) the Minister will open the quay.', ...below)).toBe(
      '2025-03-03',
    );
    expect(day(title, 'She said: “It was yesterday (2 March 2025) that I came.”', ...below)).toBeNull();
  });

  it('is not the first of a list of what happened', () => {
    const then = '3 March 2025: The wall was broken by a storm that came from the north.';
    expect(day(title, then, then.replace('3 March', '9 May'), ...below)).toBeNull();
  });
});

describe('a year that is left out', () => {
  it.each([
    ['In 2013, 400 people came. The fund runs until 31 March 2015.', '2014-03-03'],
    ['It will be whole by 2040.', '2025-03-03'],
    ['The fund began in January 2025 and ends in March 2027.', '2025-03-03'],
  ])('is the one of which the text speaks: %j', (last, expected) => {
    const found = read(title, 'The Minister has today (Monday 3 March) opened the quay.', ...below, last);
    expect(found.published).toMatchObject({ date: expected, basis: 'inferred' });
  });

  it('is that of the pandemic where the text speaks of it and names no year', () => {
    const today = 'The Minister has today (Wednesday 4 November) opened the quay.';
    expect(day(title, today, ...below, 'The coronavirus pandemic hit ports hard.')).toBe('2020-11-04');
  });

  it('is not guessed without a weekday', () => {
    const today = 'The Minister has today (3 March) opened the quay.';
    expect(day(title, today, ...below, 'The fund began in 2024.')).toBeNull();
    expect(day(title, today, ...below, 'The fund opens on 3 March 2025.')).toBe('2025-03-03');
  });
});

describe('a record', () => {
  const list = ['Present', 'Ann Marlow (Chair)', 'Tom Orr'];
  it.each([
    [['Minutes of the Ports Board: 3 March 2025', 'Published 20 April 2025']],
    [['Ports Board minutes March 2025', 'Updated 20 April 2025', '11.30am to 2.30pm, 3 March 2025, Oban.']],
    [['Ports Board minutes', 'Meeting date: 3 March 2025', 'Published: 20 April 2025']],
    [['Ports Board minutes', 'Published 20 April 2025', 'Date: 03/03/2025', 'Venue: Oban']],
    [['Ports Board minutes 03-03-2025']],
    [['MINUTES Meeting: Ports Board Date: 3 March 2025 Time: 10.00 am Place: Oban']],
  ])('%j is of the day of its meeting', (lines) => {
    expect(day(...lines, ...list)).toBe('2025-03-03');
  });

  it('is told within a story by the day above it', () => {
    const found = day(
      title,
      ...below,
      'Joint communiqué',
      '3 March 2025',
      'The Council met in Oban today under its chair.',
      'It was long.',
      'It ended late.',
    );
    expect(found).toBe('2025-03-03');
  });
});
