import { theme } from '../../../shared/document/theme.ts';
import { emu, halfPoints } from './measures.ts';
import { escaped } from './xml.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const office = 'http://schemas.microsoft.com/office';

/** Pale enough to read words through. */
const grey = 'D9D9D9';
/** Of a bold capital letter of Arial, in sizes. */
const letterWidth = 0.72;
const largest = 110;

/**
 * Words across a page, behind its text: a turned box of words in the page's header, whose words a department can
 * change or take away. To a screen reader it is decoration. Empty words give nothing.
 */
export function watermark(words: string, landscape: boolean): string {
  if (words.trim() === '') return '';
  const { width, height } = theme.page;
  // The words lie on the page's diagonal.
  const degrees = landscape ? -Math.atan(width / height) : -Math.atan(height / width);
  const diagonal = Math.hypot(width, height) * 0.78;
  const size = Math.min(largest, diagonal / (Math.max(1, [...words].length) * letterWidth));
  const [boxWidth, boxHeight] = [emu(diagonal), emu(size * 1.3)];
  const rotation = Math.round((360 + (degrees * 180) / Math.PI) * 60_000);
  const place = (axis: 'H' | 'V') =>
    `<wp:position${axis} relativeFrom="page"><wp:align>center</wp:align></wp:position${axis}>`;
  const look = `<w:b/><w:bCs/><w:color w:val="${grey}"/><w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`;
  const paragraph =
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr>' +
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
  const shape =
    `<wps:wsp xmlns:wps="${office}/word/2010/wordprocessingShape"><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm rot="${rotation}"><a:off x="0" y="0"/><a:ext cx="${boxWidth}" cy="${boxHeight}"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent>${paragraph}</w:txbxContent></wps:txbx>` +
    '<wps:bodyPr rot="0" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp>';
  const anchor =
    `<wp:anchor xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/>${place('H')}${place('V')}<wp:extent cx="${boxWidth}" cy="${boxHeight}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="1" name="PowerPlusWaterMarkObject1" descr=""><a:extLst xmlns:a="${drawing}/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="${office}/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr>` +
    `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${office}/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:anchor>`;
  const compatible = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
  return (
    `<w:r><mc:AlternateContent xmlns:mc="${compatible}"><mc:Choice xmlns:wps="${office}/word/2010/wordprocessingShape" Requires="wps">` +
    `<w:drawing>${anchor}</w:drawing></mc:Choice></mc:AlternateContent></w:r>`
  );
}
