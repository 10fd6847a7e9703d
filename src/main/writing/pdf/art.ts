import type { ChartDrawing } from '../../../shared/document/chart-drawing.ts';
import type { Picture } from '../../../shared/model/picture.ts';

/** What a figure shows, and its size in points. */
export type Art =
  | { kind: 'picture'; picture: Picture; width: number; height: number }
  | { kind: 'chart'; drawing: ChartDrawing; width: number; height: number };
