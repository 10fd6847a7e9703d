import { expect, test } from 'vitest';
import { doubtsAboutPeople } from '../../../src/main/commands/doubts.ts';

const person = (name: string, ...doubts: string[]) => ({ name, doubts, sure: false });
const column = 'The column of names holds more than a name here. Check it.';

test('a doubt about a whole list is said once, with some of the names and how many more', () => {
  const people = Array.from({ length: 300 }, (_, at) => person(`Person ${at + 1}`, column));
  expect(doubtsAboutPeople(people)).toEqual([`Person 1, Person 2, Person 3 and 297 others: ${column}`]);
});

test('each doubt says whom it is about, in the order of the list; those who are sure are in none', () => {
  const sure = { name: 'Mair Owen', doubts: ['Old.'], sure: true };
  expect(
    doubtsAboutPeople([person('A', 'Stands in?', column), sure, person('B', column), person('C')]),
  ).toEqual(['A: Stands in?', `A and B: ${column}`, 'C: The program is not sure that it read this right.']);
  expect(doubtsAboutPeople([sure])).toEqual([]);
});
