import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf } from '../../../src/main/writing/zip.ts';

const parts = new Map<string, string | Uint8Array>([
  ['mimetype', Buffer.from('application/x')],
  ['word/Übersicht.xml', `<a>${'ŵords '.repeat(500)}</a>`],
  ['empty.xml', ''],
  ['picture.png', new Uint8Array([0, 255, 13, 10])],
]);

test('an independent reader finds every part as it was, under its name', () => {
  const read = unzipSync(zipOf(parts));
  expect(Object.keys(read)).toEqual([...parts.keys()]);
  for (const [name, content] of parts)
    expect(Buffer.from(read[name] ?? []).equals(Buffer.from(content))).toBe(true);
});

test('words are packed; bytes lie in it as they are, the first of them where programs look for a format', () => {
  const zip = Buffer.from(zipOf(parts));
  expect(zip.subarray(30, 51).toString()).toBe('mimetypeapplication/x');
  expect(zip.length).toBeLessThan(1000);
});

test('words in pieces are the same words', () => {
  const whole = new Map([['a.xml', `<a>${'ŵords '.repeat(500)}</a>`]]);
  const pieces = new Map([['a.xml', ['<a>', ...Array(500).fill('ŵords '), '', '</a>']]]);
  expect(Buffer.compare(zipOf(pieces), zipOf(whole))).toBe(0);
});

test('the same parts give the same bytes', () => {
  expect(Buffer.compare(zipOf(parts), zipOf(new Map(parts)))).toBe(0);
});
