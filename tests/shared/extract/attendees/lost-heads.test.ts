import { expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const people = (plain: string) =>
  extract({ plain }, { today: '2026-11-22' }).attendees.map(({ name, role, note }) => [name, role, note]);

test('people at the top of a record are its attendees where the first item of a meeting follows', () => {
  expect(
    people(
      'Skip to main content\n\n  • Rt. Hon. Siân Pryce MS (Chair)\n  • Idris Vaughan MS\n  • Nerys Tudur MS\n  • Owain Hale MS\n\n  • Jane Marsh, Permanent Secretary\n  • Tom Jessop, Head of Rivers (minutes)\n\nItem 1: Minutes of the previous meetings\n\n1.1 The minutes of 4 May were agreed by all who had seen them.',
    ),
  ).toEqual([
    ['Siân Pryce', null, 'Chair'],
    ['Idris Vaughan', null, null],
    ['Nerys Tudur', null, null],
    ['Owain Hale', null, null],
    ['Jane Marsh', 'Permanent Secretary', null],
    ['Tom Jessop', 'Head of Rivers', 'minutes'],
  ]);
});

test('lines that end in the letters of each name are people without a heading', () => {
  expect(
    people(
      '10th August 2021\n1. Welcome and introductions\nPFCC Stephen Moss (SM)\nJane Marsh (JM)\nPaul Fell (PF)\nHelen Kirk (HK)\nApologies were accepted from ACC Bell and Stuart Orr\nSM welcomed everyone to the meeting.\n2. Previous minutes and action log',
    ),
  ).toEqual([
    ['Stephen Moss', 'PFCC', null],
    ['Jane Marsh', null, null],
    ['Paul Fell', null, null],
    ['Helen Kirk', null, null],
  ]);
});

test('a record whose chair stands first goes on over names that are withheld, and ends at the agenda', () => {
  expect(
    people(
      'Minutes from the Departmental Board meeting on 27 January 2022.\n- Jane Marsh, Permanent Secretary (chair)\n- Tom Jessop\n- (name redacted)\n- Paul Orr\n- Ann Hale (Non-Executive Board Member)\nIn attendance:\n- Ruth Dale (Secretariat)\nApologies: Carl Day\nAgenda Item\nActions Arising From Discussion',
    ),
  ).toEqual([
    ['Jane Marsh', 'Permanent Secretary', 'chair'],
    ['Tom Jessop', null, null],
    ['Paul Orr', null, null],
    ['Ann Hale', 'Non-Executive Board Member', null],
    ['Ruth Dale', null, 'Secretariat'],
  ]);
});

test('names on a line below the items of a list are asked about: the word “Apologies” may have been lost', () => {
  const { attendees } = extract(
    {
      plain:
        'Rivers Board minutes\n\nPresent\n\n- Jane Marsh (Chair)\n- Tom Jessop\n\nAlan Russell, Sharon Dale and Paul Orr\n\nAgenda items',
    },
    { today: '2026-11-22' },
  );
  expect(attendees.map(({ name, sure }) => [name, sure])).toEqual([
    ['Jane Marsh', true],
    ['Tom Jessop', true],
    ['Alan Russell', false],
    ['Sharon Dale', false],
    ['Paul Orr', false],
  ]);
});
