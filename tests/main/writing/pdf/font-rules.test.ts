import { expect, test } from 'vitest';
import { isPlainDocument } from '../../../../src/main/writing/pdf/font-rules.ts';
import { documentOf, heading, paragraph } from '../documents.ts';
import { wholeDocument } from '../whole-document.ts';

const plain = documentOf([
  heading(1, 'Ffos-y-ffin – “flood” fund'),
  paragraph('£12.5m, up 40% … ŵyl\nfawr •'),
]);

test('a pack of Latin letters is plain', () => {
  expect(isPlainDocument(plain)).toBe(true);
});

test.each([
  ['Arabic', { ...plain, title: 'مرحبا' }],
  ['a sign of another face', documentOf([paragraph('Done ✓')])],
  ['a space that parts no words, which a heading would shape', documentOf([heading(1, 'Part\u00a01')])],
  ['a mark over a letter', documentOf([paragraph('e\u0301')])],
  ['a watermark, drawn as outlines', { ...plain, watermark: 'DRAFT' }],
  ['charts, among every kind of block', wholeDocument],
])('one with %s is not', (_, document) => {
  expect(isPlainDocument(document)).toBe(false);
});
