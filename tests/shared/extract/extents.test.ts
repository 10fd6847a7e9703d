import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/shared/extract/extract.ts';

const cue = 'Energy Minister Petra Oduya said:';
const read = (paragraphs: string[]) =>
  extract(
    {
      plain: ['Power news', 'The Government has set out new plans for energy.', cue, ...paragraphs].join(
        '\n\n',
      ),
    },
    { today: '2026-11-22' },
  ).quotes[0];

/** The speaker's paragraphs, and the story's own behind them. */
const cases: [string[], string[]][] = [
  [
    [
      'Heat pumps are not magic. They are fridges that have been taught to work backwards.',
      'Families deserve to know what they will cost to run.',
    ],
    ['Applications open on 4 May and can be made online.'],
  ],
  [
    [
      'I want every village to have a charger that works.',
      'It is a scandal that drivers still carry cables the length of a cricket pitch.',
    ],
    [
      'The fund builds on the £12 million announced in March.',
      'Officials will publish a list of sites in June.',
    ],
  ],
  [
    [
      'We are backing the people who keep the lights on.',
      'Their work is often invisible. It should not be thankless.',
    ],
    ['Around 3,000 engineers are expected to benefit.'],
  ],
  [
    [
      'Britain can lead the world in tidal power.',
      'The turbines made in this yard will be turning when our grandchildren are old.',
      'So today I am asking every port to bid.',
    ],
    ['The yard employs 240 people.'],
  ],
  [
    ['Too many homes are cold.', 'No child should do homework in a coat.'],
    ['The scheme is open to homes in England and Wales. Homeowners should apply by 1 March.'],
  ],
  [
    [
      'The grid was built for coal. The wind does not blow where the coal was.',
      'That is why new lines matter.',
      'They will not be popular with everyone, and I understand that.',
    ],
    ['The first line will run from Peterhead to Drax.'],
  ],
  [
    [
      'I have listened to the farmers of the fens.',
      'They told me that solar panels are fine on barns and less fine on barley.',
    ],
    [
      'Ms Oduya visited 3 farms near Ely last week.',
      'The visit follows the publication of the land use review.',
    ],
  ],
  [
    ['Storage is the missing piece.'],
    [
      'Ministers also confirmed that 2 new batteries will be built in Kent.',
      'Background',
      'The Energy Act 2023 set out the powers.',
    ],
  ],
  [
    [
      'Thank you to everybody in this room for 4 years of hard argument.',
      'You have changed my mind twice and that is rare.',
    ],
    ['ENDS'],
  ],
  [
    ['Nuclear is back, and with it the jobs that went away.'],
    [
      'The reactor, which was switched off in 2012, will be taken apart over 40 years.',
      'It supplied power to 500,000 homes at its height.',
    ],
  ],
];

/** Where the voices are too alike the program may stop at the wrong place, but has to ask. */
const alike: [string[], string[]][] = [
  [
    [
      'There is nothing wrong with gas engineers that training cannot fix.',
      'With this money a fitter from Hull can learn on a Monday and earn on a Tuesday.',
      'Everybody wins.',
    ],
    ['The courses are free to anyone who holds a gas licence.'],
  ],
  [
    ['This is a good day for Fife.'],
    [
      'Fife Council will own the turbines.',
      'Councillor Ada Swan, the council leader, said:',
      'We have waited long enough.',
    ],
  ],
  [
    ['Our message to suppliers is simple: pick up the telephone.'],
    [
      'Suppliers must answer within 5 minutes under the new rules.',
      'Those that do not could be fined up to £2 million.',
    ],
  ],
  [
    [
      'My mother ran a corner shop. She knew the price of a unit of electricity to the penny.',
      'Small firms like hers should not pay more than big ones.',
      'From April, they will not.',
    ],
    ['The change was recommended by the Small Firms Panel in its report of 3 May 2024.'],
  ],
];

describe('where words without marks end', () => {
  it.each(cases)('%j, then %j', (own, after) => {
    expect(read([...own, ...after])).toMatchObject({ text: own.join('\n\n'), speaker: 'Petra Oduya' });
  });

  it.each(alike)('asks about %j', (own, after) => {
    expect(read([...own, ...after])?.sure).toBe(false);
  });
});
