import type { HeadingNode, PackDocument } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { withNameEnds } from '../english-order.ts';
import { pt, sizes } from './named-styles.ts';
import { paragraph } from './nodes.ts';
import { lineWidth, type OdtPen, variantOf } from './pen.ts';
import { element, escapeXml } from './xml.ts';

/** The cover: a short rule, the title, then a line for each detail, its label and its value in columns. */
export function cover({ cover: { title, lines } }: PackDocument, pen: OdtPen): string {
  const details = lines.map(({ label, value }) => {
    const named = element('text:span', { 'text:style-name': 'Cover_20_Label' }, escapeXml(label));
    return paragraph('Cover_20_Line', `${named}<text:tab/>${escapeXml(withNameEnds(value))}`);
  });
  const size = titleSize(pen);
  const words = size ? element('text:span', { 'text:style-name': size }, escapeXml(title)) : escapeXml(title);
  return paragraph('Cover_20_Start', '') + paragraph(size ? closer(pen) : 'Title', words) + details.join('');
}

/** Lines of the smaller size stand as close as it asks. */
const closer = (pen: OdtPen): string => {
  const height = { 'style:line-height-at-least': pt(pen.cover.titleSize * pen.styles.title.lineHeight) };
  return variantOf('Title', 'Long', height, pen);
};

/** A title of many lines is set smaller than its style, so that the cover stays one page. */
function titleSize({ styles, automatic, cover: { titleSize: size } }: OdtPen): string {
  if (size === styles.title.size) return '';
  const properties = element('style:text-properties', sizes(size));
  automatic.set(
    'LongTitle',
    element('style:style', { 'style:name': 'LongTitle', 'style:family': 'text' }, properties),
  );
  return 'LongTitle';
}

/** The contents with the page numbers given; `pageOf`: anchor -> page, from 1. */
export function contents(document: PackDocument, pageOf: Record<string, number>): string {
  const headings = document.body.filter(
    (node): node is HeadingNode => node.kind === 'heading' && node.level <= 2 && node.text.trim() !== '',
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

/** A page that is not known is left out rather than made up. */
function contentsEntry(heading: HeadingNode, page: number | undefined): string {
  const inside = escapeXml(heading.text) + (page === undefined ? '' : `<text:tab/>${page}`);
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
export const goesOn = { 'style:page-number': 'auto' };

/** The styles with which the cover and the contents begin their pages. */
export function frontStyles(): string {
  const style = (
    name: string,
    parent: string,
    attributes: Record<string, string>,
    paragraphs: Record<string, string>,
    text: Record<string, string> = {},
  ) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': parent, ...attributes },
      element('style:paragraph-properties', paragraphs) + element('style:text-properties', text),
    );
  const { rule, ruleSize, ruleAfter } = theme.cover;
  const line = {
    'fo:margin-bottom': `${ruleAfter - 4}pt`,
    'fo:margin-right': `${lineWidth - rule}pt`,
    'style:line-height-at-least': '4pt',
    'fo:border-top': `${ruleSize}pt solid ${theme.colours.accent}`,
    'style:page-number': '1',
  };
  return (
    style('Cover_20_Start', 'Text_20_body', { 'style:master-page-name': 'Cover' }, line, {
      'fo:font-size': '4pt',
    }) + style('Contents_20_Start', 'Contents_20_Heading', { 'style:master-page-name': 'Contents' }, goesOn)
  );
}
