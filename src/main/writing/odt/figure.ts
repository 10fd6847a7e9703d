import { figureSize, type Size, spaceBelow, spaceBelowFigure } from '../../../shared/document/figure-size.ts';
import type { ChartNode, FigureNode } from '../../../shared/document/nodes.ts';
import { bookmark, inlinesXml } from './inlines.ts';
import { pt } from './named-styles.ts';
import { lyingLineWidth, type OdtPen, variantOf } from './pen.ts';
import { element, escapeXml } from './xml.ts';

const paragraph = (style: string, inside: string) => element('text:p', { 'text:style-name': style }, inside);

/** A picture in a line of its own, with its caption under it on the same page. */
export function figureXml(node: FigureNode, pen: OdtPen): string {
  const { lineWidth } = pen;
  const path = pen.pictures.pathOf(node.picture);
  const drawn = frame(
    figureSize(node, lineWidth, lineWidth === lyingLineWidth),
    'Picture',
    node.alternative,
    [path],
    pen,
  );
  const inside = bookmark(node.anchor) + drawn;
  const closer = { 'fo:margin-top': '0pt', 'fo:margin-bottom': pt(spaceBelow(node, pen.styles)) };
  if (node.caption.length === 0)
    return paragraph(
      node.size === 'portrait' ? variantOf('Figure', 'Portrait', closer, pen) : 'Figure',
      inside,
    );
  const above = variantOf(
    'Figure',
    'Captioned',
    { 'fo:margin-bottom': '0pt', 'fo:keep-with-next': 'always' },
    pen,
  );
  // The style is made for a caption over a table, which stays with what follows.
  // LibreOffice takes both spaces for one thing: the one above is said again, or it would be none.
  const space = {
    'fo:margin-top': pt(pen.styles.caption.spaceBefore),
    'fo:margin-bottom': pt(spaceBelowFigure(pen.styles)),
    'fo:keep-with-next': 'auto',
  };
  const below = variantOf('Caption', 'Below', space, pen);
  return paragraph(above, inside) + paragraph(below, inlinesXml(node.caption, pen));
}

/** A chart under its title: outlines, and points for programs that know none. */
export function chartXml(node: ChartNode, pen: OdtPen): string {
  const { lineWidth } = pen;
  const { outlines, points, width, height } = pen.pictures.chart(node);
  const part = Math.min(1, lineWidth / width);
  const size = { width: width * part, height: height * part };
  const title = paragraph('Caption', bookmark(node.anchor) + escapeXml(node.title));
  return title + paragraph('Figure', frame(size, 'Chart', node.alternative, [outlines, points], pen));
}

/** A frame that stands in the line as a letter does. Of several images a program shows the first that it can. */
function frame(
  { width, height }: Size,
  kind: string,
  words: string,
  paths: string[],
  { pictures }: OdtPen,
): string {
  const name = `${kind} ${pictures.nextFrame()}`;
  const attributes = {
    'draw:style-name': 'Picture',
    'draw:name': name,
    'text:anchor-type': 'as-char',
    'svg:width': `${width.toFixed(2)}pt`,
    'svg:height': `${height.toFixed(2)}pt`,
  };
  const images = paths.map((path) =>
    element('draw:image', {
      'xlink:href': path,
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
    }),
  );
  const told = element('svg:title', {}, name) + element('svg:desc', {}, escapeXml(words));
  return element('draw:frame', attributes, images.join('') + told);
}

/** The automatic style of every frame. */
export const figureStyle = element(
  'style:style',
  { 'style:name': 'Picture', 'style:family': 'graphic' },
  element('style:graphic-properties', {
    'style:vertical-pos': 'top',
    'style:vertical-rel': 'baseline',
    'fo:border': 'none',
    'fo:padding': '0pt',
  }),
);
