import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const words = 'We are proud of everyone who kept the gates shut this winter.';
const read = (...paragraphs: string[]) =>
  extract({ plain: ['Gates to open', ...paragraphs].join('\n\n') }, { today: '2026-11-22' }).quotes;
const who = (...paragraphs: string[]) =>
  read(...paragraphs).map(({ speaker, role, organisation, sure }) => [speaker, role, organisation, sure]);

describe('whoever a lead-in introduces', () => {
  it.each([
    ['Amy, 14, said', 'Amy', null, null],
    ['Emma, 34, a nurse at Kelder Hospital, said', 'Emma', 'nurse', 'Kelder Hospital'],
    ['Year 6 pupil Alfie said', 'Alfie', 'Year 6 pupil', null],
    ['Single dad Ryan added', 'Ryan', 'Single dad', null],
    ['Steve from Tarrow Pumps said', 'Steve', null, null],
    ['10-year-old Maisie, a pupil at Tarrow Primary, said', 'Maisie', 'pupil', 'Tarrow Primary'],
    ['‘Daniel’, a former prisoner, said', 'Daniel', null, null],
    ['HRH The Duke of Kelder said', 'HRH The Duke of Kelder', null, null],
    ['Her Royal Highness The Princess Ada said', 'Her Royal Highness The Princess Ada', null, null],
    [
      'Cllr Jane Doe (Lab, Northgate), Portfolio Holder for Housing, said',
      'Cllr Jane Doe',
      'Portfolio Holder for Housing',
      null,
    ],
    ['DUP MLA Jane Doe said', 'Jane Doe', 'MLA', 'DUP'],
    ['Callum’s manager, Jane Doe, said', 'Jane Doe', 'Callum’s manager', null],
    ['HMS Kelder’s commanding officer Cdr Jane Doe said', 'Jane Doe', 'commanding officer', 'HMS Kelder'],
    ['TNRC lead on rural crime Chief Constable Jane Doe said', 'Jane Doe', 'lead on rural crime', 'TNRC'],
    [
      'Jane Doe, Regional Director (North East) at the Roads Agency, said',
      'Jane Doe',
      'Regional Director (North East)',
      'Roads Agency',
    ],
    [
      'Co-author Professor Jane Doe (University of Tarrow) said',
      'Professor Jane Doe',
      'Co-author',
      'University of Tarrow',
    ],
    [
      'West Tarrow’s Police and Crime Commissioner (PCC) and lead PCC on Violence, Jane Doe, said',
      'Jane Doe',
      'Police and Crime Commissioner (PCC) and lead PCC on Violence',
      'West Tarrow',
    ],
    [
      'Deputy First Minister with responsibility for Rural Affairs, Jane Doe said',
      'Jane Doe',
      'Deputy First Minister with responsibility for Rural Affairs',
      null,
    ],
    [
      'Vice-President in charge of harbour policy Jane Doe said',
      'Jane Doe',
      'Vice-President in charge of harbour policy',
      null,
    ],
    [
      'Jane Doe, Chief Officer of Tarrow Health and Care Partnership, said',
      'Jane Doe',
      'Chief Officer',
      'Tarrow Health and Care Partnership',
    ],
  ])('%s', (lead, speaker, role, organisation) => {
    expect(who(`${lead}: “${words}”`)).toEqual([[speaker, role, organisation, true]]);
  });

  it('is asked for by a first name that nothing introduces', () => {
    expect(who(`“${words}” said Janet.`)).toEqual([['Janet', null, null, false]]);
  });

  it('is the person of that first name whom the story gives in full', () => {
    expect(who('Amy Pardoe takes the bus.', `Amy, 14, said: “${words}”`)[0]?.[0]).toBe('Amy Pardoe');
  });

  it('keeps the office of the person behind the quote', () => {
    expect(who(`“${words}” said 10-year-old Maisie, a pupil at Tarrow School.`)).toEqual([
      ['Maisie', 'pupil', 'Tarrow School', true],
    ]);
  });
});

describe('a surname', () => {
  it('that is an office too means the person of that name', () => {
    const lead = `“${words}” said Edmund King, Roads Union president.`;
    expect(who(lead, `King added: “${words}”`)[1]).toEqual(['Edmund King', 'president', 'Roads Union', true]);
  });

  it('with Mr is not a woman’s, and with Mrs not a man’s', () => {
    expect(
      who('Headteacher Mrs Jo Barrow opened it.', `Mr Barrow, chair of governors, said: “${words}”`),
    ).toEqual([['Mr Barrow', 'chair of governors', null, false]]);
    expect(who('Tom Lamb and Mrs Jo Lamb farm here.', `Mr Lamb said: “${words}”`)).toEqual([
      ['Tom Lamb', null, null, false],
    ]);
  });
});

