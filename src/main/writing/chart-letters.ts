import type { ChartRoom } from '../../shared/document/chart-drawing.ts';
import { textHeight } from '../../shared/document/figure-size.ts';
import type { TextStyle } from '../../shared/document/theme.ts';
import type { Faces } from './pdf/faces.ts';
import { breakLines } from './pdf/lines.ts';
import type { Line } from './pdf/spans.ts';

/** Chart words as they are drawn: one line, however long, in the regular face. At a size of 1 its widths are parts. */
export function chartLine(words: string, size: number, faces: Faces): { line: Line; width: number } {
  const [line = []] = breakLines([{ text: words, face: 'regular' }], { faces, size, kerned: false }, 1e6);
  const last = line.at(-1);
  return { line, width: last ? last.x + last.width : 0 };
}

/** The room of a chart of this width and greatest height, its letters in this style. */
export const chartRoom = (width: number, height: number, style: TextStyle, faces: Faces): ChartRoom => ({
  ...{ width, height, size: style.size, lineHeight: style.lineHeight },
  widthOf: (words) => chartLine(words, 100, faces).width / 100,
});

/** Points that a chart may reach down, with room for its title over it. */
export const chartHeight = (landscape: boolean): number => textHeight(landscape) * 0.9;
