import { theme } from '../../../shared/document/theme.ts';

// The theme speaks in points; WordprocessingML in twentieths (spacing, indents) and halves (type) of one.

export const twips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
/** English metric units, of drawings. */
export const emu = (points: number): number => Math.round(points * 12_700);

/** "#0f4c4a" -> "0F4C4A". */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

const { page } = theme;

/** Between the margins of an upright page and of one that lies, in points. */
export const lineWidth = page.width - page.left - page.right;
export const lyingLineWidth = page.height - page.left - page.right;
