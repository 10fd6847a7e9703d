import { expect, test } from 'vitest';
import { nameKey, namesAPerson } from '../../../src/main/library/names.ts';

test.each([
  ['Rt Hon Sir Bernard Hogan-Howe QPM', 'Bernard Hogan Howe'],
  ['Bernie O’Reilly', "Bernie O'Reilly"],
  ['Llŷr Gruffydd MS', 'Llyr Gruffydd'],
  ['Professor Ann Lee', 'ANN LEE'],
  ['Baroness Hanham', 'Hanham'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['Ann Lee', 'Anne Lee'],
  ['Ann Lee', 'Bob Lee'],
  ['Mike Dean', 'Mike Dean Smith'],
])('%s and %s are two', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('a name of titles alone stays what it is', () => {
  expect([nameKey('Sir'), nameKey('Lord MP'), nameKey('')]).toEqual(['sir', 'mp', '']);
});

test.each([
  ['A Downing Street spokesperson', false],
  ['The spokeswoman', false],
  ['Home Office spokesman', false],
  ['…', false],
  ['Theresa May', true],
  ['Anthea Bell', true],
])('%s names a person: %s', (name, expected) => {
  expect(namesAPerson(name)).toBe(expected);
});
