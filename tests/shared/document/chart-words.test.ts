import { expect, test } from 'vitest';
import type { ChartRoom } from '../../../src/shared/document/chart-drawing.ts';
import { shortened, wrapped } from '../../../src/shared/document/chart-words.ts';

/** Every letter is half as wide as it is high; notes how many letters it was asked to measure. */
function newRoom(): ChartRoom & { measured: number } {
  const room = { width: 400, height: 300, size: 9, lineHeight: 1.2, measured: 0, widthOf };
  function widthOf(words: string): number {
    room.measured += words.length;
    return words.length / 2;
  }
  return room;
}

test('the longest beginning that fits stands, and says that more was there', () => {
  expect(shortened('Porth Newydd and the old wall', 50, newRoom(), 10)).toBe('Porth New…');
  expect(shortened('Anytown', 50, newRoom(), 10)).toBe('Anytown');
  expect(shortened('Anytown', 1, newRoom(), 10)).toBe('A…');
});

test('in one line the middle is left out, since labels of a chart often begin alike', () => {
  expect(wrapped('Harbour works of 2018', 50, 1, newRoom(), 10)).toEqual(['Harbou…018']);
  expect(wrapped('Harbour works of 2018', 50, 2, newRoom(), 10)).toEqual(['Harbour', 'works of…']);
});

test.each([1, 3])('a label of a whole speech is measured few times over: in %s lines', (lines) => {
  const speech = 'storm wall of the council '.repeat(800);
  const room = newRoom();
  expect(wrapped(speech, 50, lines, room, 10).join('').length).toBeLessThan(40);
  expect(room.measured).toBeLessThan(speech.length * 30);
});