describe('he', () => {
  it('behind a sentence that says what one man says is he', () => {
    expect(
      who(
        'HMS Kelder’s commanding officer Cdr Joel Doe said the crew was always ready.',
        `“${words}” he said.`,
      ),
    ).toEqual([['Joel Doe', 'commanding officer', 'HMS Kelder', true]]);
  });

  it('in "who he said were" is the subject of the sentence', () => {
    expect(
      who(
        'Justice Minister Kit Doe spoke.',
        'The Minister thanked officers, who he said were “the unsung heroes of our service”.',
      ),
    ).toEqual([['Kit Doe', 'Justice Minister', null, true]]);
  });

  it('is never certainly a woman', () => {
    const found = who(
      `Farming Minister Luke Doe said: “${words}”`,
      `President Meg Dee said: “${words}”`,
      'He called it “a huge opportunity”.',
    );
    expect(found[2]?.[0] === 'Meg Dee').toBe(false);
  });
});

describe('an office', () => {
  it.each([
    ['DWP Minister for Ports, Jane Doe, said', 'Minister for Ports', 'DWP'],
    [
      'Welsh Government Cabinet Secretary for Economy, Energy and Planning, Jane Doe, said',
      'Cabinet Secretary for Economy, Energy and Planning',
      'Welsh Government',
    ],
    [
      'Northern Ireland Executive Finance Minister Jane Doe said',
      'Finance Minister',
      'Northern Ireland Executive',
    ],
    ['Local Government Minister Jane Doe said', 'Local Government Minister', null],
    ['Jane Doe, principal of Coleg y Tarw, said', 'principal', 'Coleg y Tarw'],
    ['Jane Doe, who heads the TNRC’s Enforcement Unit (EU), said', null, 'TNRC’s Enforcement Unit'],
    ['The RSPCB’s Jane Doe said', null, 'RSPCB'],
    [
      'Senior Investigating Officer Detective Superintendent Jane Doe said',
      'Senior Investigating Officer',
      null,
    ],
    [
      'Under-Secretary of State for Exiting the Market, Jane Doe, said',
      'Under-Secretary of State for Exiting the Market',
      null,
    ],
    ['Chair of the board, and former National Head of Tarrow Aid, Jane Doe said', 'Chair of the board', null],
    ['Commissioner Jane Doe, responsible for Ports, said', 'Commissioner', null],
  ])('of "%s"', (lead, role, organisation) => {
    expect(who(`${lead}: “${words}”`)).toEqual([['Jane Doe', role, organisation, true]]);
  });

  it('that another holds by name is not given to whoever has none', () => {
    const found = who(`Jane Doe said: “${words}”`, `The Solicitor General Lucy Dee KC MP said: “${words}”`);
    expect(found[0]).toEqual(['Jane Doe', null, null, true]);
  });
});

describe('a name that may be another word', () => {
  it('before "a student at" is a first name, and asked', () => {
    expect(who(`Abdulwahid, a student at Tarrow College, said: “${words}”`)).toEqual([
      ['Abdulwahid', 'student', 'Tarrow College', false],
    ]);
  });

  it('of a surname with a duty behind it is the person of the story', () => {
    const found = who('Commissioner Stella Mavros spoke.', `Mavros, responsible for Ports, said: “${words}”`);
    expect(found[0]?.[0]).toBe('Stella Mavros');
  });
});

it.each([
  ['Mark Raffle, TNRC Lead Programme Manager, added', 'Mark Raffle', 'Lead Programme Manager', 'TNRC'],
  ['Tarrow Coastguard Watch Officer Gary Young said', 'Gary Young', 'Watch Officer', 'Tarrow Coastguard'],
  [
    'Deputy Prime Minister, Justice Secretary and Lord Chancellor Jane Doe MP, said',
    'Jane Doe',
    'Deputy Prime Minister, Justice Secretary and Lord Chancellor',
    null,
  ],
  ['Richard, who lives in Tarrow, Kelder, said', 'Richard', null, null],
])('%s', (lead, speaker, role, organisation) => {
  expect(who(`${lead}: “${words}”`)).toEqual([[speaker, role, organisation, true]]);
});
