import { rowsKept } from '../../../shared/document/keeping.ts';
import type { Inline, TableNode } from '../../../shared/document/nodes.ts';
import { type TextStyle, theme } from '../../../shared/document/theme.ts';
import { type Running, runningInlines, runningText } from './inlines.ts';
import { linesOf, type Measure, notesOf, textStrips } from './measure-text.ts';
import type { Line } from './spans.ts';
import { emptyStrip, linePieces, type Piece, type Strip } from './strips.ts';
import { newTag, nextSlot, type Slot, type Tag } from './tags.ts';

const { colours } = theme;

/** Points: the space between columns, above and below a row's words, and the thickness of its line. */
const gap = 12;
const pad = 4.5;
const hairline = 0.4;
const strongLine = 0.8;

/** Rows of up to this many lines stand on one page; longer ones flow on, and none is ever cut. */
const unbrokenLines = 16;

interface Column {
  x: number;
  width: number;
}

/** A table -> strips: its caption, its header (shown again on each page), and one strip for each line of a row. */
export function tableStrips(node: TableNode, measure: Measure): Strip[] {
  const columns = columnsOf(node, measure);
  const table = newTag('Table', null);
  const caption = node.caption.length > 0 ? captionStrips(node.caption, table, measure) : [];
  const head = headStrip(
    node,
    columns,
    measure,
    newTag('TR', node.rows.length > 0 ? newTag('THead', table) : table),
  );
  const again = headStrip(node, columns, measure, null);
  const body = newTag('TBody', table);
  const repeat = { row: [again], rest: [{ ...again, after: pad }] };
  const kept = rowsKept(node);
  const rows = node.rows.flatMap((cells, at) => {
    const slices = rowStrips(cells, columns, measure, newTag('TR', body));
    const end = slices.at(-1);
    if (end && kept[at]) end.keep = true;
    slices.forEach((strip, index) => {
      strip.repeat = index === 0 ? repeat.row : repeat.rest;
    });
    return slices;
  });
  const strips = [...caption, head, ...rows];
  strips[0]?.marks.push({ anchor: node.anchor, heading: null });
  const last = strips.at(-1);
  if (last) {
    last.after = measure.styles.body.spaceAfter + pad;
    last.keep = false;
  }
  return strips;
}

function columnsOf({ columns }: TableNode, { left, width }: Measure): Column[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0) || 1;
  const usable = width - gap * (columns.length - 1);
  let x = left;
  return columns.map(({ share }) => {
    const column = { x, width: Math.max(1, (usable * share) / total) };
    x += column.width + gap;
    return column;
  });
}

function captionStrips(inlines: readonly Inline[], table: Tag, measure: Measure): Strip[] {
  const { styles } = measure;
  const running = runningInlines(inlines, styles.caption, newTag('Caption', table), measure.anchors);
  const strips = textStrips(running, styles.caption, measure, { withNext: true });
  for (const strip of strips) strip.keep = true;
  return strips;
}

interface Cell {
  running: Running;
  lines: Line[];
  column: Column;
  /** Stands for the cell in the reading order when it has no words. */
  slot: Slot | null;
}

/** The header row; with no tag it is the artifact that is shown again on later pages. */
function headStrip(
  { columns }: TableNode,
  places: readonly Column[],
  measure: Measure,
  row: Tag | null,
): Strip {
  const style = measure.styles.tableHead;
  const cells = columns.map(({ title }, index) => {
    const tag = row && newTag('TH', row, { attributes: { O: 'Table', Scope: 'Column' } });
    return cellOf(runningText(title, style, tag), places[index] as Column, tag, measure, style);
  });
  const line = style.size * style.lineHeight;
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const strip = emptyStrip(pad + count * line + pad, { keep: true });
  for (const cell of cells)
    cell.lines.forEach((_, index) => {
      strip.pieces.push(...cellPieces(cell, index, pad + index * line, style));
    });
  strip.pieces.push(...cells.filter((cell) => cell.lines.length === 0).flatMap(emptyCell));
  strip.rules.push(lineAcross(measure, strip.height - strongLine, strongLine, colours.ink));
  return strip;
}

function rowStrips(
  inlines: readonly Inline[][],
  columns: readonly Column[],
  measure: Measure,
  row: Tag,
): Strip[] {
  const style = measure.styles.tableText;
  const cells = columns.map((column, index) => {
    const attributes = index === 0 ? { O: 'Table', Scope: 'Row' } : null;
    const tag = newTag(index === 0 ? 'TH' : 'TD', row, { attributes });
    return cellOf(
      runningInlines(inlines[index] ?? [], style, tag, measure.anchors),
      column,
      tag,
      measure,
      style,
    );
  });
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const strips = Array.from({ length: count }, (_, index) => rowSlice(cells, index, count, measure));
  strips[0]?.pieces.push(...cells.filter((cell) => cell.lines.length === 0).flatMap(emptyCell));
  return strips;
}

/** The line `index` of each of a row's cells. All cells have the same line height, so their lines stand level. */
function rowSlice(cells: readonly Cell[], index: number, count: number, measure: Measure): Strip {
  const style = measure.styles.tableText;
  const [first, last] = [index === 0, index === count - 1];
  const above = first ? pad : 0;
  const strip = emptyStrip(above + style.size * style.lineHeight + (last ? pad : 0));
  strip.pieces = cells.flatMap((cell) => cellPieces(cell, index, above, style));
  strip.notes = cells.flatMap(({ lines, running }) => notesOf(lines[index] ?? [], running));
  strip.keep = !last && (count <= unbrokenLines || first || index === count - 2);
  if (last) strip.rules.push(lineAcross(measure, strip.height - hairline, hairline, colours.hairline));
  return strip;
}

function cellOf(running: Running, column: Column, tag: Tag | null, measure: Measure, style: TextStyle): Cell {
  return {
    running,
    lines: linesOf(running, style, measure, column.width),
    column,
    slot: tag && nextSlot(tag),
  };
}

function cellPieces(cell: Cell, index: number, top: number, style: TextStyle): Piece[] {
  const line = cell.lines[index];
  return line ? linePieces(line, cell.running.looks, style, cell.column.x, top) : [];
}

/** A cell without words is still a cell: a piece that draws nothing opens and closes its tag. */
function emptyCell({ slot, column }: Cell): Piece[] {
  if (!slot) return [];
  return [
    {
      slot,
      colour: colours.ink,
      underlined: false,
      x: column.x,
      baseline: 0,
      size: 1,
      span: null,
    },
  ];
}

const lineAcross = ({ left, width }: Measure, y: number, height: number, colour: string) => ({
  x: left,
  y,
  width,
  height,
  colour,
});
