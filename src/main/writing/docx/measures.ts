import { theme } from '../../../shared/document/theme.ts';

// The theme speaks in points; WordprocessingML in twentieths (spacing, indents) and halves (type) of one.

/** What Word gives one line of Arial, as a multiple of its size: the theme's line heights count from the size. */
const arialLine = 1.149;

export const twips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
/** English metric units, of drawings. */
export const emu = (points: number): number => Math.round(points * 12_700);

/** A theme line height as Word's `line` with `lineRule: auto`, in 240ths of the face's own line. */
export const lineUnits = (lineHeight: number): number => Math.round((lineHeight / arialLine) * 240);

/** "#0f4c4a" -> "0F4C4A". */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

const { page } = theme;

/** Between the margins of an upright page and of one that lies, in points. */
export const lineWidth = page.width - page.left - page.right;
export const lyingLineWidth = page.height - page.left - page.right;
