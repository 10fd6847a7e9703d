import type { DocumentNode, HeadingNode, PackDocument, TableNode } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { figureStyle } from './figure.ts';
import { nodeXml, paragraph } from './nodes.ts';
import type { PictureParts } from './picture-parts.ts';
import { tableStyles } from './table.ts';
import { element, escapeXml, part } from './xml.ts';

/** content.xml: cover, contents with the page numbers given, body. `pageOf`: anchor -> page, from 1. */
export function contentPart(
  document: PackDocument,
  pageOf: Record<string, number>,
  pictures: PictureParts,
): string {
  const tables = document.body.filter((node): node is TableNode => node.kind === 'table');
  const text =
    cover(document) +
    contents(document, pageOf) +
    document.body.map((node, at) => bodyNode(node, at, pictures)).join('');
  return part(
    'office:document-content',
    element('office:automatic-styles', {}, pageStyles() + listStyles() + tableStyles(tables) + figureStyle) +
      element('office:body', {}, element('office:text', {}, text)),
  );
}

/** The first node of the body begins the pages of the body: by its heading's style, else after an empty line. */
function bodyNode(node: DocumentNode, at: number, pictures: PictureParts): string {
  const xml = nodeXml(node, pictures);
  if (at > 0) return xml;
  if (node.kind !== 'heading') return paragraph('Body_20_Open', '') + xml;
  return xml.replace(`"Heading_20_${node.level}"`, '"Body_20_Start"');
}

function cover(document: PackDocument): string {
  const lines = document.cover.lines.map(({ label, value }) => {
    const named = element('text:span', { 'text:style-name': 'Cover_20_Label' }, escapeXml(label));
    return paragraph('Cover_20_Line', `${named}<text:tab/>${escapeXml(value)}`);
  });
  return paragraph('Cover_20_Start', escapeXml(document.cover.title)) + lines.join('');
}

function contents(document: PackDocument, pageOf: Record<string, number>): string {
  const headings = document.body.filter(
    (node): node is HeadingNode => node.kind === 'heading' && node.level <= 2,
  );
  if (headings.length === 0) return '';
  const title = paragraph('Contents_20_Start', escapeXml(document.contentsTitle));
  const entries = headings.map((heading) => contentsEntry(heading, pageOf[heading.anchor]));
  const source =
    element(
      'text:index-title-template',
      { 'text:style-name': 'Contents_20_Heading' },
      escapeXml(document.contentsTitle),
    ) + [1, 2].map(entryTemplate).join('');
  return element(
    'text:table-of-content',
    { 'text:name': 'Contents', 'text:protected': 'true' },
    element('text:table-of-content-source', { 'text:outline-level': 2 }, source) +
      element(
        'text:index-body',
        {},
        element('text:index-title', { 'text:name': 'Contents_Head' }, title) + entries.join(''),
      ),
  );
}

function contentsEntry(heading: HeadingNode, page: number | undefined): string {
  const inside = `${escapeXml(heading.text)}<text:tab/>${page ?? ''}`;
  const entry = element(
    'text:a',
    { 'xlink:type': 'simple', 'xlink:href': `#${heading.anchor}`, 'text:style-name': 'Index_20_Link' },
    inside,
  );
  return paragraph(`Contents_20_${heading.level}`, entry);
}

function entryTemplate(level: number): string {
  const inside =
    element('text:index-entry-link-start', {}) +
    element('text:index-entry-text', {}) +
    element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }) +
    element('text:index-entry-page-number', {}) +
    element('text:index-entry-link-end', {});
  return element(
    'text:table-of-content-entry-template',
    { 'text:outline-level': level, 'text:style-name': `Contents_20_${level}` },
    inside,
  );
}

// A style with a master page begins a new page; its number follows the one before.
const goesOn = { 'style:page-number': 'auto' };

function pageStyles(): string {
  const style = (
    name: string,
    parent: string,
    attributes: Record<string, string>,
    properties: Record<string, string>,
  ) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': parent, ...attributes },
      element('style:paragraph-properties', properties),
    );
  return (
    style(
      'Cover_20_Start',
      'Title',
      { 'style:master-page-name': 'Cover' },
      { 'fo:margin-top': '120pt', 'fo:margin-bottom': '18pt', 'style:page-number': '1' },
    ) +
    style('Contents_20_Start', 'Contents_20_Heading', { 'style:master-page-name': 'Contents' }, goesOn) +
    style('Body_20_Start', 'Heading_20_1', { 'style:master-page-name': 'Standard' }, goesOn) +
    style('Body_20_Open', 'Text_20_body', { 'style:master-page-name': 'Standard' }, goesOn) +
    style('Page_20_Break', 'Text_20_body', {}, { 'fo:break-before': 'page' })
  );
}

function listStyles(): string {
  const { indent } = theme.styles.list;
  const place = element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': `${indent}pt`,
      'fo:text-indent': `${-indent}pt`,
      'fo:margin-left': `${indent}pt`,
    }),
  );
  const bullet = element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '•' }, place);
  const number = element(
    'text:list-level-style-number',
    { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
    place,
  );
  return (
    element('text:list-style', { 'style:name': 'Bullets' }, bullet) +
    element('text:list-style', { 'style:name': 'Numbers' }, number)
  );
}
