import { figureSize, type Size, spaceBelow, spaceBelowFigure } from '../../../shared/document/figure-size.ts';
import type { ChartNode, FigureNode } from '../../../shared/document/nodes.ts';
import { drawInlines } from './inlines.ts';
import { emu, twips } from './measures.ts';
import { marked, type Pen } from './pen.ts';
import { escaped, keepNext, paragraph, run } from './xml.ts';

/** A picture within the text, with its caption under it on the same page. */
export function drawFigure(node: FigureNode, pen: Pen): string {
  const { picture, alternative, caption } = node;
  const bytes = pen.images.pictures.get(picture.sha256);
  if (!bytes) throw new Error(`the picture ${picture.sha256} was not given`);
  const size = figureSize(node, pen.lineWidth, pen.landscape);
  const id = pen.media.idOf(`${picture.sha256}.${picture.type.slice('image/'.length)}`, bytes);
  const drawn = marked(node.anchor, drawing(size, 'Picture', alternative, `r:embed="${id}"/>`, pen), pen);
  const portrait = `<w:spacing w:after="${twips(spaceBelow(node, pen.styles))}"/>`;
  if (caption.length === 0) return paragraph('Figure', drawn, node.size === 'portrait' ? portrait : '');
  // The style is made for a caption over a table, which stays with what follows.
  const below = `<w:keepNext w:val="0"/><w:spacing w:after="${twips(spaceBelowFigure(pen.styles))}"/>`;
  const above = paragraph('Figure', drawn, `${keepNext}<w:spacing w:after="0"/>`);
  return above + paragraph('Caption', drawInlines(caption, pen), below);
}

/** A chart under its title: outlines for Word, points for programs that know none. */
export function drawChart(node: ChartNode, pen: Pen): string {
  const chart = pen.images.charts.get(node.anchor);
  if (!chart) throw new Error(`the chart ${node.anchor} was not drawn`);
  const name = `chart${pen.media.nextChart()}`;
  const [png, svg] = [pen.media.idOf(`${name}.png`, chart.png), pen.media.idOf(`${name}.svg`, chart.svg)];
  const outlines = `<a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext>`;
  const blip = `r:embed="${png}"><a:extLst>${outlines}</a:extLst></a:blip>`;
  const title = paragraph('Caption', marked(node.anchor, run(node.title), pen));
  return title + paragraph('Figure', drawing(chart, 'Chart', node.alternative, blip, pen));
}

const uris = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A drawing in a line of text. `blip` is the rest of the element that names its picture. */
function drawing({ width, height }: Size, kind: string, words: string, blip: string, { media }: Pen): string {
  const number = media.nextDrawing();
  const told = `id="${number}" name="${kind} ${number - 1000}" descr="${escaped(words)}"`;
  const extent = `cx="${emu(width)}" cy="${emu(height)}"`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const picture =
    `<pic:pic xmlns:pic="${uris}/picture"><pic:nvPicPr><pic:cNvPr ${told}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip ${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>${shape}</pic:pic>`;
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${uris}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr ${told}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${uris}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${uris}/main"><a:graphicData uri="${uris}/picture">${picture}</a:graphicData></a:graphic>` +
    '</wp:inline></w:drawing></w:r>'
  );
}
