import { expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

/** Each as name|role|organisation. */
const people = (sentence: string) =>
  extract(
    { plain: `Rivers Minister meets water companies\n\n${sentence}` },
    { today: '2026-11-22' },
  ).attendees.map(({ name, role, organisation }) => [name, role ?? '', organisation ?? ''].join('|'));

const three = [
  'John Rowe|Chair|Rivers Agency',
  'Ann Penrose|Chief Executive|Tarn Trust',
  'Tom Hill|Mayor of Oban|',
];

test.each([
  'The meeting was attended by John Rowe, Chair of the Rivers Agency, Ann Penrose, Chief Executive of the Tarn Trust, and Tom Hill, Mayor of Oban.',
  'The meeting was attended by the Chair of the Rivers Agency, John Rowe, the Chief Executive of the Tarn Trust, Ann Penrose, and the Mayor of Oban, Tom Hill.',
  'The Minister hosted a round table with leaders including John Rowe, Chair of the Rivers Agency; Ann Penrose, Chief Executive of the Tarn Trust; and Tom Hill, Mayor of Oban.',
  'The Minister was joined at the round table by John Rowe, Chair of the Rivers Agency, Ann Penrose, Chief Executive of the Tarn Trust, and Tom Hill, Mayor of Oban.',
])('each has the office that is their own: %s', (sentence) => {
  expect(people(sentence)).toEqual(three);
});

test.each([
  [
    'She was joined by John Rowe, chair of the Rivers Agency, and Ann Penrose from the Tarn Trust.',
    ['John Rowe|chair|Rivers Agency', 'Ann Penrose||Tarn Trust'],
  ],
  [
    'The talks took place between the Minister for Rivers, Jane Day, and the Chair of Ports Scotland, John Rowe, in Oban.',
    ['Jane Day|Minister for Rivers|', 'John Rowe|Chair|Ports Scotland'],
  ],
  [
    'The Prime Minister also attended the service along with Defence Secretary, Sir Carl Rowe, and other members of the Cabinet.',
    ['Sir Carl Rowe|Defence Secretary|'],
  ],
  [
    'The Minister welcomed new members Gareth Rowe (UCU) and Sue Day (NHS Employers). She thanked Mark Lowe.',
    ['Gareth Rowe||UCU', 'Sue Day||NHS Employers'],
  ],
  ['The trade between Mary Rowe and John Day grew.', []],
])('%s', (sentence, found) => {
  expect(people(sentence)).toEqual(found);
});
