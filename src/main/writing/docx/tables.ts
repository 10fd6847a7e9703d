import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Inline, TableNode } from '../../../shared/document/nodes.ts';
import { drawInlines, words } from './inlines.ts';
import { lineWidth, twips } from './measures.ts';
import type { Pen } from './pen.ts';
import { tableStyleId } from './table-style.ts';

/** A captioned table; its header row is marked as one, so that Word repeats it and a screen reader names columns. */
export function drawTable(node: TableNode, pen: Pen, pageBreakBefore: boolean): (Paragraph | Table)[] {
  const caption = new Paragraph({
    style: 'Caption',
    children: pen.bookmarks.around(node.anchor, drawInlines(node.caption, pen)),
    pageBreakBefore,
  });
  const columnWidths = node.columns.map((column) => Math.round(column.share * twips(lineWidth)));
  const head = drawHeaderRow(node.columns, columnWidths);
  const rows = node.rows.map((cells) => drawRow(cells, columnWidths, pen));
  const table = new Table({
    style: tableStyleId,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noVBand: true,
      noHBand: true,
    },
    rows: [head, ...rows],
  });
  return [caption, table, new Paragraph({ style: 'AfterTable' })];
}

const cell = (width: number, paragraph: Paragraph) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children: [paragraph] });

function drawHeaderRow(columns: TableNode['columns'], widths: number[]): TableRow {
  const cells = columns.map((column, at) =>
    cell(widths[at] ?? 0, new Paragraph({ style: 'TableHead', children: [words(column.title)] })),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

/** A row stays whole where it can: Word splits one that is taller than a page all the same. */
function drawRow(cells: Inline[][], widths: number[], pen: Pen): TableRow {
  const drawn = widths.map((width, at) =>
    cell(width, new Paragraph({ style: 'TableText', children: drawInlines(cells[at] ?? [], pen) })),
  );
  return new TableRow({ cantSplit: true, children: drawn });
}
