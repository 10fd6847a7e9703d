// Pages as pictures: drawn by Poppler, kept as small PNGs, compared as a person who turns the pages would.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openVips, withImages } from '../../../../src/main/vips.ts';

const vips = await openVips();

/** Pixels an inch: a line of text is nine pixels high, and a page takes some ten kilobytes. */
const RESOLUTION = 60;
const COLOURS = { palette: true, bitdepth: 4, dither: 0, effort: 10, compression: 9, keep: 'none' } as const;

/** Each page of a PDF as a PNG of sixteen colours, in order. */
export function picturesOf(pdf: Uint8Array): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'packwright-pages-'));
  try {
    writeFileSync(join(folder, 'pack.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', `${RESOLUTION}`, '-png', 'pack.pdf', 'page'], { cwd: folder });
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return names.sort().map((name) => fewColours(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const fewColours = (png: Uint8Array): Uint8Array =>
  withImages((keep) => keep(vips.Image.newFromBuffer(png)).pngsaveBuffer(COLOURS));

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue of each, line by line. */
  rgb: Uint8Array;
}

export const pixelsOf = (png: Uint8Array): Pixels =>
  withImages((keep) => {
    const image = keep(keep(vips.Image.newFromBuffer(png)).colourspace('srgb'));
    if (image.bands !== 3) throw new Error(`${image.bands} bands`);
    return { width: image.width, height: image.height, rgb: Uint8Array.from(image.writeToMemory()) };
  });

/** Two millimetres: the height of a small letter. */
const BLOCK = 5;
/** How far a block's mean may be from the approved one, of 255: what the edges of letters differ by counts as nothing. */
const UNSEEN = 8;
/** So many blocks of a page may be further off, as by a letter that is drawn a little otherwise. */
const FEW = 3;

interface Block {
  x: number;
  y: number;
}

/** The blocks of a page that look otherwise, or every one where it has another size; none where nobody would notice. */
export function blocksUnlike(page: Pixels, approved: Pixels): Block[] {
  const sameSize = page.width === approved.width && page.height === approved.height;
  const unlike = blocksOf(page).filter((block) => {
    if (!sameSize) return true;
    const [is, was] = [meanOf(page, block), meanOf(approved, block)];
    return is.some((value, channel) => Math.abs(value - (was[channel] ?? 0)) > UNSEEN);
  });
  return unlike.length > FEW ? unlike : [];
}

function blocksOf({ width, height }: Pixels): Block[] {
  const blocks: Block[] = [];
  for (let y = 0; y < height; y += BLOCK) for (let x = 0; x < width; x += BLOCK) blocks.push({ x, y });
  return blocks;
}

function meanOf(pixels: Pixels, block: Block): number[] {
  const sums = [0, 0, 0];
  const places = placesIn(pixels, block);
  for (const place of places)
    for (let channel = 0; channel < 3; channel += 1)
      sums[channel] = (sums[channel] ?? 0) + (pixels.rgb[place + channel] ?? 0);
  return sums.map((sum) => sum / places.length);
}

/** Where the pixels of a block stand in `rgb`; blocks at the edges are smaller. */
function placesIn({ width, height }: Pixels, { x, y }: Block): number[] {
  const places: number[] = [];
  for (let row = y; row < Math.min(y + BLOCK, height); row += 1)
    for (let column = x; column < Math.min(x + BLOCK, width); column += 1)
      places.push((row * width + column) * 3);
  return places;
}

/** The page with what is unlike in red, for a person to look at. */
export function marked(page: Pixels, unlike: Block[]): Uint8Array {
  const rgb = Uint8Array.from(page.rgb);
  for (const block of unlike)
    for (const place of placesIn(page, block)) {
      rgb[place] = 255;
      rgb[place + 1] = (rgb[place + 1] ?? 0) / 2;
      rgb[place + 2] = (rgb[place + 2] ?? 0) / 2;
    }
  return withImages((keep) =>
    keep(vips.Image.newFromMemory(rgb, page.width, page.height, 3, vips.BandFormat.uchar)).pngsaveBuffer(),
  );
}
