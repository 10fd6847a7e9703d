import type { FigureNode } from './nodes.ts';
import { type Styles, theme } from './theme.ts';

export interface Size {
  width: number;
  height: number;
}

/** Points of a portrait's height: 35 mm. */
const portraitHeight = (35 / 25.4) * 72;

/** Of the text on a page, at most so much is one picture: its caption and a paragraph have room beside it. */
const mostOfPage = 0.6;

/** A picture of few pixels is not blown up: 96 of them an inch at least. */
const pointsOfPixel = 72 / 96;

/** The size of a picture in print, in points, on a line of this width; upright pages where nothing else is said. */
export function figureSize({ picture, size }: FigureNode, lineWidth: number, landscape = false): Size {
  const most = size === 'portrait' ? portraitHeight : textHeight(landscape) * mostOfPage;
  const part = Math.min(lineWidth / picture.width, most / picture.height, pointsOfPixel);
  return { width: picture.width * part, height: picture.height * part };
}

/** More space than between paragraphs: what follows a figure must not be taken for its caption. */
export const spaceBelowFigure = ({ body }: Pick<Styles, 'body'>): number => body.spaceAfter * 1.75;

/** A portrait belongs to the words under it. */
export const spaceBelow = ({ size }: Pick<FigureNode, 'size'>, styles: Pick<Styles, 'body'>): number =>
  size === 'portrait' ? styles.body.spaceAfter : spaceBelowFigure(styles);

/** Between the upper and the lower margin, in points. */
export function textHeight(landscape: boolean): number {
  const { page } = theme;
  return (landscape ? page.width : page.height) - page.top - page.bottom;
}
