import { expect, test } from 'vitest';
import { timeLeft } from '../../../src/renderer/parts/time-left.ts';

test('says nothing while too little is done to know', () => {
  expect(timeLeft(0, 100, 10_000)).toBe('');
  expect(timeLeft(5, 100, 1000)).toBe('');
  expect(timeLeft(5, null, 10_000)).toBe('');
  expect(timeLeft(100, 100, 10_000)).toBe('');
});

test('is as exact as it can be', () => {
  expect(timeLeft(90, 100, 9000)).toBe('a few seconds left');
  expect(timeLeft(50, 100, 25_000)).toBe('about 30 seconds left');
  expect(timeLeft(50, 100, 58_000)).toBe('about a minute left');
  expect(timeLeft(10, 100, 20_000)).toBe('about 3 minutes left');
});
