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
