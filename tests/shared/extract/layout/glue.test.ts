import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import { openGlue } from '../../../../src/shared/extract/layout/glue.ts';
import { unit } from '../../../../src/shared/extract/layout/units.ts';

const opened = (text: string) => openGlue([unit(text, true)]).map((each) => each.text);

describe('openGlue', () => {
  it('parts sentences that touch', () => {
    expect(opened('The road is open.Jane Doe, the minister, said:We are proud.It is time.')).toEqual([
      'The road is open.',
      'Jane Doe, the minister, said:',
      'We are proud.',
      'It is time.',
    ]);
  });

  it('parts a word that can only begin a sentence', () => {
    expect(opened('It ends here.Next it is a state in its ParliamentToday the Bill moves on.')).toEqual([
      'It ends here.',
      'Next it is a state in its Parliament',
      'Today the Bill moves on.',
    ]);
  });

  it.each([
    [
      'It ends.Notes to EditorKelder, Inc. owns it.',
      ['It ends.', 'Notes to Editor', 'Kelder, Inc. owns it.'],
    ],
    [
      'It ends.It grew in 2025Notes to editors:1. It is open.',
      ['It ends.', 'It grew in 2025', 'Notes to editors:', '1. It is open.'],
    ],
    [
      'From: Ports Office and Jane Doe MPPublished 9 February 2026Ships wait.They sail.',
      ['From: Ports Office and Jane Doe MP', 'Published 9 February 2026', 'Ships wait.', 'They sail.'],
    ],
    ['The notes to editors are short.They end.', ['The notes to editors are short.', 'They end.']],
  ])('parts what heads the end of a page from the words around it: %s', (text, parts) => {
    expect(opened(text)).toEqual(parts);
  });

  it('parts a lead-in in capitals', () => {
    expect(opened('It ends.Jane Doe, Tarrow UK:White sails are what we make.')).toEqual([
      'It ends.',
      'Jane Doe, Tarrow UK:',
      'White sails are what we make.',
    ]);
  });

  it('gives a mark between two paragraphs to the one in which somebody speaks of himself', () => {
    expect(opened('Jane said:"The cuts are deep."Our support has gone since 2010.It ends.')).toEqual([
      'Jane said:',
      '"The cuts are deep.',
      '"Our support has gone since 2010.',
      'It ends.',
    ]);
    expect(opened('Jane said:"The cuts are deep."The board meets in May.It ends.')).toEqual([
      'Jane said:',
      '"The cuts are deep."',
      'The board meets in May.',
      'It ends.',
    ]);
  });

  it('leaves marked words whole', () => {
    expect(opened('It ends.The chair said “we lead.MAST will go on.”')).toEqual([
      'It ends.',
      'The chair said “we lead.MAST will go on.”',
    ]);
  });

  it.each([
    'See www.Example.gov.uk/Help for more.',
    'Write to Jane.Doe@example.org today.',
    'It grew by 1.5 in the U.S.A. last year.',
    'YouTube and LinkedIn and McDonald.',
  ])('leaves %j alone', (text) => {
    expect(opened(text)).toEqual([text]);
  });
});

