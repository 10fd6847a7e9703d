import { theme } from '../../../shared/document/theme.ts';
import { type LetterShape, type PathStep, unitsOf } from '../letter-shape.ts';
import { watermarkColour } from '../watermark-size.ts';
import { emu, hex } from './measures.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const office = 'http://schemas.microsoft.com/office';

/**
 * Words across a page, behind its text: their outline in the page's header, turned along its diagonal. Words in a
 * turned box would stay level in LibreOffice, and letters in Word's older form are read out as a picture; an outline
 * looks the same everywhere. To a screen reader it is decoration. Null gives nothing. `number` is one that no other
 * drawing of the file has.
 */
export function watermark(shape: LetterShape | null, landscape: boolean, number: number): string {
  if (!shape) return '';
  const extent = `cx="${emu(shape.width)}" cy="${emu(shape.height)}"`;
  const place = (axis: 'H' | 'V') =>
    `<wp:position${axis} relativeFrom="page"><wp:align>center</wp:align></wp:position${axis}>`;
  const fill = `<a:solidFill><a:srgbClr val="${hex(watermarkColour)}"/></a:solidFill><a:ln><a:noFill/></a:ln>`;
  const letters =
    '<wps:wsp><wps:cNvSpPr/><wps:spPr>' +
    `<a:xfrm rot="${turn(landscape)}"><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>${geometry(shape)}${fill}</wps:spPr><wps:bodyPr/></wps:wsp>`;
  const decoration = `<a:extLst xmlns:a="${drawing}/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="${office}/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`;
  const anchor =
    `<wp:anchor xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/>${place('H')}${place('V')}<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="${number}" name="PowerPlusWaterMarkObject${number}" descr="">${decoration}</wp:docPr><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${office}/word/2010/wordprocessingShape">${letters}</a:graphicData></a:graphic></wp:anchor>`;
  const compatible = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
  return (
    `<w:r><mc:AlternateContent xmlns:mc="${compatible}"><mc:Choice xmlns:wps="${office}/word/2010/wordprocessingShape" Requires="wps">` +
    `<w:drawing>${anchor}</w:drawing></mc:Choice></mc:AlternateContent></w:r>`
  );
}

/** Along the diagonal, upwards: with the clock, in sixty-thousandths of a degree. */
function turn(landscape: boolean): number {
  const { width, height } = theme.page;
  const angle = landscape ? Math.atan(width / height) : Math.atan(height / width);
  return Math.round((360 - (angle * 180) / Math.PI) * 60_000);
}

const elements: Record<PathStep['command'], string> = {
  moveTo: 'moveTo',
  lineTo: 'lnTo',
  quadraticCurveTo: 'quadBezTo',
  bezierCurveTo: 'cubicBezTo',
  closePath: 'close',
};

function geometry(shape: LetterShape): string {
  const { width, height } = unitsOf(shape);
  const steps = shape.path.map(({ command, points }) => {
    const name = elements[command];
    return points.length === 0 ? `<a:${name}/>` : `<a:${name}>${pointsXml(points)}</a:${name}>`;
  });
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${width}" h="${height}">${steps.join('')}</a:path></a:pathLst></a:custGeom>`
  );
}

const pointsXml = (points: readonly number[]): string =>
  points.map((x, at) => (at % 2 === 0 ? `<a:pt x="${x}" y="${points[at + 1]}"/>` : '')).join('');
