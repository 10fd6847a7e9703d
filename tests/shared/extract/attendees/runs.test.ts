import { expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

/** Each as name|role|organisation|note. */
const people = (plain: string) =>
  extract({ plain }, { today: '2026-11-22' }).attendees.map(({ name, role, organisation, note }) =>
    [name, role ?? '', organisation ?? '', note ?? ''].join('|'),
  );
const minutes = (...paragraphs: string[]) =>
  people(
    ['Minutes of the Rivers Board', 'The board met in Oban on 3 March 2025.', ...paragraphs].join('\n\n'),
  );

const agenda = '1. Welcome\n\nThe Chair welcomed everyone to the meeting and thanked them for coming.';

test('people with titles run on, with commas or nothing between them', () => {
  const read = ['P Marlow|||Chair', 'Cllr M Penrose|||', 'Dr A B Rowe|||', 'T Jessop|Clerk||'];
  expect(
    minutes('Present', 'Mr P Marlow (Chair) Cllr M Penrose Dr A B Rowe Ms T Jessop, Clerk', agenda),
  ).toEqual(read);
  expect(
    minutes('Present', 'Mr P Marlow (Chair), Cllr M Penrose, Dr A B Rowe, Ms T Jessop, Clerk', agenda),
  ).toEqual(read);
  expect(minutes('14/25 PRESENT:', 'Mr P Marlow, Mrs R Rowe', agenda)).toEqual(['P Marlow|||', 'R Rowe|||']);
});

test('those who are not named by commas alone stay apart', () => {
  expect(minutes('Present', 'Dr Jane Penrose, Tom Jessop, Sir Carl Day', agenda)).toEqual([
    'Dr Jane Penrose|||',
    'Tom Jessop|||',
    'Sir Carl Day|||',
  ]);
  expect(minutes('Present', 'Dr Jane Penrose, adviser to Mr Rowe', agenda).length).toBe(1);
});

test('offices without a name in front of them are nobody', () => {
  expect(
    minutes(
      'Officials in attendance:',
      'Chief Constable, Chief Superintendent L Rowe, Mr P Marlow, Force Head of Finance, Ms R Penrose, Clerk',
      agenda,
    ),
  ).toEqual(['L Rowe|Chief Superintendent||', 'P Marlow|Force Head of Finance||', 'R Penrose|Clerk||']);
});

test('one title may be that of all', () => {
  expect(minutes('Present', 'Councillors S Marlow, A P Penrose, John Rowe and J Day BEM', agenda)).toEqual([
    'Councillor S Marlow|||',
    'Councillor A P Penrose|||',
    'Councillor John Rowe|||',
    'Councillor J Day|||',
  ]);
  expect(minutes('Present', 'Aldermen A G Marlow MBE and S Rowe', agenda)).toEqual([
    'A G Marlow|Alderman||',
    'S Rowe|Alderman||',
  ]);
});

test('a body in front of “in attendance”, and one that is represented, are theirs who stand below', () => {
  expect(
    minutes(
      'Representing the Tarn Council',
      'Mr W J Rowe, Mr D Marlow (Substitute)',
      'RIVERS AGENCY IN ATTENDANCE:',
      'Ms Ann Penrose, Chief Engineer',
      'Mr D Marlow in the Chair',
      agenda,
    ),
  ).toEqual([
    'W J Rowe||Tarn Council|',
    'D Marlow||Tarn Council|Substitute',
    'Ann Penrose|Chief Engineer|RIVERS AGENCY|',
  ]);
});

test('two to a row of a table that lost its lines', () => {
  expect(
    minutes(
      'Attendees:',
      'Kevin Rowe / DfE / Cllr Colly Marlow / Rivers Party\nIvor Penrose / NIHE / Mr Paul Day / Tarn Trust',
      agenda,
    ),
  ).toEqual([
    'Kevin Rowe||DfE|',
    'Cllr Colly Marlow||Rivers Party|',
    'Ivor Penrose||NIHE|',
    'Paul Day||Tarn Trust|',
  ]);
});

test('a list whose heading was lost, above the apologies', () => {
  const list = '• Judith Rowe (Interim Co-Chair)\n• Dr Mark Penrose (Interim Co-Chair)\n• Ann Day';
  expect(people(`Date: 20 December 2023\n\nVenue: Oban\n\n${list}\n\nApologies: None\n\n${agenda}`)).toEqual([
    'Judith Rowe|||Interim Co-Chair',
    'Dr Mark Penrose|||Interim Co-Chair',
    'Ann Day|||',
  ]);
});

test('what is said of the meeting may stand between the heading and the list', () => {
  const said =
    'This meeting of the board was led by its editors, who had met before it to settle the report.';
  expect(minutes('Attendees and apologies', said, '• Anna Rowe\n• Tom Penrose', agenda)).toEqual([
    'Anna Rowe|||',
    'Tom Penrose|||',
  ]);
});

test('a page that lost every break', () => {
  const run =
    'RIVERS BOARD Minutes of the meeting held on 3 March 2025 at 10.30am in Oban. PRESENT: (1) Mrs Ann Rowe (Chair) Ms Jo Penrose Prof Tom Day IN ATTENDANCE: Mr Simon Marlow, Chief Engineer Ms Jenny Lowe, Director of Ports Three Board Officials ABSENT: Mrs Joan Dale 1. Welcome and apologies';
  expect(people(run)).toEqual([
    'Ann Rowe|||Chair',
    'Jo Penrose|||',
    'Prof Tom Day|||',
    'Simon Marlow|Chief Engineer||',
    'Jenny Lowe|Director of Ports||',
  ]);
  const names =
    'Formal Minutes of the Rivers Committee Wednesday 4 March 2020 Members present: Greg Rowe, in the Chair Mark Lowe Carol Marlow Katherine Penrose Andrew Day 1. Declarations of interest Members declared their interests.';
  const { attendees } = extract({ plain: names }, { today: '2026-11-22' });
  expect(attendees.map(({ name, note, sure }) => [name, note, sure])).toEqual([
    ['Greg Rowe', 'in the Chair', false],
    ...['Mark Lowe', 'Carol Marlow', 'Katherine Penrose', 'Andrew Day'].map((name) => [name, null, false]),
  ]);
});

test('whoever welcomed the delegations, or whose minister hosted the summit', () => {
  expect(
    people(
      'Communiqué\n\nThe council held its summit meeting today. The heads of delegation were welcomed to the Marine Hotel by the First Minister of Wales, the Rt Hon Ann Penrose AM, on behalf of the Welsh Government.\n\nThe meeting was hosted by the Taoiseach, Tom Rowe TD on behalf of the Irish Government at Tarn Castle today.',
    ),
  ).toEqual([
    'Ann Penrose|First Minister of Wales|Welsh Government|',
    'Tom Rowe|Taoiseach|Irish Government|',
  ]);
});

test('offices in front, the people in brackets and their letters behind', () => {
  expect(
    minutes(
      'Attendees:',
      'Lord Chancellor and Secretary of State for Rivers (The Rt Hon Ann Rowe MP) - AR Director General, Ports and Piers Group, Ministry of Rivers (Tom Day) - TD President of the Boat Division (Sir Carl Penrose) - CP',
      agenda,
    ).map((each) => each.split('|').slice(0, 2)),
  ).toEqual([
    ['Ann Rowe', 'Lord Chancellor and Secretary of State for Rivers'],
    ['Tom Day', 'Director General, Ports and Piers Group'],
    ['Sir Carl Penrose', 'President of the Boat Division'],
  ]);
});

test('two columns of names on one line', () => {
  expect(
    minutes('Present', 'Ann Rowe (Chair) Tom Penrose\nJohn Marlow Carol Day\nJulie Lowe', agenda),
  ).toEqual(['Ann Rowe|||Chair', 'Tom Penrose|||', 'John Marlow|||', 'Carol Day|||', 'Julie Lowe|||']);
});

test('those below “Observers at the meeting were” observed, and a bracket may say for what somebody was chair', () => {
  expect(
    minutes(
      'Attendees',
      '- Ann Rowe – Lead Non-executive Board Member (Chair for the first item)\n- Tom Penrose (Rivers Board Chair)',
      'Observers at the meeting were:',
      '- Carl Day – Director of Ports',
      agenda,
    ),
  ).toEqual([
    'Ann Rowe|Lead Non-executive Board Member||Chair for the first item',
    'Tom Penrose|||Rivers Board Chair',
    'Carl Day|Director of Ports||Observer',
  ]);
});

test('a bracket in front says whom all of a line come from', () => {
  expect(
    minutes(
      'The attending ministers were:',
      '• (from the UK Government) Ann Rowe MP, Secretary of State for Rivers, and Mary Day MP, Minister for Ports\n• (from the Welsh Government) Huw Penrose MS, Deputy First Minister',
      agenda,
    ),
  ).toEqual([
    'Ann Rowe|Secretary of State for Rivers|UK Government|',
    'Mary Day|Minister for Ports|UK Government|',
    'Huw Penrose|Deputy First Minister|Welsh Government|',
  ]);
});
