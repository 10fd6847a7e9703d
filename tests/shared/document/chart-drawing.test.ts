import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartRoom, drawChart } from '../../../src/shared/document/chart-drawing.ts';
import type { ChartNode } from '../../../src/shared/document/nodes.ts';

/** Letters that are all half as wide as they are high. */
const room = (over: Partial<ChartRoom> = {}): ChartRoom => ({
  width: 450,
  height: 620,
  size: 9,
  lineHeight: 1.2,
  widthOf: (words) => words.length * 0.5,
  ...over,
});

const chartOf = (points: [string, number][], over: Partial<ChartNode> = {}): ChartNode => ({
  kind: 'chart',
  anchor: 'c',
  title: 'Money',
  unit: '£ million',
  shape: 'bars',
  points: points.map(([label, value]) => ({ label, value })),
  alternative: '',
  ...over,
});

const bars = (points: [string, number][], over: Partial<ChartNode> = {}) =>
  drawChart(chartOf(points, over), room()).shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
const said = (chart: ChartNode, within = room()) => drawChart(chart, within).texts.map(({ text }) => text);

describe('bars', () => {
  test('are as long as their values, all from one line', () => {
    const [one, two, four] = bars([
      ['a', 1],
      ['b', 2],
      ['c', 4],
    ]);
    expect((two?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(2);
    expect((four?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(4);
    expect(new Set([one?.x, two?.x, four?.x]).size).toBe(1);
  });

  test('below zero go the other way, and zero has none', () => {
    const [up, down] = bars([
      ['a', 5],
      ['b', 0],
      ['c', -5],
    ]);
    expect((down?.x ?? 0) + (down?.width ?? 0)).toBeCloseTo(up?.x ?? 0);
    expect(down?.width).toBeCloseTo(up?.width ?? 0);
  });

  test('of a small value beside a large one is seen', () => {
    const [, small] = bars([
      ['a', 1e9],
      ['b', 0.001],
    ]);
    expect(small?.width).toBeGreaterThan(0.5);
  });

  test('have their label and their value in house style, the unit once over them where it is long', () => {
    expect(said(chartOf([['2018', 138]]))).toEqual(['2018', '£138 million']);
    const unit = 'people in temporary accommodation since the storms of January';
    expect(said(chartOf([['2018', 12000]], { unit }))).toEqual([`In ${unit}`, '2018', '12,000']);
  });

  test('a label that is too long ends within, so that those that begin alike stay apart', () => {
    const labels = Array.from({ length: 40 }, (_, at): [string, number] => [
      `Families who were moved from the harbour wall before the storm of week ${at}`,
      at,
    ]);
    const words = said(chartOf(labels));
    expect(words).toContain('Families who were moved…storm of week 39');
  });
});

describe('a line', () => {
  const years = (values: number[]) => values.map((value, at): [string, number] => [`${2010 + at}`, value]);

  test('goes through a marked point for each value, higher for more', () => {
    const { shapes } = drawChart(chartOf(years([1, 3, 2]), { shape: 'line' }), room());
    const dots = shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape.y] : []));
    expect(dots.length).toBe(3);
    expect((dots[0] ?? 0) - (dots[2] ?? 0)).toBeCloseTo(((dots[0] ?? 0) - (dots[1] ?? 0)) / 2);
  });

  test('has an axis that begins at zero, at round numbers', () => {
    const words = said(chartOf(years([970, 980]), { shape: 'line', unit: 'homes' }));
    expect(words.slice(0, 5)).toEqual(['0', '250', '500', '750', '1,000']);
  });

  test('of many points says its unit once, and has its words turned where they would run into each other', () => {
    const { texts } = drawChart(chartOf(years(Array(40).fill(1234)), { shape: 'line' }), room());
    const values = texts.filter(({ text }) => text === '1,234');
    expect(values.length).toBe(40);
    expect(values.every(({ turned }) => turned)).toBe(true);
    expect(texts.filter(({ text }) => text === 'In £ million').length).toBe(1);
  });

  test('of some points keeps its values level by saying their unit once', () => {
    const { texts } = drawChart(
      chartOf(years(Array(12).fill(120)), { shape: 'line', unit: 'homes' }),
      room(),
    );
    expect(texts.filter(({ text, turned }) => text === '120' && !turned).length).toBe(12);
  });

  test('says a value under its point where the line rises from its beginning', () => {
    const { texts, shapes } = drawChart(chartOf(years([12, 18]), { shape: 'line', unit: '' }), room());
    const [first, last] = shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape.y] : []));
    expect(texts.find(({ text }) => text === '12')?.y).toBeGreaterThan((first ?? 0) + 5);
    expect(texts.find(({ text }) => text === '18')?.y).toBeLessThan(last ?? 0);
  });
});

