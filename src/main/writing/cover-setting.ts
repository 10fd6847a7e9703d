import { type Styles, theme } from '../../shared/document/theme.ts';

/** How a cover is set so that it stays one page, as our own layout found it. */
export interface CoverSetting {
  /** Points from the upper margin to its first line. */
  drop: number;
  titleSize: number;
}

/** Of a title that fits and a few details. */
export const usualCover = ({ title }: Styles): CoverSetting => ({
  drop: theme.cover.drop,
  titleSize: title.size,
});

/** Other programs' lines may be a little higher than ours: a cover that begins higher so as to fit keeps some room. */
const spare = 14;

/** How far down a cover begins that another program lays out. */
export const safeDrop = ({ drop }: CoverSetting): number =>
  drop < theme.cover.drop ? Math.max(0, drop - spare) : drop;
