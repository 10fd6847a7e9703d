import { rowsKept, tableStandsWhole } from '../../../shared/document/keeping.ts';
import { type Inline, inlineWords, type TableNode } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { bookmark, inlinesXml } from './inlines.ts';
import { type OdtPen, variantOf } from './pen.ts';
import { element, escapeXml } from './xml.ts';

const { colours } = theme;

/** Points: between columns, and above and below the words of a row. */
const gap = 12;
const pad = 4.5;
const pt = (length: number) => `${Number(length.toFixed(2))}pt`;

/** The caption, then the table with its header row repeated on every page. */
export function tableXml(node: TableNode, pen: OdtPen): string {
  pen.tables += 1;
  const name = `Table_${pen.tables}`;
  const captioned = node.caption.length > 0;
  const caption = captioned
    ? element(
        'text:p',
        { 'text:style-name': 'Caption' },
        bookmark(node.anchor) + inlinesXml(node.caption, pen),
      )
    : '';
  addStyles(name, node, pen);
  const columns = node.columns.map((_, at) =>
    element('table:table-column', { 'table:style-name': `${name}.${at + 1}` }),
  );
  const last = node.columns.length - 1;
  const head = node.columns.map(({ title }, at) => {
    const place = at === 0 && !captioned ? bookmark(node.anchor) : '';
    return cell(at < last ? 'TableHead' : 'TableHeadLast', 'Table_20_Head', place + escapeXml(title));
  });
  const kept = tableStandsWhole(node) ? [] : rowsKept(node);
  const rows = node.rows.map((row, nth) => {
    // A table that stands whole says so itself.
    const words = kept[nth] ? keptWords(pen) : 'Table_20_Text';
    return element(
      'table:table-row',
      { 'table:style-name': isLong(row) ? 'TableRowLong' : 'TableRow' },
      node.columns.map((_, at) => textCell(row[at] ?? [], at === last, words, pen)).join(''),
    );
  });
  const headRow = element('table:table-row', { 'table:style-name': 'TableRow' }, head.join(''));
  const body = columns.join('') + element('table:table-header-rows', {}, headRow) + rows.join('');
  return (
    caption + element('table:table', { 'table:name': node.anchor || name, 'table:style-name': name }, body)
  );
}

/** A row of more letters than about sixteen lines of a cell flows on over pages; others stay whole. */
const longCell = 700;
const isLong = (row: Inline[][]) => row.some((inlines) => inlineWords(inlines).length > longCell);

const textCell = (inlines: Inline[], last: boolean, words: string, pen: OdtPen) =>
  cell(last ? 'TableCellLast' : 'TableCell', words, inlinesXml(inlines, pen));

/** The words of a row that stays with the next one. */
const keptWords = (pen: OdtPen) => variantOf('Table_20_Text', 'Kept', { 'fo:keep-with-next': 'always' }, pen);

const cell = (style: string, text: string, inside: string) =>
  element(
    'table:table-cell',
    { 'table:style-name': style, 'office:value-type': 'string' },
    element('text:p', { 'text:style-name': text }, inside),
  );

const style = (name: string, family: string, properties: string) =>
  element('style:style', { 'style:name': name, 'style:family': family }, properties);

/** The words of each column take their share of what the gaps between columns leave. */
function addStyles(name: string, node: TableNode, { automatic, lineWidth, styles }: OdtPen): void {
  const { columns } = node;
  const total = columns.reduce((sum, { share }) => sum + share, 0) || 1;
  const usable = lineWidth - gap * (columns.length - 1);
  automatic.set(
    name,
    style(
      name,
      'table',
      element('style:table-properties', {
        'style:width': pt(lineWidth),
        'table:align': 'left',
        'fo:margin-bottom': pt(styles.body.spaceAfter + pad),
        ...(tableStandsWhole(node) && { 'style:may-break-between-rows': 'false' }),
      }),
    ),
  );
  columns.forEach(({ share }, at) => {
    const width = Math.max(gap, (usable * share) / total + (at < columns.length - 1 ? gap : 0));
    const properties = element('style:table-column-properties', { 'style:column-width': pt(width) });
    automatic.set(`${name}.${at + 1}`, style(`${name}.${at + 1}`, 'table-column', properties));
  });
}

/** The styles of the rows and cells of every table. */
export function tableStyles(): string {
  const row = (name: string, keep: string) =>
    style(name, 'table-row', element('style:table-row-properties', { 'fo:keep-together': keep }));
  const cells = (name: string, line: string, last: boolean) =>
    style(
      name,
      'table-cell',
      element('style:table-cell-properties', {
        'fo:padding-top': pt(pad),
        'fo:padding-bottom': pt(pad - 0.5),
        'fo:padding-right': pt(last ? 0 : gap),
        'fo:padding-left': '0pt',
        'fo:border-bottom': line,
      }),
    );
  const strong = `0.75pt solid ${colours.ink}`;
  const fine = `0.5pt solid ${colours.hairline}`;
  return (
    row('TableRow', 'always') +
    row('TableRowLong', 'auto') +
    cells('TableHead', strong, false) +
    cells('TableHeadLast', strong, true) +
    cells('TableCell', fine, false) +
    cells('TableCellLast', fine, true)
  );
}