test('no value of a line stands on its axis', () => {
  for (const values of [
    [1.2, 30],
    [-1.2, -30, -20],
    [-0.5, 30, 1.1, 29],
  ])
    for (const size of [8, 12]) {
      const points = values.map((value, at): [string, number] => [`${2010 + at}`, value]);
      const { texts, shapes } = drawChart(chartOf(points, { shape: 'line', unit: '' }), { ...room(), size });
      const [axis = 0] = shapes.flatMap((shape) =>
        shape.kind === 'line' && shape.thickness === 0.75 ? [shape.points[0]?.[1] ?? 0] : [],
      );
      const beside = texts.filter(({ anchor, text }) => anchor !== 'end' && !/^20/.test(text));
      for (const { text, y } of beside)
        expect([text, axis <= y - size * 0.7 || axis >= y]).toEqual([text, true]);
      expect(beside.length).toBeGreaterThan(0);
    }
});

test('any chart keeps within its room, says every value, and has no two bars on each other', () => {
  const value = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const point = fc.tuple(fc.string({ maxLength: 60 }), value);
  const any = fc.record({
    points: fc.array(point, { minLength: 1, maxLength: 40 }),
    shape: fc.constantFrom('bars' as const, 'line' as const),
    unit: fc.constantFrom('', '%', '£ million', 'people in temporary accommodation of any kind'),
    size: fc.constantFrom(8, 9, 14.75),
    height: fc.constantFrom(395, 620),
  });
  fc.assert(
    fc.property(any, ({ points, shape, unit, size, height }) => {
      const within = room({ size, height });
      const drawing = drawChart(chartOf(points, { shape, unit }), within);
      const inside = (x: number, y: number) => {
        expect(x).toBeGreaterThanOrEqual(-0.5);
        expect(x).toBeLessThanOrEqual(drawing.width + 0.5);
        expect(y).toBeGreaterThanOrEqual(-0.5);
        expect(y).toBeLessThanOrEqual(drawing.height + 0.5);
      };
      expect(drawing.height).toBeLessThanOrEqual(height);
      for (const one of drawing.shapes) {
        if (one.kind === 'line') for (const [x, y] of one.points) inside(x, y);
        else inside(one.x, one.y);
        if (one.kind === 'rect') inside(one.x + one.width, one.y + one.height);
      }
      for (const { x, y, text, size: letters, anchor, turned } of drawing.texts) {
        const length = within.widthOf(text) * letters;
        const from = { start: 0, middle: -length / 2, end: -length }[anchor];
        if (turned) for (const along of [from, from + length]) inside(x, y - along);
        else for (const along of [from, from + length]) inside(x + along, y);
      }
      const rects = drawing.shapes.flatMap((one) => (one.kind === 'rect' ? [one] : []));
      rects.slice(1).forEach((one, at) => {
        expect(one.y).toBeGreaterThanOrEqual((rects[at]?.y ?? 0) + (rects[at]?.height ?? 0) - 0.01);
      });
      expect(drawing.texts.length).toBeGreaterThanOrEqual(points.length * 2);
    }),
    { numRuns: 300, seed: 20190304 },
  );
});
