import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const quotesOf = (plain: string) => extract({ plain: `A title\n\n${plain}` }, { today: '2026-11-22' }).quotes;
const brief = (plain: string) => quotesOf(plain).map(({ text, speaker }) => [text, speaker]);

describe('where a quote begins and ends', () => {
  it('joins paragraphs whose marks are reopened', () => {
    expect(brief('Jane Doe said:\n\n“We came.\n\n“We saw.”\n\nIt rained.')).toEqual([
      ['We came.\n\n“We saw.', 'Jane Doe'],
    ]);
  });

  it('follows marks from a running paragraph into the next', () => {
    expect(
      brief("Jane Doe told the BBC: 'We came for workers' rights and stayed.\n\n'We saw.'\n\nIt rained."),
    ).toEqual([["We came for workers' rights and stayed.\n\n'We saw.", 'Jane Doe']]);
  });

  it('ends an unmarked quote where the text speaks from outside', () => {
    const text =
      'Jane Doe, the Crime Minister, said:\n\nI am proud of this.\n\nWe will go on.\n\nMs Doe then visited the site, which was opened in 2010.';
    expect(brief(text)).toEqual([['I am proud of this.\n\nWe will go on.', 'Jane Doe']]);
  });

  it('ends it at a heading, a list and another lead-in', () => {
    expect(brief('Jane Doe said:\n\nWe came.\n\nNotes to editors\n\nWe are a body.')).toEqual([
      ['We came.', 'Jane Doe'],
    ]);
    expect(brief('Jane Doe said:\n\nWe came.\n\nJohn Roe added:\n\nWe saw.')).toEqual([
      ['We came.', 'Jane Doe'],
      ['We saw.', 'John Roe'],
    ]);
  });

  it('says so where the end is not certain', () => {
    const [quote] = quotesOf(
      'Jane Doe said:\n\nWe came.\n\nEarly help keeps people out of court and saves time.\n\nAdvice is given in the Kelder Centre by phone.',
    );
    expect(quote).toMatchObject({ sure: false });
    expect(quote?.doubts.join(' ')).toContain('Check where it ends');
  });

  it('ends it where the paper tells its readers where to turn', () => {
    const words = 'We want the right waste to go to the right place.';
    for (const turn of [
      'To check if someone is registered please visit tides.example/register.',
      'For all media enquiries please phone 0800 555 0100, or email press@tides.example',
    ])
      expect(brief(`Jane Doe said:\n\n${words}\n\n${turn}`)).toEqual([[words, 'Jane Doe']]);
  });

  it('keeps a readout of a call whole', () => {
    const [first, second] = [
      'President Storm called the Prime Minister earlier today to offer his condolences.',
      'They also discussed the tides, agreeing that both must use all they have to turn them.',
    ];
    expect(brief(`A Downing Street Spokesperson said:\n\n${first}\n\n${second}`)).toEqual([
      [`${first}\n\n${second}`, 'A Downing Street Spokesperson'],
    ]);
  });

  it('keeps a readout in the third person whole', () => {
    const readout =
      'A Downing Street spokesperson said:\n\nThe Prime Minister met the King of Spain.\n\nThey agreed to speak again on 3 May.';
    expect(brief(readout)).toEqual([
      [
        'The Prime Minister met the King of Spain.\n\nThey agreed to speak again on 3 May.',
        'A Downing Street spokesperson',
      ],
    ]);
  });

  it('takes an HTML block quote exactly', () => {
    const blocks = [
      { role: 'paragraph' as const, level: 0, text: 'Jane Doe said:' },
      { role: 'quotation' as const, level: 0, text: 'The scheme was launched in 2010.' },
      { role: 'quotation' as const, level: 0, text: 'More than 5 people came.' },
      { role: 'paragraph' as const, level: 0, text: 'We are here to help.' },
    ];
    const [quote, ...others] = extract({ title: 'T', blocks }, { today: '2026-11-22' }).quotes;
    expect(quote).toMatchObject({
      text: 'The scheme was launched in 2010.\n\nMore than 5 people came.',
      speaker: 'Jane Doe',
      sure: true,
    });
    expect(others).toEqual([]);
  });

  it('keeps an HTML block quote that nobody is named for, and is not sure of it', () => {
    const blocks = [
      { role: 'paragraph' as const, level: 0, text: 'It opened.' },
      { role: 'quotation' as const, level: 0, text: 'It is good.' },
    ];
    expect(extract({ title: 'T', blocks }, { today: '2026-11-22' }).quotes).toMatchObject([
      { text: 'It is good.', speaker: null, sure: false },
    ]);
  });
});

