import { rowsKept } from '../../../shared/document/keeping.ts';
import { type Inline, inlineWords, type TableNode } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { drawInlines } from './inlines.ts';
import { twips } from './measures.ts';
import { marked, openMarks, type Pen } from './pen.ts';
import { columnGap, tableStyleId } from './table-style.ts';
import { keepNext, paragraph, run } from './xml.ts';

/** A captioned table; its header row is marked as one, so that Word repeats it and a screen reader names columns. */
export function drawTable(node: TableNode, pen: Pen): string {
  const captioned = node.caption.length > 0;
  const caption = captioned
    ? paragraph('Caption', marked(node.anchor, drawInlines(node.caption, pen), pen))
    : '';
  const widths = columnWidths(node, pen.lineWidth);
  const head = headerRow(node.columns, widths, captioned ? undefined : node.anchor, pen);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let rows = '';
  const kept = rowsKept(node);
  for (const [at, cells] of node.rows.entries()) rows += tableRow(cells, widths, kept[at] === true, pen);
  return (
    `${caption}<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyleId}"/><w:tblW w:w="${whole}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${rows}</w:tbl>${afterTable}`
  );
}

/** Word wants a paragraph behind a table; it serves as the space that a table itself cannot have. */
export const afterTable = paragraph('AfterTable', '');

const look =
  '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';

/** The words of each column take their share of what the gaps between columns leave. */
function columnWidths({ columns }: TableNode, line: number): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0) || 1;
  const usable = line - columnGap * (columns.length - 1);
  return columns.map(({ share }, at) =>
    Math.max(twips(columnGap), twips((usable * share) / total + (at < columns.length - 1 ? columnGap : 0))),
  );
}

function headerRow(
  columns: TableNode['columns'],
  widths: number[],
  anchor: string | undefined,
  pen: Pen,
): string {
  const ends = openMarks(anchor, pen);
  const cells = columns.map(({ title }, at) => {
    const words = run(title);
    const inside = at === 0 ? ends.start + words + ends.end : words;
    return cell(widths, at, paragraph('TableHead', inside));
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

/**
 * A row stays whole where it can. One that is taller than a page says that it may be split: Word splits it all the
 * same, LibreOffice else prints its last line over the rule.
 */
function tableRow(cells: readonly Inline[][], widths: number[], kept: boolean, pen: Pen): string {
  let drawn = '';
  for (let at = 0; at < widths.length; at++)
    drawn += cell(
      widths,
      at,
      paragraph('TableText', drawInlines(cells[at] ?? [], pen), kept ? keepNext : ''),
    );
  return `<w:tr>${isTall(cells, widths, pen) ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${drawn}</w:tr>`;
}

/** Whether a row takes most of a page, by how many letters of middling width its fullest cell has. */
function isTall(cells: readonly Inline[][], widths: number[], { styles, landscape }: Pen): boolean {
  const { size, lineHeight } = styles.tableText;
  const { width, height, top, bottom } = theme.page;
  const room = 0.8 * ((landscape ? width : height) - top - bottom);
  return cells.some((inlines, at) => {
    const line = (widths[at] ?? 0) / twips(1) / (size * 0.5);
    return (inlineWords(inlines).length / line) * size * lineHeight > room;
  });
}

/** The gap stands at the right of each cell, but not behind the last, which reaches to the margin. */
const noGap = '<w:tcMar><w:right w:w="0" w:type="dxa"/></w:tcMar>';

const cell = (widths: number[], at: number, inside: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/>${at === widths.length - 1 ? noGap : ''}</w:tcPr>${inside}</w:tc>`;
