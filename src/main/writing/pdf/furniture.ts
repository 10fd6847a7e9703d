import type { PackDocument } from '../../../shared/document/nodes.ts';
import { type TextStyle, theme } from '../../../shared/document/theme.ts';
import type { Faces, TextFace } from './faces.ts';
import { faceOf } from './inlines.ts';
import { breakLines, type Line } from './lines.ts';
import { baselineOf } from './strips.ts';
import type { Typesetter } from './typesetter.ts';

const { page, styles } = theme;

/** What stands on each page outside its text: the marking above and below, the footer's title, the page number. */
export interface Furniture {
  marking: Short;
  footer: Short | null;
}

/** Words on one line, at a size that fits. */
export interface Short {
  line: Line;
  size: number;
  width: number;
}

const textWidth = page.width - page.left - page.right;
/** Points kept for "Page 1000 of 1000". */
const numberRoom = 110;

export function measureFurniture({ marking, footer }: PackDocument, faces: Faces): Furniture {
  return {
    marking: shrunk(marking.toUpperCase(), styles.marking, faces),
    footer: footer ? shortened(footer, styles.footer, faces) : null,
  };
}

function oneLine(text: string, face: TextFace, size: number, faces: Faces): Short {
  const [line] = breakLines([{ text, face }], { faces, size, kerned: false }, 1e6);
  const last = line?.at(-1);
  return { line: line ?? [], size, width: last ? last.x + last.width : 0 };
}

/** A marking must be read whole, whatever is written in it: a long one is set smaller. */
function shrunk(text: string, style: TextStyle, faces: Faces): Short {
  const face = faceOf(style.bold, style.italic);
  const full = oneLine(text, face, style.size, faces);
  if (full.width <= textWidth) return full;
  return oneLine(text, face, (style.size * textWidth) / full.width, faces);
}

/** A title too long for the footer ends in an ellipsis there; the cover has it whole. */
function shortened(text: string, style: TextStyle, faces: Faces): Short {
  const face = faceOf(style.bold, style.italic);
  const full = oneLine(text, face, style.size, faces);
  if (full.width <= textWidth - numberRoom) return full;
  const [first] = breakLines(
    [{ text, face }],
    { faces, size: style.size, kerned: false },
    textWidth - numberRoom - style.size,
  );
  const words = first?.flatMap((span) => span.items).map((item) => item.atom.text + (item.space ? ' ' : ''));
  return oneLine(`${(words ?? []).join('').trimEnd()}…`, face, style.size, faces);
}

/** The operators of a page's furniture. `number` is "Page 3 of 12", or nothing on the cover. */
export function drawFurniture(
  { marking, footer }: Furniture,
  number: string,
  faces: Faces,
  typesetter: Typesetter,
): string {
  const head = showShort(marking, centred(marking), page.headerAt, styles.marking, typesetter);
  const foot = page.height - page.footerAt - styles.marking.size * styles.marking.lineHeight;
  const line = foot - styles.footer.size * styles.footer.lineHeight - 4;
  const pageNumber = number ? oneLine(number, 'regular', styles.footer.size, faces) : null;
  const below = [
    number && footer ? showShort(footer, page.left, line, styles.footer, typesetter) : '',
    pageNumber
      ? showShort(pageNumber, page.width - page.right - pageNumber.width, line, styles.footer, typesetter)
      : '',
    showShort(marking, centred(marking), foot, styles.marking, typesetter),
  ];
  return pagination('Header', head) + pagination('Footer', below.join(''));
}

const centred = ({ width }: Short) => (page.width - width) / 2;

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
