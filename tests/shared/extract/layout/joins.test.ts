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
