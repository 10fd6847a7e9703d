import { expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import { boards } from './boards.ts';
import { written } from './written.ts';

/** "Dr Jo Marsh" and "Jo Marsh" are one. */
const bare = (person: string): string => person.replace(/^(?:Dr|Cllr|Councillor|Sir|Dame) /, '');

test.each([...written, ...boards])('people as offices write them: %s', (_, text, people) => {
  const plain = `Rivers roundtable: note of the meeting\n\nThe group met on 3 March 2025 in Oban.\n\n${text}\n\nWelcome\n\nThe Chair welcomed everyone to the meeting and thanked them for coming.`;
  const { attendees, body } = extract({ plain }, { today: '2026-11-22' });
  const found = attendees.map(({ name, role, organisation, note }) =>
    [name, role ?? '', organisation ?? '', note ?? ''].join('|'),
  );
  expect(found.map(bare)).toEqual(people.map(bare));
  for (const { start, end, text: own } of attendees) expect(body.slice(start, end)).toBe(own);
});
