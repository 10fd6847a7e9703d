import { expect, test } from 'vitest';
import type { EditedParagraph } from '../../../src/shared/verify/edited.ts';
import { rejoined } from '../../../src/shared/verify/rejoin.ts';

const paragraph = (text: string): EditedParagraph => ({
  ...{ text, role: 'paragraph', cell: null, page: 1, begins: [], ends: [] },
});
const texts = (read: string[], printed: string[]) =>
  rejoined(read.map(paragraph), printed).map(({ text }) => text);

const printed = ['ליאור כהן 125, Director', 'ליאור כהן 215, Director', 'ליאור כהן met Nan'];

test('right-to-left words come back in the order in which they were printed', () => {
  expect(texts(['125 ןהכ רואיל, Director'], printed)).toEqual([printed[0]]);
});

test('another number or another word beside them stays another', () => {
  expect(texts([printed[0] ?? '', printed[1] ?? ''], printed)).toEqual(printed.slice(0, 2));
  expect(texts(['ליאור כהן 512, Director'], printed)).toEqual(['ליאור כהן 512, Director']);
  expect(texts(['ליאור כהן met Ann'], printed)).toEqual(['ליאור כהן met Ann']);
});
