import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const story = [
  'Ferry crews win right to rest days',
  '',
  'The Department for Rivers and Coasts has agreed new hours with the crews of 14 ferries.',
  '',
  'The hours begin next spring.',
];
const read = (above: string[], below = story) =>
  extract({ plain: [...above.flatMap((line) => [line, '']), ...below].join('\n') }, { today: '2026-11-22' });

describe('lines that a page sets above its title', () => {
  it.each([
    [['Friday, 21 May 2010'], '2010-05-21'],
    [['PRESS RELEASE', '0700 FRIDAY 9 MAY 2025'], '2025-05-09'],
    [['12/03/2019'], '2019-03-12'],
    [['Published: 3 March 2021'], '2021-03-03'],
    [['News story', 'For immediate release', '4th June 2014'], '2014-06-04'],
    [['Department for Rivers and Coasts', 'Printable version'], null],
    [['Department for Rivers and Coasts', 'Printable version E-mail this to a friend'], null],
    [['Publication - Minutes'], null],
    [['UK Government'], null],
    [['Number 10 Kelder Street', 'The official site of the First Lord’s Office'], null],
    [['OFFICIAL'], null],
    [['CONFIRMED'], null],
    [['Published on'], null],
    [['RBD(12) 06S'], null],
    [['Ref: 045/22', 'Press release'], null],
    [['Draft minutes'], null],
    [['Brussels, 17 May 2021'], '2021-05-17'],
    [['Thursday, 18 May, 2023 - 15:02'], '2023-05-18'],
    [['Peter Marlow MP', 'Australian Government Minister for Rivers and Coasts', 'Media Release'], null],
    [['Senator Ann Marlow MINISTER FOR RIVERS AND COASTS'], null],
    [['Senator Ann Marlow Minister for Rivers and Coasts'], null],
    [['Media Release / Date: 09.06.2015 /'], '2015-06-09'],
    [['Daily News 09 /11/ 2017'], '2017-11-09'],
    [['Press release 09/11/2017'], '2017-11-09'],
    [['10 Downing Street'], null],
    [['Department for Rivers and Coasts'], null],
    [['River Commission - Daily News', 'Daily News 12 / 07 / 2021'], '2021-07-12'],
  ])('%j are not the title, and a day among them is the story’s', (above, published) => {
    const { title, published: date } = read(above);
    expect(title).toBe(story[0]);
    expect(date?.date ?? null).toBe(published);
  });

  it('are no titles where a speaker stands above words, or a writer with a day', () => {
    const words = ['', '“We are glad of the new hours.”', '', 'The hours begin next spring.'];
    expect(read([], ['CANADA, February 13 - Ann Marlow, mayor of Tarn –', ...words]).title).toBeNull();
    expect(read(['Ann Marlow - 9-Nov-2007']).title).toBe(story[0]);
    const last = ['', 'The board first met in May 2025, and it will meet again in June.', '', 'It is new.'];
    expect(read([], ['Item 1: Introduction', ...last]).title).toBeNull();
    expect(read([], ['Ann Marlow MS, Minister for Rivers and Coasts', ...last]).title).toBeNull();
    expect(read([], ['Communiqué', '', 'The council met today in Oban.']).title).toBe('Communiqué');
  });

  it('may stand right above it, without blank lines', () => {
    const [title = '', ...below] = story.filter((line) => line !== '');
    for (const above of ['Press release', '21 May 2010', 'News story']) {
      const plain = [above, title, ...below].join('\n');
      expect(extract({ plain }, { today: '2026-11-22' }).title).toBe(title);
    }
  });

  it('may stand between its kind and its sender', () => {
    const [title = '', ...below] = story.filter((line) => line !== '');
    const plain = [
      'News story',
      title,
      'From: Department for Rivers',
      'Published: 3 March 2021',
      ...below,
    ].join('\n');
    const found = extract({ plain }, { today: '2026-11-22' });
    expect([found.title, found.published?.date]).toEqual([title, '2021-03-03']);
  });

  it('keep the names of a letterhead in the text', () => {
    expect(read(['Peter Marlow MP']).body).toContain('Peter Marlow MP');
  });

  it('are the title where they say something', () => {
    for (const line of [
      'Minutes of the Rivers Board: 4 June 2024',
      'Rivers Board Minutes - 4th June 2024',
      'Meeting 4th June 2024 3pm',
      'Friday deliveries begin in May 2025',
      '9 May 2025 marks a year of safer ferries',
      'Department for Rivers and Coasts opens its doors',
      'Department for Rivers and Coasts Board Meeting',
    ])
      expect(read([line]).title).toBe(line);
  });

  it('keep a day in the text', () => {
    expect(read(['Friday, 21 May 2010']).body).toContain('Friday, 21 May 2010');
  });

  it('keep the kind that stands among them', () => {
    expect(
      read(['HISTORIC PRESS RELEASE : Ferries get new hours [June 2003]'], story.slice(2)),
    ).toMatchObject({
      title: 'Ferries get new hours',
      kind: 'press_release',
    });
    expect(read(['Draft minutes']).kind).toBe('minutes');
  });
});

describe('breaks that are meant', () => {
  it.each([
    [
      'a summary without a stop',
      'The new hours will give the crews of every ferry on the three northern rivers a day of rest in each week of the year',
      'Crews have asked for such a day since the ferries were taken over, and the Department has now agreed to it.',
    ],
    ['a picture’s line', 'The new hours will give crews a day of rest in each week', 'department logo'],
  ])('%s stays apart from what follows', (_, above, below) => {
    const { body } = extract(
      { plain: [story[0], '', above, '', below, '', ...story.slice(2)].join('\n') },
      { today: '2026-11-22' },
    );
    expect(body).toContain(`${above}\n\n${below}`);
  });

  it('entries of a list that end with “; and” stay apart', () => {
    const { body } = extract(
      {
        plain: `${story.join('\n')}\n\nThe Department asks for views on:\n\nHow crews are paid on days of rest;\n\nWhether night ferries need two crews; and\n\nWhich rivers should come first.`,
      },
      { today: '2026-11-22' },
    );
    expect(body).toContain('two crews; and\n\nWhich rivers');
  });
});
