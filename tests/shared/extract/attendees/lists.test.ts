import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const people = (plain: string, title = 'A title') =>
  extract({ plain: `${title}\n\n${plain}` }, { today: '2026-11-22' }).attendees.map(
    ({ name, role, organisation, note }) => [name, role, organisation, note],
  );

describe('lists of people', () => {
  it('reads bullets below a heading, and stops at prose', () => {
    expect(
      people(
        'Attendees:\n\n- Ann Bell, Director, Home Office\n- Bo Cole, Acme Ltd\n\nThe group agreed that Ann Day of Kent Police was to be thanked for the report.',
      ),
    ).toEqual([
      ['Ann Bell', 'Director', 'Home Office', null],
      ['Bo Cole', null, 'Acme Ltd', null],
    ]);
  });

  it('gives the organisation of a heading to those below it', () => {
    expect(
      people(
        'Attendees\n\nFrom the Welsh Government\n\n- The First Minister, Ann Bell AM\n\nFrom the UK Government\n\n- Bo Cole MP, Minister for Europe',
      ),
    ).toEqual([
      ['Ann Bell', 'First Minister', 'Welsh Government', null],
      ['Bo Cole', 'Minister for Europe', 'UK Government', null],
    ]);
  });

  it('reads semicolons behind the organisation that begins the line', () => {
    expect(
      people(
        'The attending Ministers were:\n\nFrom the UK Government: the Chancellor, Ann Bell MP; the Home Secretary, Beth Cole MP',
      ),
    ).toEqual([
      ['Ann Bell', 'Chancellor', 'UK Government', null],
      ['Beth Cole', 'Home Secretary', 'UK Government', null],
    ]);
  });

  it('leaves apologies out', () => {
    expect(
      people(
        'Present: Ann Bell, Home Office, John Roe, DWP, and Sam Poe, Acme Ltd\n\nApologies: Carl Day (DfE)',
      ),
    ).toEqual([
      ['Ann Bell', null, 'Home Office', null],
      ['John Roe', null, 'DWP', null],
      ['Sam Poe', null, 'Acme Ltd', null],
    ]);
  });

  it('reads names with brackets on one line, and the parts that labels give', () => {
    expect(
      people(
        'Panel: Ann Bell (Chair), John Roe (DCLG), Ex Officio: Sam Poe (for Carl Day - Cabinet Office).\n\nSecretariat: Amy Fox and Ben Hay.',
      ),
    ).toEqual([
      ['Ann Bell', null, null, 'Chair'],
      ['John Roe', null, 'DCLG', null],
      ['Sam Poe', null, 'Cabinet Office', 'Ex Officio, for Carl Day'],
      ['Amy Fox', null, null, 'Secretariat'],
      ['Ben Hay', null, null, 'Secretariat'],
    ]);
  });

  it('reads lines of roles below a title that says what they are', () => {
    expect(
      people(
        'Chair: Ann Bell MP, Secretary of State for Business\nIndustry: Piotr Zieliński CBE, Chief Executive, Celtic Steel Ltd; Amy Fox, Director, Forge plc',
        'Steel Council: attendees',
      ),
    ).toEqual([
      ['Ann Bell', 'Secretary of State for Business', null, 'Chair'],
      ['Piotr Zieliński', 'Chief Executive', 'Celtic Steel Ltd', null],
      ['Amy Fox', 'Director', 'Forge plc', null],
    ]);
  });
});

describe('people whom a sentence names', () => {
  it('reads offices, brackets and organisations', () => {
    const text =
      'Attendees included the Prime Minister, the Mayor of London Amina Diallo, Chief Constables Tom Reeve (Kent Police) and Sarah Lomax (Essex Police), and Natalie Frost of Catch22.';
    expect(people(text)).toEqual([
      ['Amina Diallo', 'Mayor of London', null, null],
      ['Tom Reeve', 'Chief Constable', 'Kent Police', null],
      ['Sarah Lomax', 'Chief Constable', 'Essex Police', null],
      ['Natalie Frost', null, 'Catch22', null],
    ]);
  });

  it('gives an organisation to both of a pair', () => {
    expect(
      people('In attendance were the Rt Hon Sir Jeffrey Donaldson MP and Gordon Lyons MLA of the DUP.').map(
        ([name, , organisation]) => [name, organisation],
      ),
    ).toEqual([
      ['Sir Jeffrey Donaldson', 'DUP'],
      ['Gordon Lyons', 'DUP'],
    ]);
  });

  it('says who spoke, and lets the list win over the sentence', () => {
    expect(people('Other speakers at the event included Deputy Mayor Sophie Linden.')).toEqual([
      ['Sophie Linden', 'Deputy Mayor', null, 'speaker'],
    ]);
    expect(
      people('It was attended by Ann Bell, Director.\n\nAttendees:\n\n- Ann Bell, Director, Home Office'),
    ).toEqual([['Ann Bell', 'Director', 'Home Office', null]]);
  });

  it('does not take those who sent apologies', () => {
    expect(people('The Minister, Ann Bell, was unable to attend.')).toEqual([]);
  });
});
