import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const read = (plain: string) => extract({ plain }, { today: '2026-11-22' });
const paragraphs = (plain: string) => {
  const { body, blocks } = read(plain);
  return blocks.map(({ start, end }) => body.slice(start, end));
};

describe('a summary whose list lost its bullets', () => {
  const lead = 'Rough sleepers in Dunmere will be helped with a new grant from the fund.';
  const text =
    'Ministers are to give a grant to the councils that play a part in the plan for the town of Dunmere.';

  it.each([
    [
      'Available through the programme for those who sleep rough',
      'Teams of experts with skill in health will help people recover and move on',
      'Councils across the country are invited to bid for the money for new homes',
    ],
    [
      'the postmasters who were the first to take legal action against the office to be paid',
      'postmasters will be able to claim reasonable fees',
      'much has been done on the wider scheme, and almost two-thirds of those who can claim from it have now received offers',
    ],
  ])('keeps each entry, and the text below, apart: %s', (...entries) => {
    expect(paragraphs(`A grant for Dunmere\n\n${lead}\n\n${entries.join('\n')}\n\n${text}`)).toEqual([
      lead,
      ...entries,
      text,
    ]);
  });

  const small = [
    'people could save more than £3 for each crossing to help with the cost of living',
    '£2 cap on almost every single crossing in the estuary, helping those who work on the far bank',
    'the board gives up to £60 million over three months to those who run the ferries',
  ];

  it('keeps entries that begin small apart, with blank lines between them', () => {
    const plain = ['A cap on fares at Dunmere', lead, ...small, text].join('\n\n');
    expect(paragraphs(plain)).toEqual([lead, ...small, text]);
  });

  it('and right below the title', () => {
    expect(paragraphs(['A cap on fares at Dunmere', ...small, text].join('\n\n'))).toEqual([...small, text]);
  });

  it('still closes up a sentence that broke in four', () => {
    const parts = [
      'The cap helps people who cross the estuary to work on the far bank of',
      'the river and who cannot walk round it at low tide because of',
      'the marshes and the deep channel that runs along the wall of',
      'the old harbour.',
    ];
    const plain = ['A cap on fares at Dunmere', lead, ...parts, text].join('\n\n');
    expect(paragraphs(plain)).toEqual([lead, parts.join(' '), text]);
  });
});

describe('the lines of a page around its title', () => {
  it('the trail above, and the day in front of the title', () => {
    const { title, published, body } = read(
      'Location: Home > News releases > Department of Rivers >\n\n26 April 2007 - Minister announces pay rises for crews\n\nRivers Minister Ruth Abelard announced today that pay will rise.\n\nThe work goes on.',
    );
    expect([title, published?.date]).toEqual(['Minister announces pay rises for crews', '2007-04-26']);
    expect(body).toContain('26 April 2007');
  });

  it('the day on the line below “Published”', () => {
    const { title, published } = read(
      'News story\n\nNew start for Dunmere\n\nFive firms have joined to start the work anew.\n\nFrom:\nMinistry of Rivers and Coasts\nPublished\n22 September 2022\n\nThe event took place in Dunmere.',
    );
    expect([title, published?.date]).toEqual(['New start for Dunmere', '2022-09-22']);
  });
});
