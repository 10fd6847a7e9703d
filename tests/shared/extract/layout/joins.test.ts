import { describe, expect, it } from 'vitest';
import { closeBreaks } from '../../../../src/shared/extract/layout/joins.ts';
import { unit } from '../../../../src/shared/extract/layout/units.ts';

const joinsOf = (...texts: string[]) =>
  closeBreaks(texts.map((text, i) => unit(text, i > 0))).map(({ text }) => text);

describe('closeBreaks', () => {
  it('closes a break before a lower-case word and records it', () => {
    const [only] = closeBreaks([
      unit('We alter attitudes that label', true),
      unit('young people as lost.', true),
    ]);
    expect(only).toMatchObject({
      text: 'We alter attitudes that label young people as lost.',
      joins: [{ at: 29, was: '\n\n' }],
    });
  });

  it('leaves entries of a list that lost its bullets, headings with a number and lost days as they are', () => {
    for (const texts of [
      [
        'Title',
        'The works include:',
        '12 new bridges and the renewal of most',
        'building a quay that',
        'ends floods',
      ],
      [
        'Title',
        'Agenda Item 2: The Delivery Programme',
        'Programme members met the Delivery Programme Board.',
      ],
      ['Title', 'This news article was withdrawn on', 'It is no longer current.'],
    ])
      expect(joinsOf(...texts)).toEqual(texts);
  });

  it('leaves a summary without a stop, right below the title and a sentence, apart from the text', () => {
    const texts = [
      'Title',
      'Firms across the country are to have a grant.',
      'A grant of £134 million to keep the greenest firms going in hard times, which could help them to make new jobs',
      'Robots that look for cracks in roads are one of the projects that will have a part of it.',
    ];
    expect(joinsOf(...texts)).toEqual(texts);
  });

  it('leaves a summary of many lines apart, whether its last begins small or with a sum', () => {
    const texts = [
      'Title',
      'Firms across the country are to have a grant from the fund.',
      'Firms that keep lamps along the whole of the coast will have up to £6,000 for each of their lamps',
      'the Board will pay for the days on which keepers of small lamps are ill',
      '£30 million more will go to the theatres of the coast, so that they can play on through the dark months',
      'Knowing that the winter will be hard for all who keep a lamp, the Board pays up to £6,000 a lamp.',
    ];
    expect(joinsOf(...texts)).toEqual(texts);
  });

  it('leaves headings that are tips, and parts of a numbered motion, apart from what stands below', () => {
    for (const texts of [
      [
        'Title',
        'Top Tip 2: Look whether the parcel that you have ordered holds goods that pay duty, such as wine or perfume',
        'Unlike other goods, these pay duty whatever they cost.',
      ],
      [
        'Title',
        'It is easy to buy abroad.',
        'Top Tip 4: Remember that there are new charges where somebody abroad sends a gift to you',
        'If you are lucky enough to have one, look at its label.',
      ],
      [
        'Title',
        '4 Motion under Standing Order 17 to resolve to keep the public out of the rest of what the board has to say today',
        '4.1 The motion was agreed by all of the members.',
      ],
    ])
      expect(joinsOf(...texts)).toEqual(texts);
  });

  it('closes a break in front of brackets, words in marks, a sum or the year of a day', () => {
    const lead = 'It was in the harbour, which had been closed since the storms of October 2016 and March';
    for (const [before, behind] of [
      [lead, '2018, that the first boat was seen.'],
      [
        'The crew of the boat told everyone who would listen of its old disease of the keel,',
        '(TFA) and of rust.',
      ],
      [
        'The minister who came to see them all off from the quay said that he would look',
        '“on what counts to them” and at that alone.',
      ],
      [
        'The board found in its long report on the harbour and on all of its boats that there had been a loss of some',
        '£15 million in the year.',
      ],
    ] as const)
      expect(joinsOf('Title', 'The board met.', 'It was late.', before, behind).at(-1)).toBe(
        `${before} ${behind}`,
      );
  });

  it('does not go on with “I” behind a sentence about somebody, and does behind one’s own', () => {
    const about = 'Jane Marsh, Director of Kelder Homes, found the help of the fund invaluable,';
    expect(joinsOf('Title', about, 'I never thought of selling abroad.')).toHaveLength(3);
    const own = 'When I began to work with the people who run the fund some years ago,';
    expect(joinsOf('Title', own, 'I never thought of selling abroad.')).toHaveLength(2);
  });

  it('closes a break inside a name', () => {
    expect(
      joinsOf('Title', 'On Tuesday the harbour master Joost van der', 'Hallema opened the barrier.'),
    ).toEqual(['Title', 'On Tuesday the harbour master Joost van der Hallema opened the barrier.']);
  });

  it('closes three pieces of one sentence', () => {
    const [only] = closeBreaks(
      ['We alter attitudes that', 'label young people in', 'many places.'].map((text) => unit(text, true)),
    );
    expect(only?.text).toBe('We alter attitudes that label young people in many places.');
    expect(only?.joins.map(({ at }) => only.text[at])).toEqual([' ', ' ']);
  });

  it('closes a break inside a name that stands whole elsewhere', () => {
    const broken = [
      'Title',
      'The measures were set out by the Environment',
      'Agency in a long programme.',
      'The Environment Agency was founded.',
    ];
    expect(joinsOf(...broken)[1]).toBe(
      'The measures were set out by the Environment Agency in a long programme.',
    );
  });

  it('closes a break behind a word that ends no sentence', () => {
    expect(
      joinsOf('Title', 'The group agreed at its last meeting on', '28 November to meet again.'),
    ).toHaveLength(2);
  });

  it.each([
    ['a finished sentence', 'It opened.', 'The bridge is blue.'],
    ['a lead-in', 'The plan will:', 'cut delays'],
    ['a caption', 'A section of the road near Aber will be raised', 'The flooding is caused by rain.'],
    ['a heading', 'Media enquiries', 'Journalists should call.'],
    [
      'a labelled line',
      `${'Present were many people of the region and of all its towns and villages, and '.repeat(2)}more (all)`,
      'Secretariat: Ann Bell.',
    ],
    ['contact details', 'Contact the press office now', 'email: press@example.org'],
  ])('leaves %s apart', (_, held, next) => {
    expect(joinsOf('Title', held, next)).toHaveLength(3);
  });

  it('leaves a list without bullets apart', () => {
    expect(
      joinsOf(
        'The plan will:',
        'cut delays for people',
        'raise the standards of service',
        'build more homes',
      ),
    ).toHaveLength(4);
  });
});
