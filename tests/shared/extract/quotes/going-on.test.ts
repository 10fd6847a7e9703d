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
