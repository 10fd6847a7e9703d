import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import { openGlue } from '../../../../src/shared/extract/layout/glue.ts';
import { unit } from '../../../../src/shared/extract/layout/units.ts';

const opened = (text: string) => openGlue([unit(text, true)]).map((each) => each.text);

describe('a heading that stands glued to its text', () => {
  it.each([
    [
      'It ends.Getting on with the repairsJane Doe, of Tarrow, visited the quay.',
      'Getting on with the repairs',
    ],
    [
      'It ends.What the harbour has to sayRuth Abelard, the master, said it was good.',
      'What the harbour has to say',
    ],
    [
      'It ends.Reflections on working with KTPKelder’s head of ports said it was good.',
      'Reflections on working with KTP',
    ],
    [
      'It ends.Reach the far quaysPutting the right ship in place can help you to trade.',
      'Reach the far quays',
    ],
  ])('is parted from it: %s', (text, heading) => {
    expect(opened(text)[1]).toBe(heading);
  });

  it.each([
    [
      'a space lost before a name',
      'It ends.Ships now sail with theHarbour Board to the far side of the bay.',
    ],
    ['a sentence that runs on', 'It ends.The board will help localKelder Trust members to sail to the bay.'],
    ['a name with a capital inside', 'It ends.Captain Roe MacTarrow sails to the far side of the wide bay.'],
    [
      'a name that the text has twice',
      'It ends.Sailors praised TarrowShips for sailing to the far side, and TarrowShips was glad.',
    ],
  ])('is not seen in %s', (_, text) => {
    expect(opened(text)).toHaveLength(2);
  });

  it('ends the words above it', () => {
    const { quotes } = extract(
      {
        plain:
          'Ships sail from Kelder\n\nThe ships sail today.Ruth Abelard, Harbour Master, said:Trade will be vital as we rebuild the port. I am delighted that it sails again.Reach the far quaysPutting the right ship in place can help you to trade.',
      },
      { today: '2026-11-22' },
    );
    expect(quotes.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Ruth Abelard', 'Trade will be vital as we rebuild the port. I am delighted that it sails again.'],
    ]);
  });
});
