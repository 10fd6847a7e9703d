import { expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import { withColumns } from '../../../../src/shared/extract/layout/spaced-columns.ts';

const options = { today: '2026-05-01' };

test('names and bodies that spaces alone keep apart are read as two columns', () => {
  const plain =
    'Attendees\n\nAnn Marlowe  Dunmere Council\nTom Sedge  Port of Dunmere\n\nAda Merrow  Fishers’ Union';
  expect(extract({ plain }, options).attendees.map(({ name, organisation }) => [name, organisation])).toEqual(
    [
      ['Ann Marlowe', 'Dunmere Council'],
      ['Tom Sedge', 'Port of Dunmere'],
      ['Ada Merrow', 'Fishers’ Union'],
    ],
  );
});

test.each([
  [
    'two spaces behind a stop',
    ['Ann Marlowe agreed.  Tom Sedge did not.', 'Ada Merrow agreed.  Nobody else did.'],
  ],
  ['one line alone', ['Ann Marlowe  Dunmere Council', 'The quay is open to all.']],
  [
    'lines of different columns',
    ['Ann Marlowe  Dunmere Council', 'Tom Sedge  Harbour Master  Port of Dunmere'],
  ],
  [
    'a sentence about somebody',
    ['Tom Sedge  said the quay will open in May', 'Ann Marlowe  agreed with him'],
  ],
  ['words in marks', ['Minister Ann Marlowe  Speaks: “We will', 'Will Never  Stop.”']],
  ['justified prose', ['the quay  is open to all', 'and the  council paid for it']],
])('%s is left as it is', (_what, lines) => {
  expect(withColumns(lines)).toEqual(lines);
});