describe('quotes in running text', () => {
  it('makes one utterance of what its attribution splits', () => {
    const [quote] = quotesOf(
      '“We leave nobody behind,” said Justice Minister Siân Rees KC. “All have the tools they need.”',
    );
    expect(quote).toMatchObject({
      text: 'We leave nobody behind, All have the tools they need.',
      speaker: 'Siân Rees',
      role: 'Justice Minister',
      sure: true,
    });
    expect(quote?.spans).toHaveLength(2);
  });

  it('begins a new one at a new cue', () => {
    expect(
      brief(
        '“The plan is working”, Mr Khan said, adding that “we have a mountain to climb”.\n\nImran Khan is the Deputy Mayor.',
      ),
    ).toEqual([
      ['The plan is working', 'Imran Khan'],
      ['we have a mountain to climb', 'Imran Khan'],
    ]);
  });

  it.each([
    ['The Minister, Jane Doe, praised the “incredible” work.', [['incredible', 'Jane Doe']]],
    [
      'According to Jane Doe of Acme Ltd, “it was a good year for all of us”.',
      [['it was a good year for all of us', 'Jane Doe']],
    ],
    ['“Recycling pays,” he said.', [['Recycling pays,', null]]],
    ['The strategy backs a “public health” approach.', []],
    ['A festival called “Brilliantly British” was held.', []],
    ['Jane Doe described the “Grand Challenges”.', []],
    ['Jane Doe said that the plan would work.', []],
  ])('%j', (text, found) => {
    expect(brief(text)).toEqual(found);
  });
});

describe('who speaks', () => {
  it('resolves a surname, an office and a first name through the story', () => {
    const text =
      'The Home Secretary, Jane Doe, visited Leeds.\n\nMs Doe said: “We came to see it.”\n\nThe Home Secretary added: “We saw it all.”\n\nJane said: “We won it.”';
    expect(brief(text).map(([, speaker]) => speaker)).toEqual(['Jane Doe', 'Jane Doe', 'Jane Doe']);
  });

  it('gives a pronoun to the person named since the quote before', () => {
    const text =
      'The Minister, Jane Doe, said: “We came to see it all.”\n\nJohn Roe, chair of Acme Ltd, welcomed it. “It is about time,” he said.';
    expect(brief(text).map(([, speaker]) => speaker)).toEqual(['Jane Doe', 'John Roe']);
  });

  it('leaves the speaker open where two could be meant, and says why', () => {
    const [quote] = quotesOf(
      'The chair, Jane Doe, met the director, John Doe.\n\nDoe said: “It went very well indeed.”',
    );
    expect(quote).toMatchObject({ speaker: null, sure: false });
    expect(quote?.doubts[0]).toContain('2 people');
  });

  it('is not sure of two speakers at once', () => {
    expect(quotesOf('Jane Doe and John Roe said:\n\n“We came.”')).toMatchObject([{ sure: false }]);
  });

  it('keeps words whose subject it cannot read', () => {
    expect(
      quotesOf(
        'Several people on the quay in the rain said: “We have been waiting here for hours and hours.”',
      ),
    ).toMatchObject([{ speaker: null, sure: false }]);
  });

  it('takes the office from the nearest mention, and from an office that nobody else holds', () => {
    expect(quotesOf('The Crime Minister, Jane Doe, came.\n\nMs Doe said:\n\nI am glad.')[0]?.role).toBe(
      'Crime Minister',
    );
    expect(
      quotesOf(
        'Jane Doe held a meeting.\n\nThe Secretary of State restated the plan.\n\nRt Hon Jane Doe MP said:\n\nI am glad.',
      )[0]?.role,
    ).toBe('Secretary of State');
  });
});
