import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const read = (...paragraphs: string[]) =>
  extract({ plain: ['Gates to open', ...paragraphs].join('\n\n') }, { today: '2026-11-22' }).quotes;

describe('words without marks', () => {
  it('go on over the items that their own sentence leads to', () => {
    const [quote] = read(
      'Schools Minister Jane Doe said:',
      'Every child deserves a great school. Today we are:',
      '- recruiting 500 more teachers\n- rebuilding 40 schools',
      'That is what we promised, and we are proud of it.',
      'Further information',
      'Schools can apply from May.',
    );
    expect(quote?.text).toMatch(
      /^Every child.*Today we are:.*40 schools\n\nThat is what we promised, and we are proud of it\.$/s,
    );
  });

  it('leave a list to the story whose paragraph leads to it', () => {
    const [quote] = read(
      'Schools Minister Jane Doe said:',
      'We are proud of our schools.',
      'The package published on 3 May includes:',
      '- £4 million for schools\n- £2 million for libraries',
    );
    expect(quote?.text).toBe('We are proud of our schools.');
  });

  it.each([
    'Published 3 May 2019',
    'Share this page',
    'Email: press@kelder.example',
    'PR 68/14',
    'Last updated: 3 May 2019',
  ])('end where the page goes on with “%s”', (line) => {
    const [quote] = read(
      'A Tarrow House spokesperson said:',
      'The Minister met the Mayor today. They agreed to stay in touch.',
      line,
    );
    expect([quote?.text, quote?.sure]).toEqual([
      'The Minister met the Mayor today. They agreed to stay in touch.',
      true,
    ]);
  });

  it('end, with certainty, before a paragraph that quotes somebody in its own sentences', () => {
    const [quote] = read(
      'Chief Inspector, Jane Doe, said:',
      'Schools should be proud.',
      'Jane Doe today said that “too many children” were let down. She told the conference: “We cannot go on like this.”',
    );
    expect([quote?.text, quote?.sure]).toEqual(['Schools should be proud.', true]);
  });
});

describe('words in marks', () => {
  it('of two sentences with a lead-in each are two quotes', () => {
    const found = read(
      'Jane Doe said that “too many children” were let down. She told the conference: “We cannot go on like this.”',
    );
    expect(found.map(({ text }) => text)).toEqual(['too many children', 'We cannot go on like this.']);
  });

  it('split by "said X" stay one', () => {
    const found = read('“For too long,” Jane Doe said, “we have waited. The work begins.”');
    expect(found.map(({ text }) => text)).toEqual(['For too long, we have waited. The work begins.']);
  });

  it('that name a workshop are nobody’s', () => {
    expect(
      read('Jane Doe, Ambassador to Borovia, opened the training workshop: “The Art of Tidal Talks 2024”.'),
    ).toEqual([]);
  });
});

describe('marks as they are typed', () => {
  it('close by two single ones', () => {
    const [quote] = read("Jane Doe said: “The map shows where the gates are.'' The plan follows in May.");
    expect([quote?.text, quote?.sure]).toEqual(['The map shows where the gates are.', true]);
  });

  it('close behind a space', () => {
    const [quote] = read(
      '“We cannot say enough of the care that is given here, ” added Jane Doe. “It is a fine house.”',
    );
    expect([quote?.speaker, quote?.text]).toEqual([
      'Jane Doe',
      'We cannot say enough of the care that is given here, It is a fine house.',
    ]);
  });

  it('behind the colon lead into the words below', () => {
    const [quote] = read(
      'Jane Doe Minister for Ports said:’',
      'We are proud of our ports. They will be open to all.',
    );
    expect([quote?.speaker, quote?.text]).toEqual([
      'Jane Doe',
      'We are proud of our ports. They will be open to all.',
    ]);
  });
});

describe('who says the words below', () => {
  it('is the person of whom the paragraph above tells, not whoever spoke before', () => {
    const found = read(
      '“The short-term goal is to open every gate,” Senator Al Doe said.',
      'Premier Russell Dee said the plan puts Nova Kelder firmly on the map.',
      '“Here at home, we know we can win these contracts because of our gates.”',
    );
    expect([found[1]?.speaker, found[1]?.sure]).toEqual(['Russell Dee', false]);
  });

  it('is asked where only a verb of praise leads in', () => {
    const [quote] = read(
      'Brigadier William Doe highlighted what the new vests do for training:',
      'The technology not only brings the real thing into the exercise but also saves the brigade much time.',
    );
    expect([quote?.speaker, quote?.sure]).toEqual(['William Doe', false]);
  });

  it('is asked at the end where a body tells of itself', () => {
    const [quote] = read(
      'Jane Doe, Chief Executive of Tarrow Aid, commented:',
      'We are delighted to share what we know with our colleagues.',
      'The embassy has produced a leaflet on the law. We urge any parent to read it.',
    );
    expect(quote?.sure).toBe(false);
  });

  it('said in each of two marked pieces that an "and" joins is theirs', () => {
    const found = read(
      'Jane Doe described the scheme as a “game-changer” and “a once-in-a-lifetime chance”.',
    );
    expect(found.map(({ sure }) => sure)).toEqual([true, true]);
  });

  it('will say them, too', () => {
    const found = read(
      'Jane Doe will say she will focus “on the areas that matter most to patients” this winter.',
    );
    expect(found.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Jane Doe', 'on the areas that matter most to patients'],
    ]);
  });
});

it('a paragraph that lost its break behind capital letters is no part of the words before', () => {
  const plain = `Gates\n\nThe gates are open.The work is done.Ports Minister Jane Doe said:We have kept our word to all who came to the UK.To date this year, the department has opened 8,175 gates, including 250 by the sea.`;
  const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
  expect(quote?.text).toBe('We have kept our word to all who came to the UK.');
});

it('the address GOV.UK stays whole', () => {
  const plain = `Gates\n\nThe gates are open.The work is done.Ports Minister Jane Doe said:We ask everyone to visit GOV.UK today.It is open to all of us.`;
  expect(extract({ plain }, { today: '2026-11-22' }).body).toContain('GOV.UK');
});
