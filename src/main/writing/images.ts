import { drawChart } from '../../shared/document/chart-drawing.ts';
import type { ChartNode, PackDocument } from '../../shared/document/nodes.ts';
import { stylesAt, theme } from '../../shared/document/theme.ts';
import { openVips, type VipsModule, withImages } from '../vips.ts';
import { chartHeight, chartRoom } from './chart-letters.ts';
import { chartSvg } from './chart-svg.ts';
import { type LetterShape, watermarkShape } from './letter-shape.ts';
import type { Faces } from './pdf/faces.ts';
import { noPictures, type Pictures } from './write-options.ts';

/** A chart for programs that lay out their pages themselves: as outlines, and as points for those that know none. */
export interface ChartImage {
  svg: string;
  png: Uint8Array;
  /** Points. */
  width: number;
  height: number;
}

/** What a Word or OpenDocument file shows: pictures by their hash, charts by their anchor, the watermark as an outline. */
export interface Images {
  pictures: Pictures;
  charts: ReadonlyMap<string, ChartImage>;
  watermark: LetterShape | null;
}

export const noImages: Images = { pictures: noPictures, charts: new Map(), watermark: null };

/** The watermark to draw. One that is asked for and was not drawn must not be left out in silence. */
export function watermarkOf(document: PackDocument, { watermark }: Images): LetterShape | null {
  if (document.watermark.trim() !== '' && !watermark) throw new Error('the watermark was not drawn');
  return watermark;
}

/** Everything that a document shows beside its words. */
export const drawImages = async (
  document: PackDocument,
  faces: Faces,
  pictures: Pictures = noPictures,
): Promise<Images> => ({
  pictures,
  charts: await drawCharts(document, faces),
  watermark: watermarkShape(document.watermark, faces, theme.page),
});

/** Draws the charts of a document. Nothing heavy is loaded where it has none. */
export async function drawCharts(document: PackDocument, faces: Faces): Promise<Images['charts']> {
  const charts = new Map<string, ChartImage>();
  let landscape = false;
  for (const node of document.body) {
    if (node.kind === 'page-break') landscape = node.landscape ?? false;
    if (node.kind === 'chart') charts.set(node.anchor, await chartImage(node, document, landscape, faces));
  }
  return charts;
}

async function chartImage(
  node: ChartNode,
  { size }: PackDocument,
  landscape: boolean,
  faces: Faces,
): Promise<ChartImage> {
  const { page } = theme;
  const line = (landscape ? page.height : page.width) - page.left - page.right;
  const style = stylesAt(size).chartText;
  const drawing = drawChart(node, chartRoom(line, chartHeight(landscape), style, faces));
  const svg = chartSvg(drawing, faces);
  return { svg, png: inPoints(await openVips(), svg), width: drawing.width, height: drawing.height };
}

/** Pixels of a point: 216 an inch, sharp in print and small in the file. */
const pixels = 3;

function inPoints(vips: VipsModule, svg: string): Uint8Array {
  return withImages((keep) => {
    const drawn = keep(vips.Image.svgloadBuffer(new TextEncoder().encode(svg), { scale: pixels }));
    const onPaper = keep(drawn.flatten({ background: [255, 255, 255] }));
    return onPaper.pngsaveBuffer({ keep: 'none', compression: 9 });
  });
}
