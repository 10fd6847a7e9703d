import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const said = (...paragraphs: string[]) =>
  extract({ plain: ['Gates to open', ...paragraphs].join('\n\n') }, { today: '2026-11-22' }).quotes.map(
    ({ speaker, text, sure }) => [speaker, text, sure],
  );

const opening = 'The flood gates at Kelder open in May, said the Harbour Board on Monday.';
const led = 'Jane Doe, Leader of Kelder Council, said:';
const end = 'The gates were built over three years and cost £4 million.';

describe('words that may go on below', () => {
  it('are asked where a paragraph without marks stands between them and marks that name nobody', () => {
    expect(
      said(
        opening,
        led,
        '"The gates have kept every house on the quay dry since they were tried in the winter."',
        'The only argument against them is their cost, which the council has met in full already.',
        '"In Kelder, we should be building for the people who live here."',
        end,
      ),
    ).toEqual([
      [
        'Jane Doe',
        'The gates have kept every house on the quay dry since they were tried in the winter.',
        false,
      ],
      ['Jane Doe', 'In Kelder, we should be building for the people who live here.', false],
    ]);
  });

  it('are asked where a mark below closes what nothing opens', () => {
    const [quote] = said(
      opening,
      led,
      '"The gates have kept every house on the quay dry since they were tried in the winter."',
      'The river is higher each year and the old walls would not have held it back for long."',
      end,
    );
    expect(quote?.[2]).toBe(false);
  });

  it('are sure where nothing stands below but the story', () => {
    const [quote] = said(
      opening,
      led,
      '"The gates have kept every house on the quay dry since they were tried in the winter."',
      end,
    );
    expect(quote?.[2]).toBe(true);
  });
});

describe('words before somebody who begins another paragraph', () => {
  const proud = '“We are proud of everyone who kept the gates shut all through this long winter.”';

  it('are asked where the name behind their full stop leads into other words', () => {
    const quotes = said(
      opening,
      'Jane Doe, Leader of Kelder Council, welcomed the opening of the gates.',
      `${proud} Head of Kelder Walkers Ana Penrose said:`,
      '“We look forward to walking across the river at last.”',
      end,
    );
    expect(
      quotes.filter(([, text]) => String(text).startsWith('We are proud')).map((each) => each[2]),
    ).toEqual([false]);
  });

  it('are sure where the verb stands right behind their mark', () => {
    const [quote] = said(
      opening,
      `${proud.replace('.”', ',”')} said Jane Doe, Leader of Kelder Council.`,
      end,
    );
    expect(quote?.slice(0, 1)).toEqual(['Jane Doe']);
    expect(quote?.[2]).toBe(true);
  });

  it('are asked where what stands before the next lead-in sounds like the speaker', () => {
    const [quote] = said(
      opening,
      led,
      'We are proud of everyone who kept the gates shut all through this long winter.',
      'I thank each of them, and I hope that our families will be safer for it. Ana Penrose, of Kelder Walkers, said:',
      'We look forward to walking across the river at last.',
      end,
    );
    expect(quote?.[2]).toBe(false);
  });

  it('are asked where another is led in among them', () => {
    const [quote] = said(
      opening,
      led,
      `${proud} Ana Penrose, head of Kelder Walkers, said: “We look forward to walking across the river at last.”`,
      end,
    );
    expect(quote?.[2]).toBe(false);
  });

  it('are asked where their last sentence plainly tells', () => {
    const [quote] = said(
      opening,
      led,
      'We are proud of everyone who kept the gates shut this winter. The scheme was announced in 2019 and has been funded by the Harbour Board, which published the report for £4,000.',
      end,
    );
    expect(quote?.[2]).toBe(false);
  });

  it('are asked where the end of the page stands among them', () => {
    const [quote] = said(
      opening,
      led,
      'We are proud of everyone who kept the gates shut this winter. Notes to editors Our gates are the best that we know.',
    );
    expect(quote?.[2]).toBe(false);
  });
});
