import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const spoken = (cue: string, told = 'The work took two years.') => {
  const plain = [
    'New quay opens to all at Marsh',
    'A new quay has opened at Marsh after two years of work on the sea wall.',
    told,
    cue,
    '“We are glad to see this quay open again. It will serve us all for many years.”',
    'The quay was paid for by the Harbour Fund.',
  ].join('\n\n');
  const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
  return [quote?.speaker ?? null, quote?.role ?? null, quote?.organisation ?? null];
};

describe('a body and an office without a word between them', () => {
  it.each([
    ['Clive Orr, Openline CEO said:', ['Clive Orr', 'CEO', 'Openline']],
    ['Tidewave Managing Director Clive Orr said:', ['Clive Orr', 'Managing Director', 'Tidewave']],
    [
      'Clive Orr, Federation of Small Shops National Chair, said:',
      ['Clive Orr', 'National Chair', 'Federation of Small Shops'],
    ],
    ['Clive Orr, UKTF Export Finance Manager, said:', ['Clive Orr', 'Export Finance Manager', 'UKTF']],
    [
      'Cllr Clive Orr, Marsh Council Cabinet Member for Rivers, Planning and Ports, said:',
      ['Cllr Clive Orr', 'Cabinet Member for Rivers, Planning and Ports', 'Marsh Council'],
    ],
    ['Clive Orr, Managing Director of iTide, said:', ['Clive Orr', 'Managing Director', 'iTide']],
    [
      'Chief Creative Officer of Harbour Nights Clive Orr said:',
      ['Clive Orr', 'Chief Creative Officer', 'Harbour Nights'],
    ],
    [
      'Chair of the Commission on Marine Foods, Professor Mun Pirro, said:',
      ['Professor Mun Pirro', 'Chair', 'Commission on Marine Foods'],
    ],
    [
      'Chief Investigator for the Insolvency Office, Clive Orr, said:',
      ['Clive Orr', 'Chief Investigator', 'Insolvency Office'],
    ],
    ['Clive Orr, speaking on behalf of the Harbour Trust, said:', ['Clive Orr', null, 'Harbour Trust']],
    ['Acting CEO Clive Orr said:', ['Clive Orr', 'Acting CEO', null]],
    ['Regional Managing Director Clive Orr said:', ['Clive Orr', 'Regional Managing Director', null]],
  ])('%j', (cue, expected) => {
    expect(spoken(cue)).toEqual(expected);
  });

  it.each([
    ['Kelder Roads Project Manager Clive Orr said:', 'Kelder Roads has moved the wall.', 'Kelder Roads'],
    [
      'Clive Orr, Kelder Group Land Director, said:',
      'The land was sold, and Kelder Group is glad.',
      'Kelder Group',
    ],
    ['Clive Orr, Tidewave Sales Director, said:', 'In spring Tidewave opened a shop.', 'Tidewave'],
  ])('is parted where the story tells what the body does: %j', (cue, told, body) => {
    expect(spoken(cue, told)[2]).toBe(body);
    expect(spoken(cue)[2]).toBeNull();
  });

  it('is not parted before an office that places have', () => {
    const told = 'Kelder has opened its port.';
    expect(spoken('Kelder Trade Minister Clive Orr said:', told)[2]).toBeNull();
  });
});

describe('what somebody does', () => {
  it('is no office', () => {
    const cue = 'TCHA’s Chief Executive, Paul Orr reflects on the gains of being a partner:';
    expect(spoken(cue)[1]).toBe('Chief Executive');
  });
});