describe('a text that lost the breaks behind its title too', () => {
  const read = (plain: string) => extract({ plain }, { today: '2026-11-22' });

  it.each([
    'PRESS RELEASE : Bridge opens in Dunmere after long works [May 2023]The press release issued by the Ports Office on 4 May 2023.The bridge at Dunmere is open to all.Minister Ruth Abelard said:We are proud of all who built it.I thank them.',
    'PRESS RELEASE : Bridge opens in Dunmere after long works [May 2023]PRESS RELEASE : Bridge opens in Dunmere after long works [May 2023]The press release issued by the Ports Office on 4 May 2023.Minister Ruth Abelard said:We are proud of all who built it.I thank them.',
    'PRESS RELEASE : Bridge opens in Dunmere after long works [May 2023] The press release issued by the Ports Office on 4 May 2023.Minister Ruth Abelard said:We are proud of all who built it.I thank them.',
  ])('keeps its title short, its day and its words: %s', (plain) => {
    const { title, published, quotes } = read(plain);
    expect(title).toBe('Bridge opens in Dunmere after long works');
    expect(published?.date).toBe('2023-05-04');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ruth Abelard']);
    expect(quotes[0]?.text).toContain('We are proud of all who built it.');
  });

  const gates = 'The gates at Kelder were opened by Ruth Abelard.She thanked all who built them.';

  it.each([
    ['Press release', `Gates to open at Kelder HarbourThe gates were opened on 20 June 2011.${gates}`],
    ['News story', `Gates to open at Kelder HarbourPublished 27 September 2024${gates}`],
    [
      'Press release',
      `Gates to open at Kelder HarbourThis was published under the 2015 to 2016 Tarrow government${gates}`,
    ],
    ['News story', `Gates to open at Kelder HarbourFrom: Ports Office and Ruth Abelard${gates}`],
  ])('finds its title below the kind of paper: %s, %s', (label, text) => {
    const { title, body } = read(`${label}\n\n${text}`);
    expect(title).toBe('Gates to open at Kelder Harbour');
    expect(body).toContain('She thanked all who built them.');
    expect(body.replace(/\s/g, '')).toBe(
      text.slice('Gates to open at Kelder Harbour'.length).replace(/\s/g, ''),
    );
  });

  const sails = 'The ship left Kelder on Monday.She sails to Tarrow.';

  it.each([
    ['Press release', 'Harbour to open at Kelder', `Passengers at the quay will sail soon.${sails}`],
    [
      'Press release',
      'Harbour call with Captain Roe: 15 March 2018',
      `Captain Roe spoke to the board.${sails}`,
    ],
    [
      'Friday, 21 May 2010',
      'New quay for the old harbour at KELDER',
      `Ships will call there every day.${sails}`,
    ],
    ['News story', '£1.4m for ships across the bay', `Eight new ships will call there every day.${sails}`],
    ['News', 'KTP backs new harbour plan', `KTP is to back a new plan for it.${sails}`],
    [
      '10 Downing Street',
      'Call with Captain Roe: 10 November 2022',
      `Captain Roe spoke to the board.${sails}`,
    ],
  ])('finds its title before any capital, below %s: %s', (label, title, text) => {
    const read_ = read(`${label}\n\n${title}${text}`);
    expect(read_.title).toBe(title);
    expect(read_.body.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''));
  });

  it('finds its title behind the kind of paper, glued to both', () => {
    const { title, kind } = read(`News storyHarbour to open at KelderPassengers will sail soon.${sails}`);
    expect([title, kind]).toEqual(['Harbour to open at Kelder', 'news_story']);
  });

  it('finds its title where spaces stand in place of all breaks', () => {
    const told = 'The ship left Kelder on Monday and was seen from the quay by all who live there. '.repeat(
      8,
    );
    const { title } = read(
      `News story\n\nHarbour opens to ships of every size A harbour has opened today. ${told}`,
    );
    expect(title).toBe('Harbour opens to ships of every size');
  });

  it.each([
    'Press release\n\nThe board will sail with theHarbour Trust to the far side of the bay.She sails today.',
    'Press release\n\nShips of the kind that TarrowShips makes, and TarrowShips sells, sail on.She sails today.',
  ])('takes no words before a lost space for a title: %s', (plain) => {
    expect(read(plain).title).toBeNull();
  });

  it('takes no sentence of a text without a title for one', () => {
    expect(read(`Press release\n\n${gates}`).title).toBeNull();
  });

  it('never takes a whole text for its title', () => {
    const plain = `PRESS RELEASE : ${'a bridge that is open to all who live there, and '.repeat(20)}more`;
    expect(read(plain).title).toBeNull();
    expect(read(plain).body).toContain('a bridge that is open');
  });

  it('parts bullets that touch the words before them, and what is said behind a bare verb', () => {
    const { blocks, body, quotes } = read(
      'Bridge opens\n\nThe work goes on.The council will:• Build two quays• Repair the old bridge.Ruth Abelard, who leads the work, saidPeople want this done.I thank them.',
    );
    const items = blocks
      .filter(({ role }) => role === 'item')
      .map(({ start, end }) => body.slice(start, end));
    expect(items[0]).toBe('Build two quays');
    expect(quotes.map(({ speaker, text }) => [speaker, text.slice(0, 22)])).toEqual([
      ['Ruth Abelard', 'People want this done.'],
    ]);
  });
});
