import type { PackDocument } from '../../../shared/document/nodes.ts';
import { goesOn } from './front.ts';
import { namedStyles, pt } from './named-styles.ts';
import { nodeXml, paragraph } from './nodes.ts';
import { lineWidth, lyingLineWidth, type OdtPen, variantOf } from './pen.ts';

/** The body, node by node; where the paper turns, the page that follows has another master. */
export function bodyXml({ body }: PackDocument, pen: OdtPen): string[] {
  const pieces: string[] = [];
  let landscape = false;
  let turned = true;
  let broken = false;
  for (const [at, node] of body.entries()) {
    if (node.kind === 'page-break') {
      turned ||= landscape !== (node.landscape ?? false);
      landscape = node.landscape ?? false;
      broken = true;
      continue;
    }
    pen.lineWidth = landscape ? lyingLineWidth : lineWidth;
    const xml = nodeXml(node, body[at + 1], pen);
    if (xml === '') continue;
    if (turned) pieces.push(opening(xml, landscape ? 'Lying' : 'Standard', pen));
    else pieces.push(broken ? opening(xml, '', pen) : xml);
    turned = false;
    broken = false;
  }
  return pieces;
}

/**
 * The same paragraphs at the top of a new page, of a new master where one is named: said in an automatic style that
 * grows from the first paragraph's own. A list or table has a paragraph without height put before it.
 */
function opening(xml: string, master: string, pen: OdtPen): string {
  const found = /^<text:[hp] text:style-name="([^"]+)"/.exec(xml);
  const style = found?.[1];
  if (style === undefined) return paragraph(openingStyle('Page_20_Start', master, pen), '') + xml;
  return xml.replace(`"${style}"`, () => `"${openingStyle(style, master, pen)}"`);
}

function openingStyle(style: string, master: string, pen: OdtPen): string {
  const named = namedStyles(pen.styles)[pen.variants.get(style)?.style ?? style];
  const start: Record<string, string> = master ? goesOn : { 'fo:break-before': 'page' };
  // LibreOffice takes both spaces for one thing: the one below is said again, or it would be none.
  const below = {
    'fo:margin-bottom': pt(named?.style.spaceAfter ?? 0),
    ...pen.variants.get(style)?.properties,
  };
  const properties = { ...below, ...start, 'fo:margin-top': '0pt' };
  const attributes: Record<string, string> = master ? { 'style:master-page-name': master } : {};
  return variantOf(style, master || 'Page', properties, pen, attributes);
}
