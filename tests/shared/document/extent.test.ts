import { expect, test } from 'vitest';
import { extentOf } from '../../../src/shared/document/extent.ts';

const body = Array.from({ length: 200 }, (_, at) => ({
  kind: 'paragraph',
  inlines: [{ kind: 'text', text: 'Words of a paragraph. '.repeat(at % 9), strong: at % 2 === 0 }],
}));

test('an extent is near the length of the JSON', () => {
  const length = JSON.stringify(body).length;
  expect(extentOf(body, Number.POSITIVE_INFINITY)).toBeGreaterThan(length * 0.9);
  expect(extentOf(body, Number.POSITIVE_INFINITY)).toBeLessThan(length * 1.2);
});

test('what is larger than asked is not counted to its end, and found larger', () => {
  const extent = extentOf(body, 1000);
  expect(extent).toBeGreaterThan(1000);
  expect(extent).toBeLessThan(2000);
});
