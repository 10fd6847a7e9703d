import { fittingFooter } from '../../../shared/document/footer.ts';
import type { PackDocument } from '../../../shared/document/nodes.ts';
import { type TextStyle, theme } from '../../../shared/document/theme.ts';
import type { Faces } from './faces.ts';
import { faceOf } from './inlines.ts';
import { breakLines } from './lines.ts';
import { oneLine, type Short } from './one-line.ts';
import { wordsOfSpan } from './spans.ts';
import { baselineOf } from './strips.ts';
import type { Typesetter } from './typesetter.ts';
import { measureWatermark, type Watermark } from './watermark.ts';

const { page, styles } = theme;

/** What stands on each page outside its text: the marking above and below, the footer's title, the page number. */
export interface Furniture {
  marking: Short;
  footer: Short | null;
  watermark: Watermark | null;
  /** Of the page, points. */
  width: number;
  height: number;
}

const textWidth = (width: number) => width - page.left - page.right;
/** Points kept for "Page 1000 of 1000". */
const numberRoom = 110;

/** Of the pages of a document that stand, or of those that lie. */
export function measureFurniture(document: PackDocument, faces: Faces, landscape: boolean): Furniture {
  const { marking, footer, watermark } = document;
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
  return {
    marking: shrunk(marking.toUpperCase(), styles.marking, faces, textWidth(width)),
    footer: footer ? shortened(document, styles.footer, faces, textWidth(width) - numberRoom) : null,
    watermark: measureWatermark(watermark, faces, { width, height }),
    ...{ width, height },
  };
}

/** A marking must be read whole, whatever is written in it: a long one is set smaller. */
function shrunk(text: string, style: TextStyle, faces: Faces, room: number): Short {
  const face = faceOf(style.bold, style.italic);
  const full = oneLine(text, face, style.size, faces);
  if (full.width <= room) return full;
  return oneLine(text, face, (style.size * room) / full.width, faces);
}

/** A title too long for the footer ends in an ellipsis there; the cover has it whole. */
function shortened(document: PackDocument, style: TextStyle, faces: Faces, room: number): Short {
  const face = faceOf(style.bold, style.italic);
  const line = (words: string) => oneLine(words, face, style.size, faces);
  const words = fittingFooter(document, (some) => line(some).width <= room);
  if (words !== '') return line(words);
  const [first] = breakLines(
    [{ text: document.footer, face }],
    { faces, size: style.size, kerned: false },
    room - style.size,
  );
  return line(`${(first ?? []).map(wordsOfSpan).join('').trimEnd()}…`);
}

/** The operators of a page's furniture. `number` is "Page 3 of 12", or nothing on the cover. */
export function drawFurniture(
  { marking, footer, width, height }: Furniture,
  number: string,
  faces: Faces,
  typesetter: Typesetter,
): string {
  const middle = (width - marking.width) / 2;
  const head = showShort(marking, middle, page.headerAt, styles.marking, typesetter);
  const foot = height - page.footerAt - styles.marking.size * styles.marking.lineHeight;
  const line = foot - styles.footer.size * styles.footer.lineHeight - styles.footer.spaceAfter;
  const pageNumber = number ? oneLine(number, 'regular', styles.footer.size, faces) : null;
  const below = [
    number && footer ? showShort(footer, page.left, line, styles.footer, typesetter) : '',
    pageNumber
      ? showShort(pageNumber, width - page.right - pageNumber.width, line, styles.footer, typesetter)
      : '',
    showShort(marking, middle, foot, styles.marking, typesetter),
  ];
  return pagination('Header', head) + pagination('Footer', below.join(''));
}

function showShort(
  { line, size }: Short,
  x: number,
  top: number,
  style: TextStyle,
  typesetter: Typesetter,
): string {
  const baseline = top + baselineOf({ size, lineHeight: (style.lineHeight * style.size) / size });
  return line.map((span) => typesetter.show(span, size, x + span.x, baseline, style.colour)).join('');
}

const pagination = (kind: 'Header' | 'Footer', words: string) =>
  words && `/Artifact <</Type /Pagination /Subtype /${kind}>> BDC\nBT\n${words}ET\nEMC\n`;
