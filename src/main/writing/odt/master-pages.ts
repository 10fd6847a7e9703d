import type { PackDocument } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { officeFooter } from '../office-footer.ts';
import { pt } from './named-styles.ts';
import { watermarkXml } from './watermark.ts';
import { element, escapeXml } from './xml.ts';

const { page, styles, colours } = theme;

/** The paper of the cover, of the contents, of those that stand and of those that lie. */
export const pageLayouts = (drop: number): string =>
  pageLayout('Cover', 'i', false, drop) +
  pageLayout('Front', 'i', false) +
  pageLayout('Body', '1', false) +
  pageLayout('BodyLying', '1', true);

/** `drop`: how much farther down the text begins. The space above a page's first line is none in LibreOffice. */
function pageLayout(name: string, numbering: string, landscape: boolean, drop = 0): string {
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
  const properties = {
    'fo:page-width': pt(width),
    'fo:page-height': pt(height),
    'style:num-format': numbering,
    'style:print-orientation': landscape ? 'landscape' : 'portrait',
    'fo:margin-top': pt(page.headerAt),
    'fo:margin-bottom': pt(page.footerAt),
    'fo:margin-left': pt(page.left),
    'fo:margin-right': pt(page.right),
  };
  const separator = element('style:footnote-sep', {
    'style:width': '0.5pt',
    'style:distance-before-sep': '10pt',
    'style:distance-after-sep': '4pt',
    'style:rel-width': '25%',
    'style:color': colours.hairline,
    'style:line-style': 'solid',
    'style:adjustment': 'left',
  });
  const band = (name: string, margin: string, words: number, room: number) =>
    element(
      name,
      {},
      element('style:header-footer-properties', { 'fo:min-height': pt(room), [margin]: pt(room - words) }),
    );
  const line = ({ size, lineHeight }: { size: number; lineHeight: number }) => size * lineHeight;
  return element(
    'style:page-layout',
    { 'style:name': name },
    element('style:page-layout-properties', properties, separator) +
      band('style:header-style', 'fo:margin-bottom', line(styles.marking), page.top - page.headerAt + drop) +
      band(
        'style:footer-style',
        'fo:margin-top',
        line(styles.footer) + styles.footer.spaceAfter + line(styles.marking),
        page.bottom - page.footerAt,
      ),
  );
}

const number = (kind: string) => element(`text:${kind}`, {}, '1');
// The count is in arabic numerals wherever it stands.
const pageCount = element('text:page-count', { 'style:num-format': '1' }, '1');

/** As in the PDF: no page number on the cover, roman for the contents, then "Page 3 of 10", counted from the cover. */
export function masterPages(document: PackDocument): string {
  const counter = `Page ${number('page-number')} of ${pageCount}`;
  return (
    masterPage(document, 'Cover', 'Cover', '') +
    masterPage(document, 'Contents', 'Front', `Page ${number('page-number')}`) +
    masterPage(document, 'Standard', 'Body', counter) +
    masterPage(document, 'Lying', 'BodyLying', counter)
  );
}

/** The marking above and below; between them at the foot the pack's title and `counter`, where there is one. */
function masterPage(document: PackDocument, name: string, layout: string, counter: string): string {
  const lying = name === 'Lying';
  const marking = escapeXml(document.marking);
  const line = counter ? `${escapeXml(officeFooter(document, lying))}<text:tab/>${counter}` : '';
  const footer =
    element('text:p', { 'text:style-name': lying ? 'Footer_20_Lying' : 'Footer' }, line) +
    element('text:p', { 'text:style-name': 'Marking' }, marking);
  const behind = watermarkXml(document.watermark, lying);
  return element(
    'style:master-page',
    { 'style:name': name, 'style:page-layout-name': layout },
    element('style:header', {}, element('text:p', { 'text:style-name': 'Header' }, behind + marking)) +
      element('style:footer', {}, footer),
  );
}
