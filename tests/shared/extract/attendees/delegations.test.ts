import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const attendees = (...paragraphs: string[]) =>
  extract(
    { plain: ['Lock keepers’ meeting', ...paragraphs].join('\n\n') },
    { today: '2026-11-22' },
  ).attendees.map(({ name, honours, role, organisation, note }) => [
    name,
    honours.join(' '),
    role,
    organisation,
    note,
  ]);

describe('delegations', () => {
  it('were led by those whom the sentence names', () => {
    expect(
      attendees(
        'The heads of delegation were welcomed by the Harbour Minister of Wessex, the Rt Hon Ottilie Farrant MP, on behalf of the Wessex Government. The Mercian Government delegation was led by the Chief Minister, Jory Penrose OBE. The Northumbrian Executive’s delegation was led by the First Minister, the Rt Hon Perpetua Oyelaran MLA and the deputy First Minister, Mr. Callum Thrave MLA. The Government of Lyonesse delegation was led by the Chief Minister, Senator Tamsin Rowe, and the Government of Scilly by the Chief Minister, Deputy Gawen St Aubyn.',
      ),
    ).toEqual([
      ['Ottilie Farrant', 'Rt Hon MP', 'Harbour Minister of Wessex', 'Wessex Government', null],
      ['Jory Penrose', 'OBE', 'Chief Minister', 'Mercian Government', null],
      ['Perpetua Oyelaran', 'Rt Hon MLA', 'First Minister', 'Northumbrian Executive', null],
      ['Callum Thrave', 'MLA', 'deputy First Minister', 'Northumbrian Executive', null],
      ['Tamsin Rowe', '', 'Chief Minister', 'Government of Lyonesse', null],
      ['Gawen St Aubyn', '', 'Chief Minister', 'Government of Scilly', null],
    ]);
  });

  it('are also governments that were led at a meeting', () => {
    const led =
      'The Government of Lyonesse was led by the Premier, Tamsin Rowe TD. The Mercian Executive was led by the First Minister, the Rt. Hon. Jory Penrose MLA, and the deputy First Minister, Callum Thrave MLA.';
    expect(attendees('The ninth plenary meeting of the Canal Council was held on 3 May 2024.', led)).toEqual([
      ['Tamsin Rowe', 'TD', 'Premier', 'Government of Lyonesse', null],
      ['Jory Penrose', 'Rt Hon MLA', 'First Minister', 'Mercian Executive', null],
      ['Callum Thrave', 'MLA', 'deputy First Minister', 'Mercian Executive', null],
    ]);
  });

  it('are none where a government was led for years', () => {
    const led = 'The Mercian Government was led by the First Minister, Jory Penrose, for nine years.';
    expect(extract({ plain: `A life in office\n\n${led}` }, { today: '2026-11-22' }).attendees).toEqual([]);
  });

  it('each on a line behind its body', () => {
    expect(
      attendees(
        'Attendance',
        'Wessex Government: The Rt Hon Ottilie Farrant MP, Minister of State for Locks (Chair); Jory Penrose, Director General, Waterways Agency',
        'Mercian Executive: Perpetua Oyelaran MLA, Minister for Canals (by video link)',
        'Highland Government: Mòrag Nic a’ Ghobhainn MSP, Minister for Lochs',
        'Canal Trust: Eilidh Thrave and Ruairidh Mac an Tuairneir',
      ),
    ).toEqual([
      ['Ottilie Farrant', 'Rt Hon MP', 'Minister of State for Locks', 'Wessex Government', 'Chair'],
      ['Jory Penrose', '', 'Director General', 'Waterways Agency', null],
      ['Perpetua Oyelaran', 'MLA', 'Minister for Canals', 'Mercian Executive', 'by video link'],
      ['Mòrag Nic a’ Ghobhainn', 'MSP', 'Minister for Lochs', 'Highland Government', null],
      ['Eilidh Thrave', '', null, 'Canal Trust', null],
      ['Ruairidh Mac an Tuairneir', '', null, 'Canal Trust', null],
    ]);
  });

  it('met, and were accompanied', () => {
    expect(
      attendees(
        'The Waterways Secretary, the Rt Hon Ottilie Farrant MP, and the Lyonesse Minister for Harbours, Fionnán Ó Dálaigh TD, met at the Custom House today. They were accompanied by the Ambassador, Sir Jory Penrose KCMG, and Coastguard Deputy Commissioner Treasa Nic Thrave.',
      ),
    ).toEqual([
      ['Ottilie Farrant', 'Rt Hon MP', 'Waterways Secretary', null, null],
      ['Fionnán Ó Dálaigh', 'TD', 'Lyonesse Minister for Harbours', null, null],
      ['Sir Jory Penrose', 'KCMG', 'Ambassador', null, null],
      ['Treasa Nic Thrave', '', 'Coastguard Deputy Commissioner', null, null],
    ]);
  });
});

describe('minutes', () => {
  it('name who is in the chair, and whom letters and brackets follow', () => {
    expect(
      attendees(
        'In the Chair',
        'Professor Dame Perpetua Oyelaran DBE (PO), Independent Chair',
        'Members present',
        'Jory Penrose-Stern (JPS) – Deputy Chair, Faculty of Lock Keeping (vice Dr Ramona Thrave)',
        'Callum Rowe (CR) – Lay member',
      ),
    ).toEqual([
      ['Professor Dame Perpetua Oyelaran', 'DBE', 'Independent Chair', null, 'Chair'],
      ['Jory Penrose-Stern', '', 'Deputy Chair', 'Faculty of Lock Keeping', 'vice Dr Ramona Thrave'],
      ['Callum Rowe', '', 'Lay member', null, null],
    ]);
  });

  it('give an office its topics and its body', () => {
    expect(
      attendees(
        'Officials',
        '• Jory Penrose, Deputy Chief Executive NHS Wessex',
        '• Ottilie Farrant, Interim Director General Education, Culture & Welsh Language',
      ).map(([, , role, organisation]) => [role, organisation]),
    ).toEqual([
      ['Deputy Chief Executive', 'NHS Wessex'],
      ['Interim Director General Education, Culture & Welsh Language', null],
    ]);
  });
});

describe('bodies of which each clause of one sentence names its people', () => {
  it('are told by a comma too, and nobody is given to the body before', () => {
    const plain =
      'Communiqué\n\n8 June 2011\n\n1. The Tides Committee met today. The participants were the following: from HM Government, the Deputy Prime Minister, Rt Hon Nick Peel MP; from the Scottish Government the First Minister, Rt Hon Alex Storm MSP; from the Northern Ireland Executive, the First Minister, Rt Hon Peter Rowan MLA and the deputy First Minister, Martin Quay MLA.';
    expect(
      extract({ plain }, { today: '2026-11-22' }).attendees.map(({ name, organisation }) => [
        name,
        organisation,
      ]),
    ).toEqual([
      ['Nick Peel', 'HM Government'],
      ['Alex Storm', 'Scottish Government'],
      ['Peter Rowan', 'Northern Ireland Executive'],
      ['Martin Quay', 'Northern Ireland Executive'],
    ]);
  });
});
