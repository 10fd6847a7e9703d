import { theme } from '../../../shared/document/theme.ts';
import { watermarkColour, watermarkPlace } from '../watermark-size.ts';
import { pt } from './named-styles.ts';
import { element, escapeXml } from './xml.ts';

/**
 * Words across a page, behind its text: a turned shape in the header, where it is no part of what is read. Empty
 * words give nothing.
 */
export function watermarkXml(asked: string, landscape: boolean): string {
  if (asked.trim() === '') return '';
  const { words, width, height, angle } = watermarkPlace(asked, landscape);
  const { page } = theme;
  const [paperWidth, paperHeight] = landscape ? [page.height, page.width] : [page.width, page.height];
  // The turned shape's own corner, such that its middle is the page's.
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const x = paperWidth / 2 - (width / 2) * cosine - (height / 2) * sine;
  const y = paperHeight / 2 + (width / 2) * sine - (height / 2) * cosine;
  const geometry = element('draw:enhanced-geometry', {
    'svg:viewBox': '0 0 21600 21600',
    'draw:type': 'rectangle',
    'draw:enhanced-path': 'M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N',
  });
  const text = element('text:span', { 'text:style-name': 'WatermarkWords' }, escapeXml(words));
  return element(
    'draw:custom-shape',
    {
      'text:anchor-type': 'paragraph',
      'draw:z-index': 0,
      'draw:name': 'Watermark',
      'draw:style-name': 'WatermarkShape',
      'svg:width': pt(width),
      'svg:height': pt(height),
      'draw:transform': `rotate (${angle.toFixed(5)}) translate (${pt(x)} ${pt(y)})`,
    },
    element('text:p', { 'text:style-name': 'Watermark' }, text) + geometry,
  );
}

/** The automatic styles of the shape and of its words. */
export function watermarkStyle(words: string): string {
  if (words.trim() === '') return '';
  const shape = element('style:graphic-properties', {
    'draw:stroke': 'none',
    'draw:fill': 'none',
    'draw:textarea-horizontal-align': 'center',
    'draw:textarea-vertical-align': 'middle',
    'draw:auto-grow-height': 'false',
    'draw:auto-grow-width': 'false',
    'fo:padding': '0pt',
    'style:wrap': 'run-through',
    'style:run-through': 'background',
    'style:horizontal-pos': 'from-left',
    'style:horizontal-rel': 'page',
    'style:vertical-pos': 'from-top',
    'style:vertical-rel': 'page',
    'style:flow-with-text': 'false',
  });
  const look = element('style:text-properties', {
    'fo:font-size': pt(watermarkPlace(words, false).size),
    'fo:color': watermarkColour,
    'fo:font-weight': 'bold',
  });
  return (
    element('style:style', { 'style:name': 'WatermarkShape', 'style:family': 'graphic' }, shape) +
    element('style:style', { 'style:name': 'WatermarkWords', 'style:family': 'text' }, look)
  );
}
