import type { Inline, TableNode } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { bookmark, inlinesXml } from './inlines.ts';
import { element, escapeXml } from './xml.ts';

const { page, colours } = theme;
const lineWidth = page.width - page.left - page.right;

/** The caption, then the table with its header row repeated on every page. */
export function tableXml(node: TableNode): string {
  const caption = element(
    'text:p',
    { 'text:style-name': 'Caption' },
    bookmark(node.anchor) + inlinesXml(node.caption),
  );
  const columns = node.columns.map((_, at) =>
    element('table:table-column', { 'table:style-name': columnStyle(node, at) }),
  );
  const head = node.columns.map(({ title }) => cell('TableHead', 'Table_20_Head', escapeXml(title)));
  const rows = node.rows.map((row) =>
    element('table:table-row', { 'table:style-name': 'TableRow' }, row.map(textCell).join('')),
  );
  const body =
    columns.join('') +
    element('table:table-header-rows', {}, element('table:table-row', {}, head.join(''))) +
    rows.join('');
  return caption + element('table:table', { 'table:name': node.anchor, 'table:style-name': 'Table' }, body);
}

const textCell = (inlines: Inline[]) => cell('TableCell', 'Table_20_Text', inlinesXml(inlines));

const cell = (style: string, text: string, inside: string) =>
  element(
    'table:table-cell',
    { 'table:style-name': style, 'office:value-type': 'string' },
    element('text:p', { 'text:style-name': text }, inside),
  );

const columnStyle = (node: TableNode, at: number) => `${node.anchor}.${at + 1}`;

/** The automatic styles that the tables of a document need: one a column, for its width. */
export function tableStyles(tables: TableNode[]): string {
  const style = (name: string, family: string, properties: string) =>
    element('style:style', { 'style:name': name, 'style:family': family }, properties);
  const cellProperties = (more: Record<string, string>) =>
    element('style:table-cell-properties', {
      'fo:padding-top': '4pt',
      'fo:padding-bottom': '4pt',
      'fo:padding-right': '8pt',
      'fo:padding-left': '0pt',
      'fo:border-bottom': `0.5pt solid ${colours.hairline}`,
      ...more,
    });
  const columns = tables.flatMap((table) =>
    table.columns.map(({ share }, at) =>
      style(
        columnStyle(table, at),
        'table-column',
        element('style:table-column-properties', {
          'style:column-width': `${(share * lineWidth).toFixed(2)}pt`,
        }),
      ),
    ),
  );
  return (
    style(
      'Table',
      'table',
      element('style:table-properties', {
        'style:width': `${lineWidth.toFixed(2)}pt`,
        'table:align': 'left',
        'fo:margin-bottom': '12pt',
      }),
    ) +
    // A row that is longer than a page flows on; none is cut.
    style('TableRow', 'table-row', element('style:table-row-properties', { 'fo:keep-together': 'auto' })) +
    style('TableHead', 'table-cell', cellProperties({ 'fo:border-bottom': `1pt solid ${colours.ink}` })) +
    style('TableCell', 'table-cell', cellProperties({})) +
    columns.join('')
  );
}
