import { expect, test } from 'vitest';
import { fileName } from '../../../src/main/electron/file-name.ts';

test.each([
  ['Visit to Ynys Môn', 'Visit to Ynys Môn'],
  ['Q&A: who/what?', 'Q&A who what'],
  ['..\\..\\etc\\passwd', 'etc passwd'],
  ['  two\n lines ', 'two lines'],
  ['...', 'Untitled'],
  ['', 'Untitled'],
])('%j is saved as %j', (title, expected) => {
  expect(fileName(title)).toBe(expected);
});

test('a long title becomes a name that file systems take', () => {
  expect(fileName('a'.repeat(400))).toHaveLength(120);
});
