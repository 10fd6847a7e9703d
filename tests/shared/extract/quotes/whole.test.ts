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

describe('words in marks that go on below', () => {
  const first =
    '“Our gates are an important part of the coast,” said Jane Doe, Minister for Tides. “This is why we set aside £10 million for them.';
  const last = '“The new board will bring our very best people together.”';

  it('after a "said X" in the middle belong to X to where they close', () => {
    const [quote, ...more] = read(first, last, 'John Roe added: “We agree.”');
    expect([quote?.speaker, quote?.sure, more.length]).toEqual(['Jane Doe', true, 1]);
    expect(quote?.text).toMatch(/^Our gates .* for them\.\n+“The new board .* together\.$/s);
  });

  it('do so where the text lost its breaks', () => {
    const plain = `Gates\n\nThe board will be responsible.${first}${last}Chief Executive John Roe added: “We agree.”`;
    const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
    expect(quote?.text).toMatch(/together\.$/);
  });

  it('reopened by straight marks where the text lost its breaks run to the curly one that closes them', () => {
    const plain = `Gates\n\nThe gates are open.The Minister, Jane Doe, said: "It is with sorrow that I heard of it."I met him twice and was struck by him."He had a real gift for people."When I asked how, he said that gates are for all.”The Mayor, John Roe, said: "I am sorry to hear it."`;
    const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
    expect(quote?.text).toMatch(/^It is with sorrow.*gates are for all\.$/s);
  });

  it('are asked where a paragraph without marks parts them from the first', () => {
    const [quote] = read(
      'Jane Doe said:',
      '“It is at home that most can be done to change what we do.”',
      'And with less to spend the Government is determined to make it simple.',
      '“That is why we intend to pool the many grants that there are for it.”',
      'The grants will be paid in May.',
    );
    expect(quote?.sure).toBe(false);
  });
});

describe('where words without marks end by their voice alone', () => {
  it.each([
    [
      'a paragraph that the speaker could have said',
      [
        'Small boatyards find it hard to borrow. With these loans they can take on the apprentices whom they need.',
        'With loans such as these the Tarrow Bank has reached some 1,200 yards along the coast, and paid for new slipways.',
      ],
    ],
    [
      'a paragraph with an "our" that anybody could say',
      [
        'Trade by sea is good for all of us. We mean to keep at it.',
        'Kelder runs more lighthouses than any of its neighbours. The lights are there for our trade.',
        'The Lights Office is to take on more keepers on all coasts. Three of the stations opened in May.',
      ],
    ],
    [
      'the same where the story ends with it',
      [
        'The case shows how far our wardens have come. Walkers rang the number on the gate, and the fire was put out.',
        'Neighbours of the woods are the best of watchmen. Walking clubs have wardens in each of the valleys, and they tell us of any smoke.',
      ],
    ],
    [
      'what will be for somebody to do',
      [
        'The islands can count on £8 million more for their harbours until 2030.',
        'It will be up to Derek Marsh and the Islands Council to say in June which harbours come first.',
      ],
    ],
  ])('%s is asked', (_, paragraphs) => {
    expect(read('Business Secretary Jane Doe said:', ...paragraphs)[0]?.sure).toBe(false);
  });

  it('the end is sure before a paragraph that says what a body is', () => {
    const [quote] = read(
      'Jane Doe, Chief Executive of the Ports Board, said:',
      'We are proud of our people.',
      'The Ports Board is responsible for cleaning 17 of the oldest ports.',
    );
    expect([quote?.text, quote?.sure]).toEqual(['We are proud of our people.', true]);
  });
});

describe('where words without marks end', () => {
  const told =
    'The Board has also announced a new entrance, new additional track and a platform in Dunmere, which will be built from May for the increases in passengers.';
  const plain = (...paragraphs: string[]) =>
    extract({ plain: ['A new line opens', ...paragraphs].join('\n\n') }, { today: '2026-11-22' }).quotes;

  it('is asked where a second paragraph tells what will be done: it may be the speaker’s too', () => {
    const [quote] = plain(
      'Ruth Abelard, route director, said:',
      'We are delighted to have been given this grant, which will enable us to make the railway better.',
      told,
      'The works begin in May, and the last of them end in the spring of the next year.',
    );
    expect([quote?.text.startsWith('We are delighted'), quote?.sure]).toEqual([true, false]);
  });

  it('is before a line that names who says what stands below', () => {
    const quotes = plain(
      'Kay Holt, Executive Director, Tide Alliance:',
      'We are glad of this outcome. We thank all who took part in it.',
      'The Tide partnership, Kelder Centre:',
      'This project lets us work together to help those who need it. It gives us a chance to play our part.',
    );
    expect(quotes[0]?.text).toBe('We are glad of this outcome. We thank all who took part in it.');
  });
});

it('lines set apart by “>” are read without it', () => {
  const lines = [
    'A new line opens',
    'Minister Ruth Abelard said:',
    '> ',
    '> We are glad of it.',
    '> ',
    '> We thank all.',
  ];
  const [quote] = extract({ plain: lines.join('\n') }, { today: '2026-11-22' }).quotes;
  expect([quote?.speaker, quote?.text]).toEqual(['Ruth Abelard', 'We are glad of it.\n\nWe thank all.']);
});

it.each([
  [
    'A new line opens\n\nWhat the survey found:\n\n> 50% of those asked use the line\n\n> 20 of them each day',
    '> 50% of those asked use the line',
  ],
  ['A new line opens\n\nThe line goes on.\n\n> see the map', '> see the map'],
])('a “>” that may mean more than that is kept: %j', (plain, kept) => {
  expect(extract({ plain }, { today: '2026-11-22' }).body).toContain(kept);
});
