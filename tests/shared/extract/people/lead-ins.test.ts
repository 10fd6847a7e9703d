import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const words = 'We are glad that work is about to begin, and I want to thank everyone who made it happen.';

/** The speaker, the role and the body of the one quote behind a lead-in, and whether the program is sure. */
function read(lead: string, title = 'A wall for Kelder') {
  const told = lead.includes('@') ? lead.replace('@', `“${words}”`) : `${lead}\n\n${words}`;
  const plain = `${title}\n\nThe wall will be built this year by the Ports Board.\n\n${told}\n\nThe wall will cost £2 million.`;
  const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
  return [quote?.speaker, quote?.role, quote?.organisation, quote?.sure];
}

describe('who speaks, the role and the body', () => {
  it.each<[string, string | null, string | null, string | null, boolean]>([
    ['Natural England Chair, Ann Maddox, said:', 'Ann Maddox', 'Chair', 'Natural England', true],
    [
      'Ann Maddox, Director of Policy, Campaigns and Improvement at Heartwell UK, said:',
      'Ann Maddox',
      'Director of Policy, Campaigns and Improvement',
      'Heartwell UK',
      true,
    ],
    [
      '@ said Ann Maddox, head of harbours at the Ports Board.',
      'Ann Maddox',
      'head of harbours',
      'Ports Board',
      true,
    ],
    ['Ann Maddox, from the RIBA, said:', 'Ann Maddox', null, 'RIBA', true],
    ['Ann Maddox, Chair, from Off the Quay, added:', 'Ann Maddox', 'Chair', 'Off the Quay', true],
    ['Ann Maddox, Chair, from Leeds, added:', 'Ann Maddox', 'Chair', null, true],
    [
      'Ann Maddox, who leads the flood team at the Ports Board, said:',
      'Ann Maddox',
      null,
      'Ports Board',
      true,
    ],
    ['Ann Maddox has been a volunteer for ten years.\n\nAnn said: @', 'Ann Maddox', 'volunteer', null, true],
    ['19-year-old apprentice Ann Maddox said:', 'Ann Maddox', 'apprentice', null, true],
    [
      'Gordon More, Interim Chief Executive, Ports England said:',
      'Gordon More',
      'Interim Chief Executive',
      'Ports England',
      true,
    ],
    [
      'Chargé d’Affaires at the British Embassy, Ann Maddox, said:',
      'Ann Maddox',
      'Chargé d’Affaires',
      'British Embassy',
      true,
    ],
    [
      'Corporal Tom Maddox, from 2nd Battalion The Kelder Rifles, said:',
      'Tom Maddox',
      'Corporal',
      '2nd Battalion The Kelder Rifles',
      true,
    ],
    [
      'Tarrow Minister for Foreign Affairs and Trade, Minister Vincent Maddox said:',
      'Vincent Maddox',
      'Tarrow Minister for Foreign Affairs and Trade',
      null,
      true,
    ],
    [
      'Alasdair Maddox is a planner. Alasdair – who is known as Gilly - said:',
      'Alasdair Maddox',
      'planner',
      null,
      true,
    ],
    [
      'Minister for COVID-19 Vaccine Deployment Nadhim Maddoxi said:',
      'Nadhim Maddoxi',
      'Minister for COVID-19 Vaccine Deployment',
      null,
      true,
    ],
    ['Ports Minister Robert Courts said:', 'Robert Courts', 'Ports Minister', null, true],
    ['HMP Kelder Governor Ann Maddox said:', 'Ann Maddox', 'Governor', 'HMP Kelder', true],
    ['One pupil, Tom Maddox, said: @', 'Tom Maddox', 'pupil', null, true],
    [
      'Fraser Maddox, appointed as the Ports Commissioner on 1 March, said:',
      'Fraser Maddox',
      'Ports Commissioner',
      null,
      true,
    ],
    ['Jo McDonald, CEO of Tidewell Ltd, said:', 'Jo McDonald', 'CEO', 'Tidewell Ltd', true],
    // A body that ran together with the name is never certain.
    [
      'A certificate for Tidewell LtdJo Maddox, CEO of Tidewell Ltd, said:',
      'LtdJo Maddox',
      'CEO',
      'Tidewell Ltd',
      false,
    ],
  ])('%j', (lead, ...wanted) => {
    expect(read(lead)).toEqual(wanted);
  });

  it('takes an office from the title where the text gives none', () => {
    const title = 'Ann Maddox appointed Chair of the Ports Board';
    expect(read('Ann Maddox said:', title)).toEqual(['Ann Maddox', 'Chair', 'Ports Board', true]);
    expect(read('Ann Maddox, a nurse, said:', title)).toEqual(['Ann Maddox', 'nurse', null, true]);
  });

  it('asks whether a short name is that of somebody in the story', () => {
    const lead = 'Robert Maddox, chair of the Ports Board, opened the hall.\n\nRob said:';
    expect(read(lead)).toEqual(['Robert Maddox', 'chair', 'Ports Board', false]);
    expect(read(lead.replace('Rob said', 'Jim said'))).toEqual(['Jim', null, null, false]);
  });

  it.each([
    [
      'Katherine Green and Sophie Bell, Directors General, Borders and Trade, Kelder Revenue (KRC), said:',
      'Katherine Green and Sophie Bell',
    ],
    ['Ann Maddox and Jo Bell, who run the bakery, said:', 'Ann Maddox and Jo Bell'],
  ])('asks where two speak: %j', (lead, names) => {
    const [speaker, , , sure] = read(lead);
    expect([speaker, sure]).toEqual([names, false]);
  });

  it.each(['A report by the Ports Agency said:', 'The survey of tenants by Kelder Council said:'])(
    'never gives what was written for a speaker: %j',
    (lead) => {
      const [speaker, , , sure] = read(lead);
      expect([speaker ?? null, sure]).toEqual([null, false]);
    },
  );
});
