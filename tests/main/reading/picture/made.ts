// Picture files as cameras, scanners and programs write them, made when they are asked for.
import { openVips } from '../../../../src/main/vips.ts';

const vips = await openVips();
type Image = InstanceType<typeof vips.Image>;

/** A picture of grain, as a photograph has it. */
export const photograph = (width: number, height: number): Image =>
  vips.Image.gaussnoise(width, height, { mean: 128, sigma: 30, seed: 7 }).cast('uchar').colourspace('srgb');

/** One colour, with a red corner at the top left. */
export function cornered(width: number, height: number): Image {
  const plain = vips.Image.black(width, height, { bands: 3 }).add([20, 90, 160]);
  const corner = vips.Image.black(width / 4, height / 4, { bands: 3 }).add([190, 50, 60]);
  return plain.insert(corner, 0, 0).cast('uchar').copy({ interpretation: 'srgb' });
}

export function withField(image: Image, name: string, value: number | string): Image {
  const copy = image.copy();
  if (typeof value === 'number') copy.setInt(name, value);
  else copy.setString(name, value);
  return copy;
}

export const written = (image: Image, ending: string, how = {}): Uint8Array =>
  image.writeToBuffer(ending, how);

/** What a finished picture holds: its size, and the colour at a point. */
export function look(bytes: Uint8Array, x = 2, y = 2) {
  const image = vips.Image.newFromBuffer(bytes);
  const { width, height, bands, format, interpretation } = image;
  const colour = image.getpoint(x, y).map(Math.round);
  return { width, height, bands, format, interpretation, colour };
}
export { vips };
