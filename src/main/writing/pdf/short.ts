/** A length or factor with two decimals at most. */
export const short = (value: number): string => `${Math.round(value * 100) / 100}`;

/** "#0f4c4a" -> the three numbers from 0 to 1 that a PDF asks for. */
export function colourOf(hex: string): string {
  const known = colours.get(hex);
  if (known !== undefined) return known;
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const colour = channels.map((value) => `${Math.round(value * 1000) / 1000}`).join(' ');
  colours.set(hex, colour);
  return colour;
}

/** Those of the theme, and of the charts. */
const colours = new Map<string, string>();
