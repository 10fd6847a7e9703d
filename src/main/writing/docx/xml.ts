import { withNameEnds } from '../english-order.ts';
import { wordText } from './clean.ts';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const main = 'http://schemas.openxmlformats.org';

/** The namespaces of a part of words. Drawings declare their own where they stand. */
export const namespaces = `xmlns:w="${main}/wordprocessingml/2006/main" xmlns:r="${main}/officeDocument/2006/relationships"`;

export const relationshipTypes = `${main}/officeDocument/2006/relationships`;
export const packageRelationships = `${main}/package/2006/relationships`;

/** A whole part: declaration and root element. */
export const part = (root: string, inside: string): string =>
  `${declaration}<${root} ${namespaces}>${inside}</${root}>`;

/** The same of what is drawn in pieces. */
export const partOfPieces = (root: string, pieces: readonly string[]): string[] => [
  `${declaration}<${root} ${namespaces}>`,
  ...pieces,
  `</${root}>`,
];

/** Text as it stands between tags or in an attribute, without what a Word file cannot hold. */
export function escaped(text: string): string {
  const clean = wordText(text);
  if (!/[&<>"]/.test(clean)) return clean;
  return clean
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element whose whole meaning is one value. */
export const valued = (name: string, value: string | number): string => `<w:${name} w:val="${value}"/>`;

/** A run of words; `look` is what stands in its properties. Without words there is none. */
export const run = (text: string, look = ''): string =>
  text &&
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(withNameEnds(text))}</w:t></w:r>`;

export const tab = '<w:r><w:tab/></w:r>';

/** A paragraph in a style, or in the body's own where none is named; `more` are further properties, in their order. */
export function paragraph(style: string, inside: string, more = ''): string {
  const properties = (style && valued('pStyle', style)) + more;
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

export const keepNext = '<w:keepNext/>';
export const keepLines = '<w:keepLines/>';

/** What may stand before the places of a page break and of the spacing in a paragraph's properties. */
const beforeBreak = /(?:<w:pStyle[^>]*\/>)?(?:<w:keepNext[^>]*\/>)?(?:<w:keepLines\/>)?/.source;
const beforeSpacing = /(?:<w:numPr>.*?<\/w:numPr>)?/.source;
const opening = new RegExp(
  `<w:p>(<w:pPr>(${beforeBreak})(${beforeSpacing})(<w:spacing (?:w:before="0" ?)?)?)?`,
);

/**
 * The same paragraphs at the top of a page: on a new one, where that is asked for, and without the space above the
 * first of them, which Word keeps on a page that was begun on purpose. Where a table comes first, its first row is.
 */
export const atTop = (xml: string, newPage: boolean): string =>
  xml.replace(opening, (_, properties?: string, first = '', numbers = '', spacing = '') => {
    const own = `${first}${newPage ? '<w:pageBreakBefore/>' : ''}${numbers}<w:spacing w:before="0"`;
    if (spacing) return `<w:p><w:pPr>${own} `;
    return properties === undefined ? `<w:p><w:pPr>${own}/></w:pPr>` : `<w:p><w:pPr>${own}/>`;
  });
