import { expect, test } from 'vitest';
import { afterKey } from '../../src/renderer/typing-ahead.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const afterKeys = (keys: string[]) =>
  keys.reduce((text, key) => afterKey(text, { key, ...none }) ?? text, '');

test('what is typed before the field is there is kept as the field would have it', () => {
  expect(afterKeys(['H', 'o', 'i', ' ', 'Backspace', 'Backspace', ' ', 'ŷ', '😀', 'Enter', 'Tab', 'x'])).toBe(
    'Ho ŷ😀\n\tx',
  );
});

test('keys that write nothing are left to whom they belong', () => {
  for (const key of ['ArrowDown', 'F2', 'Shift', 'Dead', 'Process'])
    expect(afterKey('so far', { key, ...none })).toBeUndefined();
  expect(afterKey('so far', { ...none, key: 'Tab', shiftKey: true })).toBeUndefined();
  expect(afterKey('so far', { ...none, key: 'k', ctrlKey: true })).toBeUndefined();
  expect(afterKey('so far', { ...none, key: 'k', metaKey: true })).toBeUndefined();
});

test('a letter by AltGr, which some systems tell as Ctrl with Alt, is kept', () => {
  expect(afterKey('', { ...none, key: '€', ctrlKey: true, altKey: true })).toBe('€');
});
