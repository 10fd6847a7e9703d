import { drawBars } from './chart-bars.ts';
import { drawLine } from './chart-line.ts';
import type { ChartNode } from './nodes.ts';

// A chart as rectangles, lines, dots and texts, in points from its top left corner. Every writer draws the same.
// Nothing in it is told by colour alone: each bar and point has its label beside it and its value written.

export interface ChartRect {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
}

/** A line through points, one after another. */
export interface ChartLine {
  kind: 'line';
  points: [x: number, y: number][];
  thickness: number;
  colour: string;
}

export interface ChartDot {
  kind: 'dot';
  x: number;
  y: number;
  radius: number;
  colour: string;
}

export type ChartShape = ChartRect | ChartLine | ChartDot;

/** Words whose baseline begins, has its middle or ends at x, y; `turned` ones read upwards. */
export interface ChartText {
  text: string;
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  turned: boolean;
}

export interface ChartDrawing {
  width: number;
  height: number;
  shapes: ChartShape[];
  texts: ChartText[];
}

/** What a chart has: points across, points down at most, its letters, and how wide words are in them. */
export interface ChartRoom {
  width: number;
  height: number;
  size: number;
  lineHeight: number;
  /** In points, of words at a size of 1. */
  widthOf(words: string): number;
}

/** A chart within its room. Axes begin at zero, so that no difference looks larger than it is. */
export const drawChart = (chart: ChartNode, room: ChartRoom): ChartDrawing =>
  chart.shape === 'bars' ? drawBars(chart, room) : drawLine(chart, room);
