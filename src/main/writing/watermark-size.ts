import { theme } from '../../shared/document/theme.ts';

/** How the words of a watermark lie on a page, in points, as in the PDF: along its diagonal, upwards. */
export interface WatermarkPlace {
  /** In capitals. */
  words: string;
  size: number;
  /** Of the line of words. */
  width: number;
  height: number;
  /** Against the clock, from a level line, in radians. */
  angle: number;
}

/** Pale enough to read words through. */
export const watermarkColour = '#ececec';
/** Of the page's diagonal: how much of it long words take; and points: no words are larger. */
export const watermarkReach = 0.72;
export const largestWatermark = 110;

/** Of Arial: from the top of its tall letters to the foot of its long ones, in parts of the size. */
const lineHeight = 1.117;

export function watermarkPlace(text: string, landscape: boolean): WatermarkPlace {
  const { page } = theme;
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
  const words = text.toUpperCase();
  const em = widthOf(words);
  const size = Math.min(largestWatermark, (watermarkReach * Math.hypot(width, height)) / Math.max(0.01, em));
  return { words, size, width: em * size, height: size * lineHeight, angle: Math.atan(height / width) };
}

/** Widths of Arial Bold's capitals that are not those of most, in parts of the size. */
const widths: [letters: string, width: number][] = [
  [' .,:;IÍÌÎÏ', 0.278],
  ['-()', 0.333],
  ['J0123456789', 0.556],
  ['FLTZ', 0.611],
  ['EPSVXYÉÈÊŶ', 0.667],
  ['GOQÓÒÔÖ', 0.778],
  ['M', 0.833],
  ['WŴ', 0.944],
];

const widthOf = (words: string): number =>
  [...words].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.includes(letter))?.[1] ?? 0.722),
    0,
  );
