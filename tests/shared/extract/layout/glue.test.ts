import { describe, expect, it } from 'vitest';
import { openGlue } from '../../../../src/shared/extract/layout/glue.ts';
import { unit } from '../../../../src/shared/extract/layout/units.ts';

const opened = (text: string) => openGlue([unit(text, true)]).map((each) => each.text);

describe('openGlue', () => {
  it('parts sentences that touch', () => {
    expect(opened('The road is open.Jane Doe, the minister, said:We are proud.It is time.')).toEqual([
      'The road is open.',
      'Jane Doe, the minister, said:',
      'We are proud.',
      'It is time.',
    ]);
  });

  it('parts a word that can only begin a sentence', () => {
    expect(opened('It ends here.Next it is a state in its ParliamentToday the Bill moves on.')).toEqual([
      'It ends here.',
      'Next it is a state in its Parliament',
      'Today the Bill moves on.',
    ]);
  });

  it('leaves marked words whole', () => {
    expect(opened('It ends.The chair said “we lead.MAST will go on.”')).toEqual([
      'It ends.',
      'The chair said “we lead.MAST will go on.”',
    ]);
  });

  it.each([
    'See www.Example.gov.uk/Help for more.',
    'Write to Jane.Doe@example.org today.',
    'It grew by 1.5 in the U.S.A. last year.',
    'YouTube and LinkedIn and McDonald.',
  ])('leaves %j alone', (text) => {
    expect(opened(text)).toEqual([text]);
  });
});
