import { beforeAll, describe, expect, it } from 'vitest';
import { type Faces, openFaces } from '../../../../src/main/writing/pdf/faces.ts';
import { paginate } from '../../../../src/main/writing/pdf/paginate.ts';
import { bodyPages, measuresFor } from '../../../../src/main/writing/pdf/plan.ts';
import { wordsOfSpan } from '../../../../src/main/writing/pdf/spans.ts';
import { emptyStrip, type Strip } from '../../../../src/main/writing/pdf/strips.ts';
import type { DocumentNode } from '../../../../src/shared/document/nodes.ts';
import { attendees, documentOf, heading, paragraph, quote, ref, say, words } from '../documents.ts';
import { fonts } from './reading.ts';

const area = { top: 100, bottom: 200 };
const paper = { upright: area, lying: { top: 100, bottom: 150 } };
const heights = (strips: Strip[]) =>
  [...paginate(strips, paper)].map((page) => page.map(({ strip, y }) => [y, strip.height]));

describe('pages', () => {
  it('are filled from the top, with the larger of two spaces between strips and none above the first', () => {
    const strips = [
      emptyStrip(40, { before: 20, after: 5 }),
      emptyStrip(40, { before: 15 }),
      emptyStrip(10, { before: 30 }),
    ];
    expect(heights(strips)).toEqual([
      [
        [100, 40],
        [155, 40],
      ],
      [[100, 10]],
    ]);
  });

  it('hold a strip that fits to the last point', () => {
    expect(heights([emptyStrip(60), emptyStrip(40), emptyStrip(1)])).toHaveLength(2);
  });

  it('keep together what must stand together, unless a page cannot hold it', () => {
    const kept = [emptyStrip(60), emptyStrip(30, { keep: true }), emptyStrip(30)];
    expect(heights(kept)).toEqual([
      [[100, 60]],
      [
        [100, 30],
        [130, 30],
      ],
    ]);
    const tall = [emptyStrip(60, { keep: true }), emptyStrip(60, { keep: true }), emptyStrip(20)];
    expect(heights(tall)).toEqual([
      [[100, 60]],
      [
        [100, 60],
        [160, 20],
      ],
    ]);
  });

  it('begin anew where asked, but are never left empty', () => {
    const broken = [emptyStrip(10, { breakBefore: true }), emptyStrip(10, { breakBefore: true })];
    expect(heights(broken)).toEqual([[[100, 10]], [[100, 10]]]);
    const kept = [emptyStrip(10, { keep: true }), emptyStrip(20, { breakBefore: true })];
    expect(heights(kept)).toEqual([[[100, 10]], [[100, 20]]]);
  });

  it('repeat a header that leaves room for more', () => {
    const row = (header: number) => emptyStrip(60, { repeat: [emptyStrip(header)] });
    expect(heights([row(20), row(20)])).toEqual([
      [
        [100, 20],
        [120, 60],
      ],
      [
        [100, 20],
        [120, 60],
      ],
    ]);
    expect(heights([row(80)])).toEqual([[[100, 60]]]);
  });
});

describe('wherever a page ends', () => {
  let faces: Faces;
  beforeAll(async () => {
    faces = await openFaces(fonts);
  });

  /** The words of each line of each page. */
  function linesOf(body: DocumentNode[]): string[][] {
    const document = documentOf(body);
    return [...bodyPages(document, measuresFor(document, faces))].map((page) =>
      page.map(({ strip }) => strip.pieces.map(({ span }) => (span ? wordsOfSpan(span) : '')).join('')),
    );
  }

  const fillers = Array.from({ length: 45 }, (_, index) => index + 1);
  const lines = (count: number) => Array.from({ length: count }, () => paragraph('A line.'));

  it.each(fillers)('no heading stands alone at its foot (%i lines before)', (count) => {
    const pages = linesOf([...lines(count), heading(1, 'Outer'), heading(2, 'Inner'), paragraph(words(60))]);
    for (const page of pages) {
      expect(page.at(-1)).not.toMatch(/Outer|Inner/);
      if (page.includes('Outer ')) expect(page[page.indexOf('Outer ') + 1]).toBe('Inner ');
    }
  });

  it.each(fillers)('no speaker is parted from the last two lines of the quote (%i lines before)', (count) => {
    const pages = linesOf([...lines(count), quote([words(40), `${words(40, 5)} end.`])]);
    const page = pages.find((candidate) => candidate.some((line) => line.startsWith('Mair Owen'))) ?? [];
    const speaker = page.findIndex((line) => line.startsWith('Mair Owen'));
    expect(page[speaker - 1]).toContain('end.');
    expect(speaker).toBeGreaterThanOrEqual(2);
  });

  it.each(fillers)('no single line of a paragraph is left behind or sent on (%i lines before)', (count) => {
    const pages = linesOf([...lines(count), paragraph(words(90))]);
    const parts = pages.map((page) => page.filter((line) => line !== 'A line. ').length);
    expect(parts).not.toContain(1);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeGreaterThan(5);
  });

  it.each(fillers)('no table begins with its header at the foot (%i lines before)', (count) => {
    for (const page of linesOf([...lines(count), attendees(3)]))
      expect(page.at(-1)).not.toMatch(/Who will be there|Name Role/);
  });

  const rowsOn = (page: string[]) => page.filter((line) => line.startsWith('Person ')).length;

  it.each(fillers)('a small table is never parted (%i lines before)', (count) => {
    for (const rows of [2, 3, 4]) {
      const parts = linesOf([...lines(count), attendees(rows)]).map(rowsOn);
      expect(parts.filter((part) => part > 0)).toEqual([rows]);
    }
  });

  it.each(fillers)('the last row of a longer table never goes on alone (%i lines before)', (count) => {
    const parts = linesOf([...lines(count), attendees(12)]).map(rowsOn);
    expect(parts.filter((part) => part > 0).at(-1)).toBeGreaterThan(1);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(12);
  });

  it.each(fillers)('a list keeps its announcement and two items at either end (%i lines before)', (count) => {
    const items = ['First', 'Second', 'Third', 'Fourth'].map((text) => [say(text)]);
    const pages = linesOf([...lines(count), paragraph('We want:'), { kind: 'list', ordered: false, items }]);
    const parts = pages.map((page) => page.filter((line) => line.startsWith('• ')).length);
    expect(parts).not.toContain(1);
    expect(parts).not.toContain(3);
    for (const page of pages) expect(page.at(-1)).not.toBe('We want: ');
  });

  it.each(fillers)('no reference is parted from the word before it (%i words before)', (count) => {
    const all = linesOf([paragraph(`${words(count, count)} `, ref(1))]).flat();
    for (const line of all) expect(line).not.toMatch(/^\[1\]/);
    expect(all.join('')).toContain(' [1]');
  });
});
