import type { ChartDrawing, ChartShape, ChartText } from '../../../shared/document/chart-drawing.ts';
import { theme } from '../../../shared/document/theme.ts';
import { chartLine } from '../chart-letters.ts';
import type { Faces } from './faces.ts';
import { colourOf, short } from './short.ts';
import type { Typesetter } from './typesetter.ts';

/** The operators of a chart whose top left corner is at x, y of the page. */
export function drawChartShapes(
  { shapes, texts }: ChartDrawing,
  x: number,
  y: number,
  faces: Faces,
  typesetter: Typesetter,
): string {
  const drawn = `q\n1 0 0 1 ${short(x)} ${short(y)} cm\n${shapes.map(shape).join('')}Q\n`;
  return drawn + texts.map((text) => letters(text, x, y, faces, typesetter)).join('');
}

function shape(one: ChartShape): string {
  switch (one.kind) {
    case 'rect':
      return `${colourOf(one.colour)} rg\n${[one.x, one.y, one.width, one.height].map(short).join(' ')} re f\n`;
    case 'dot':
      // A line without length, with round ends.
      return `${colourOf(one.colour)} RG\n1 J\n${short(one.radius * 2)} w\n${at(one)} m\n${at(one)} l\nS\n`;
    case 'line': {
      const [first, ...rest] = one.points.map(([x, y]) => at({ x, y }));
      const paint = `${colourOf(one.colour)} RG\n0 J\n1 j\n${one.thickness} w\n`;
      return `${paint}${first} m\n${rest.map((point) => `${point} l\n`).join('')}S\n`;
    }
  }
}

const at = ({ x, y }: { x: number; y: number }) => `${short(x)} ${short(y)}`;

const shifts = { start: 0, middle: -0.5, end: -1 };

function letters(
  { text, x, y, size, anchor, turned }: ChartText,
  left: number,
  top: number,
  faces: Faces,
  typesetter: Typesetter,
): string {
  const { line, width } = chartLine(text, size, faces);
  const from = width * shifts[anchor];
  const place = turned ? [0, -1, 1, 0, left + x, top + y] : [1, 0, 0, 1, left + x, top + y];
  // Within q and Q nothing that was set before holds, and nothing that is set holds behind.
  typesetter.startPage();
  const shown = line.map((span) => typesetter.show(span, size, from + span.x, 0, theme.colours.ink)).join('');
  typesetter.startPage();
  return `q\n${place.map(short).join(' ')} cm\nBT\n${shown}ET\nQ\n`;
}
