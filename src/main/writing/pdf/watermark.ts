import { largestWatermark, watermarkColour, watermarkReach } from '../watermark-size.ts';
import type { Faces } from './faces.ts';
import { oneLine, type Short } from './one-line.ts';
import { short } from './short.ts';
import type { Typesetter } from './typesetter.ts';

/** Words that slant across a page, beneath what stands on it. */
export interface Watermark {
  words: Short;
  /** Of the page, points. */
  width: number;
  height: number;
}

/** Null where there is no watermark. */
export function measureWatermark(
  text: string,
  faces: Faces,
  { width, height }: { width: number; height: number },
): Watermark | null {
  if (text === '') return null;
  const trial = oneLine(text.toUpperCase(), 'bold', 100, faces);
  const size = Math.min(
    largestWatermark,
    (100 * watermarkReach * Math.hypot(width, height)) / Math.max(1, trial.width),
  );
  return { words: oneLine(text.toUpperCase(), 'bold', size, faces), width, height };
}

/** The operators of a watermark, from the lower left to the upper right; the page's words come after them. */
export function drawWatermark({ words, width, height }: Watermark, typesetter: Typesetter): string {
  const length = Math.hypot(width, height);
  const [cos, sin] = [width / length, height / length];
  // The page counts downwards here: to climb to the right is to turn against that.
  const turn = [cos, -sin, sin, cos, width / 2, height / 2].map(precise).join(' ');
  const shown = words.line.map((span) =>
    typesetter.show(span, words.size, span.x - words.width / 2, words.size * 0.36, watermarkColour),
  );
  // What was chosen for these words is forgotten with them.
  typesetter.startPage();
  return `/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\nq\n${turn} cm\nBT\n${shown.join('')}ET\nQ\nEMC\n`;
}

const precise = (value: number) => (Math.abs(value) < 2 ? `${Math.round(value * 1e5) / 1e5}` : short(value));
