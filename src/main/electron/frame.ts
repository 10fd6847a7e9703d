import type { Frame } from './settings.ts';

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a first window opens: room for three columns, within the screen. */
const FIRST = { width: 1360, height: 860 };
export const SMALLEST = { width: 720, height: 480 };
/** So much of the window has to be on some screen for a person to take hold of it. */
const GRIP = 120;

/**
 * Where the window opens: where it was, unless that is no longer on any screen (a monitor was taken away); then in
 * the middle of the first screen, as large as it was where that fits.
 */
export function frameToOpen(remembered: Frame | undefined, screens: Area[]): Partial<Area> {
  if (remembered && screens.some((screen) => overlaps(remembered, screen))) {
    const { x, y, width, height } = remembered;
    return { x, y, width, height };
  }
  const [first] = screens;
  const wanted = remembered ?? FIRST;
  if (!first) return { width: wanted.width, height: wanted.height };
  return { width: Math.min(wanted.width, first.width), height: Math.min(wanted.height, first.height) };
}

function overlaps(a: Area, b: Area): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across >= GRIP && down >= GRIP;
}
