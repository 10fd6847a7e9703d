import { expect, it } from 'vitest';
import { withFittingColumns } from '../../../src/shared/document/columns.ts';
import type { TableNode } from '../../../src/shared/document/nodes.ts';

const tableOf = (shares: number[], ...[titles = [], ...rows]: string[][]): TableNode => ({
  kind: 'table',
  anchor: 't',
  caption: [],
  columns: titles.map((title, at) => ({ title, share: shares[at] ?? 0 })),
  rows: rows.map((row) => row.map((text) => [{ kind: 'text', text }])),
});
const sharesOf = (node: TableNode) => node.columns.map(({ share }) => share);
const sentence = 'Inspected in the spring and found to be in need of a new sluice before the winter comes.';
const weirs = tableOf(
  [0.2, 0.2, 0.2, 0.2, 0.2],
  ['Weir', 'Built', 'Length', 'Inspected', 'Notes'],
  ...Array.from({ length: 12 }, (_, at) => [`Weir ${at}`, '1911', '12 m', 'Yes', sentence]),
);

it('gives long words the room that short ones leave', () => {
  const [weir = 0, , , inspected = 0, notes = 0] = sharesOf(withFittingColumns(weirs, 11, false));
  expect(notes).toBeGreaterThan(0.45);
  // No heading and no name is broken for it: an em is a forty-fifth of the line.
  expect(inspected).toBeGreaterThan(4.7 / 45);
  expect(weir).toBeGreaterThan(2.8 / 45);
});

it('keeps the whole line, and gives the same columns each time', () => {
  const fitted = withFittingColumns(weirs, 14, true);
  expect(sharesOf(fitted).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
  expect(withFittingColumns(weirs, 14, true)).toEqual(fitted);
});

it('leaves the usual columns of a kind of table alone where its words fit them', () => {
  const agenda = tableOf([0.54, 0.18, 0.28], ['Item', 'Time', 'Lead'], ['The fund', '10:15', 'Minister']);
  expect(withFittingColumns(agenda, 11, false)).toBe(agenda);
});

it('breaks no word that another column has room for', () => {
  const people = tableOf(
    [0.24, 0.28, 0.26, 0.22],
    ['Name', 'Role', 'Organisation', 'Note'],
    ['Máiri Bàn', 'Director', 'Water', 'for Mairead NicDhòmhnaill'],
  );
  const [, , , note = 0] = sharesOf(withFittingColumns(people, 18, false));
  expect(note).toBeGreaterThan(0.28);
});

it.each([
  ['no rows', tableOf([0.5, 0.5], ['A', 'B'])],
  ['one column', tableOf([1], ['A'], [sentence])],
  ['shares of nothing', tableOf([0, 0], ['A', 'B'], ['a', 'b'])],
])('takes a table of %s as it is', (_, node) => {
  expect(withFittingColumns(node, 11, false)).toBe(node);
});
