import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const intro = 'Lanterns Minister Orla Pike opened the Lantern Office in Dunmoor.';
const quotes = (...paragraphs: string[]) =>
  extract({ plain: ['Lantern Office opens', intro, ...paragraphs].join('\n\n') }, { today: '2026-11-22' })
    .quotes;

describe.each([
  ['double', '“', '”'],
  ['single', '‘', '’'],
  ['straight', '"', '"'],
  ['straight single', "'", "'"],
])('words in %s marks that go on below an attribution at the end of a paragraph', (_, open, close) => {
  const inMarks = (...paragraphs: string[]) =>
    quotes(...paragraphs.map((words) => words.replaceAll('“', open).replaceAll('”', close)));
  const first = '“A lamp in every lane is what we promised,” the Lanterns Minister said.';

  it('joins paragraphs that reopen the mark, of which the last closes', () => {
    const found = inMarks(
      first,
      '“We have lit four hundred lanes since the spring.',
      '“We will light the rest before the nights draw in.',
      '“I thank every lamplighter who made it so.”',
      'The Lantern Office employs thirty people.',
    );
    expect(found).toMatchObject([{ speaker: 'Orla Pike', sure: true, spans: [{}, {}] }]);
    expect(found[0]?.text).toMatch(/^A lamp in every lane .* promised,\n\nWe have lit/);
    expect(found[0]?.text).toMatch(/made it so\.$/);
  });

  it('joins paragraphs that each close', () => {
    const found = inMarks(
      first,
      '“We have lit four hundred lanes since the spring.”',
      '“We will light the rest before the nights draw in.”',
    );
    expect(found).toMatchObject([{ speaker: 'Orla Pike', sure: true, spans: [{}, {}, {}] }]);
  });

  it('leaves words with an attribution of their own apart, and both sure', () => {
    const found = inMarks(first, '“I can see my own gate at last, after all these years,” said Tom Reddy.');
    expect(found).toMatchObject([
      { speaker: 'Orla Pike', sure: true },
      { speaker: 'Tom Reddy', sure: true },
    ]);
  });

  it('leaves reopened words to whoever is named behind their close', () => {
    const found = inMarks(
      first,
      '“I can see my own gate at last.',
      '“It took the lamplighters a single night,” said Tom Reddy.',
    );
    expect(found).toMatchObject([{ speaker: 'Orla Pike' }, { speaker: 'Tom Reddy' }]);
    expect(found[1]?.text).toMatch(/^I can see/);
  });

  it('is not sure of the end where the words below go over into the story', () => {
    const found = inMarks(
      first,
      '“We will light the rest before the nights draw in.” The office opens on Monday.',
    );
    expect(found[0]).toMatchObject({ speaker: 'Orla Pike', sure: false });
  });
});

describe('words that open with a single mark, close nothing and go on in double ones', () => {
  it('are one quote', () => {
    const found = quotes(
      'Lanterns Minister Orla Pike said: ‘I welcome what the lamplighters have done this year.',
      '“They lit four hundred lanes, and they will light the rest before the nights draw in.”',
    );
    expect(found).toMatchObject([{ speaker: 'Orla Pike' }]);
    expect(found[0]?.text).toMatch(/^I welcome .*\n\nThey lit .* draw in\.$/);
  });
});

describe('words without marks that go on in marks', () => {
  const lead = [
    'The Minister said:',
    'We are proud of our lamps and we will go on lighting them for every lane.',
  ];

  it('joins them, and is not sure', () => {
    const found = quotes(...lead, '“Our lamplighters are the best there are, and we owe them our thanks.”');
    expect(found).toMatchObject([{ speaker: 'Orla Pike', sure: false, spans: [{}, {}] }]);
    expect(found[0]?.text).toMatch(/^We are proud .*\n\nOur lamplighters .* thanks\.$/);
  });

  it('leaves the marked words of somebody else apart', () => {
    const found = quotes(...lead, '“I can see my own gate at last, after all these years,” said Tom Reddy.');
    expect(found).toMatchObject([{ speaker: 'Orla Pike', spans: [{}] }, { speaker: 'Tom Reddy' }]);
  });
});

describe('an attribution behind a dash', () => {
  it('is one where a verb of saying follows the dash', () => {
    const found = quotes('"I have asked for a plan of every lane that is still dark" - said Minister Pike.');
    expect(found).toMatchObject([{ speaker: 'Orla Pike', role: 'Lanterns Minister' }]);
  });
});

describe('a surname whose full name stands in the title alone', () => {
  const inTitle = (title: string, cue: string) =>
    extract(
      { plain: `${title}\n\n${cue} said: “This office is a light for the whole of the county.”` },
      { today: '2026-11-22' },
    ).quotes;

  it('resolves to the name in the title', () => {
    expect(
      inTitle('Minister Orla Pike, T.D. on the opening of the Lantern Office', 'Minister Pike'),
    ).toMatchObject([{ speaker: 'Orla Pike', role: 'Minister', sure: true }]);
  });

  it('asks where the first name could be another word', () => {
    expect(inTitle('Grant Pike a lantern, says the office', 'Minister Pike')[0]?.sure).toBe(false);
  });
});

describe('words behind a sentence without a verb of saying', () => {
  const marked = '“These lamps will bring people home safely through every winter.”';

  it('are those of whoever responded or issued a statement, with a doubt', () => {
    for (const lead of [
      'The Lanterns Minister, Orla Pike, today issued the following statement on Lamp Day:',
      'Tom Reddy, Chair of the Lamp Society, responded to the opening of the office',
      'Tom Reddy, Chair of the Lamp Society, welcomed the opening of the office.',
    ]) {
      const speaker = lead.includes('Tom') ? 'Tom Reddy' : 'Orla Pike';
      expect(quotes(lead, marked)).toMatchObject([{ speaker, sure: false }]);
    }
  });

  it('are those of the speaker named beside them where there is one', () => {
    const found = quotes(
      'Orla Pike welcomed the opening of the office.',
      '“These lamps will bring people home safely through every winter,” said Tom Reddy.',
    );
    expect(found).toMatchObject([{ speaker: 'Tom Reddy', sure: true }]);
  });
});
