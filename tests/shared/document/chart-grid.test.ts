import { expect, test } from 'vitest';
import { drawChart } from '../../../src/shared/document/chart-drawing.ts';
import { lineAround } from '../../../src/shared/document/chart-grid.ts';

const room = {
  width: 450,
  height: 620,
  size: 10,
  lineHeight: 1.2,
  widthOf: (words: string) => words.length * 0.5,
};
const words = (x: number, y: number, more: object = {}) =>
  ({ text: 'four', x, y, size: 10, anchor: 'middle', turned: false, ...more }) as const;

test.each([
  ['goes on where no words are', [words(100, 200)], [[0, 300]]],
  [
    'stops before words and begins behind them',
    [words(100, 104)],
    [
      [0, 87],
      [113, 300],
    ],
  ],
  [
    'stops once for words that touch',
    [words(110, 104), words(100, 104)],
    [
      [0, 87],
      [123, 300],
    ],
  ],
  ['begins behind words at its beginning', [words(5, 104)], [[18, 300]]],
  ['ends before words at its end', [words(295, 104)], [[0, 282]]],
  [
    'stops for words that read upwards',
    [words(100, 110, { anchor: 'start', turned: true })],
    [
      [0, 90],
      [103.5, 300],
    ],
  ],
])('a line of the grid %s', (_, texts, parts) => {
  expect(lineAround(100, [0, 300], texts, room)).toEqual(parts);
});

test('no value of a chart is struck through by its grid', () => {
  for (let value = 0.2; value < 1.5; value += 0.01) {
    const points = [0.4, 0.7, value, 1.5].map((each, at) => ({ label: `Q${at}`, value: each }));
    const { shapes, texts } = drawChart(
      { kind: 'chart', anchor: 'c', title: 'T', unit: '', shape: 'line', points, alternative: '' },
      room,
    );
    const said = texts.slice(texts.length - 8, texts.length - 4);
    const fine = shapes.flatMap((shape) =>
      shape.kind === 'line' && shape.thickness === 0.3 ? [shape.points] : [],
    );
    for (const { text, x, y, size, anchor } of said) {
      const length = room.widthOf(text) * size;
      const left = { start: x, middle: x - length / 2, end: x - length }[anchor];
      for (const [[from = 0, height = 0] = [], [to = 0] = []] of fine)
        expect(height > y - size * 0.9 && height < y + size * 0.2 && from < left + length && to > left).toBe(
          false,
        );
    }
  }
});
