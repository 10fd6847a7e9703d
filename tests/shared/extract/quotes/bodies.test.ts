import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const offices = (...paragraphs: string[]) =>
  extract({ plain: ['Paths news', ...paragraphs].join('\n\n') }, { today: '2026-11-22' }).quotes.map(
    ({ speaker, role, organisation }) => [speaker, role, organisation],
  );

const words = '“We walked every mile of it in the rain.”';

describe('the body behind an office', () => {
  it('is the one named before, where the cue says "its" or "the forum’s"', () => {
    expect(
      offices(
        `The report was published by the Coastal Paths Forum. Its Chair, Meredith Voss, said: ${words}`,
        `The forum’s secretary, Ina Lodge, said: ${words}`,
      ),
    ).toEqual([
      ['Meredith Voss', 'Chair', 'Coastal Paths Forum'],
      ['Ina Lodge', 'secretary', 'Coastal Paths Forum'],
    ]);
  });

  it('stays open where two bodies could be meant', () => {
    expect(
      offices(`The Coastal Paths Forum met the Rivers Agency. Its Chair, Meredith Voss, said: ${words}`),
    ).toEqual([['Meredith Voss', 'Chair', null]]);
  });

  it.each([
    ['Sue Ellerby, Director of Halls Together,', ['Sue Ellerby', 'Director', 'Halls Together']],
    ['Jo Pell, chief executive of Youth Voices UK,', ['Jo Pell', 'chief executive', 'Youth Voices UK']],
    [
      'Moira Kane, founder and director of the charity Warm Homes Now,',
      ['Moira Kane', 'founder and director', 'Warm Homes Now'],
    ],
    [
      'Sam Pike, policy lead for the National Farm Alliance,',
      ['Sam Pike', 'policy lead', 'National Farm Alliance'],
    ],
    ['Kofi Mensah, 52, a track engineer from Luton,', ['Kofi Mensah', 'track engineer', null]],
    ['Julian Wade, of engineers Wade Hart & Partners,', ['Julian Wade', null, 'Wade Hart & Partners']],
  ])('%s', (cue, expected) => {
    expect(offices(`${cue} said: ${words}`)).toEqual([expected]);
  });
});
