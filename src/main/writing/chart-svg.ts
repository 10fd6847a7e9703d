import type { ChartDrawing, ChartShape, ChartText } from '../../shared/document/chart-drawing.ts';
import { theme } from '../../shared/document/theme.ts';
import { chartLine } from './chart-letters.ts';
import { placedGlyphs } from './glyph-places.ts';
import type { Face, Faces } from './pdf/faces.ts';
import type { Span } from './pdf/spans.ts';

/** A chart as SVG. Its letters are outlines, so that it looks the same wherever it is opened, whatever fonts are there. */
export function chartSvg({ width, height, shapes, texts }: ChartDrawing, faces: Faces): string {
  const size = `width="${short(width)}pt" height="${short(height)}pt" viewBox="0 0 ${short(width)} ${short(height)}"`;
  const drawn = [...shapes.map(shape), ...texts.map((text) => letters(text, faces))].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${drawn}</svg>`;
}

function shape(one: ChartShape): string {
  switch (one.kind) {
    case 'rect':
      return `<rect x="${short(one.x)}" y="${short(one.y)}" width="${short(one.width)}" height="${short(one.height)}" fill="${one.colour}"/>`;
    case 'dot':
      return `<circle cx="${short(one.x)}" cy="${short(one.y)}" r="${short(one.radius)}" fill="${one.colour}"/>`;
    case 'line': {
      const points = one.points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');
      return `<polyline points="${points}" fill="none" stroke="${one.colour}" stroke-width="${one.thickness}" stroke-linejoin="round"/>`;
    }
  }
}

const shifts = { start: 0, middle: -0.5, end: -1 };

function letters({ text, x, y, size, anchor, turned }: ChartText, faces: Faces): string {
  const { line, width } = chartLine(text, size, faces);
  const from = width * shifts[anchor];
  const glyphs = line.flatMap((span) => outlines(span, from + span.x, size, faces)).join('');
  const turn = turned ? ' rotate(-90)' : '';
  return `<g transform="translate(${short(x)} ${short(y)})${turn}" fill="${theme.colours.ink}">${glyphs}</g>`;
}

/** The outline of each glyph at its place; y runs upwards in a font. */
const outlines = (span: Span, from: number, size: number, faces: Faces): string[] =>
  [...placedGlyphs(span, from, size, faces)].map(({ face, id, x, y }) => outline(face, id, x, y, size));

function outline({ font, scale }: Face, id: number, x: number, y: number, size: number): string {
  const path = font.getGlyph(id).path.toSVG();
  if (path === '') return '';
  const factor = (scale * size) / 1000;
  return `<path transform="translate(${short(x)} ${short(-y)}) scale(${factor.toFixed(6)} ${(-factor).toFixed(6)})" d="${path}"/>`;
}

const short = (value: number) => `${Math.round(value * 100) / 100}`;
