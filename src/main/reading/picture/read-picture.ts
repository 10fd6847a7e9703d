import { basename } from 'node:path';
import { done, failed, type Outcome } from '../../../shared/failure.ts';
import type { Picture } from '../../../shared/model/picture.ts';
import { sha256 } from '../../hash.ts';
import { type Keep, openVips, type VipsModule, withImages } from '../../vips.ts';
import { bytesOf } from '../bytes.ts';
import { type PictureKind, pictureKind } from './kind.ts';

/** A picture ready for print, with its bytes. */
export interface ReadPicture {
  picture: Picture;
  bytes: Uint8Array;
}

/** Larger than any camera's file, and smaller than what would fill the memory. */
const largestFile = 150_000_000;
const largestArea = 250_000_000;

/** Pixels: the widest line, that of a landscape page, at 300 dots an inch. */
export const longestSide = 2900;

/**
 * A picture file as it goes into the library: upright, 8 bits of sRGB a channel, no larger than a page can show, and
 * without anything that the file said beside the picture, such as where it was taken. Photographs become JPEG;
 * what is see-through, or drawn and so smaller that way, PNG. The same file gives the same bytes. Fails:
 * file-missing, file-unreadable, file-empty, picture-refused, picture-damaged, picture-too-large.
 */
export async function readPicture(path: string): Promise<Outcome<ReadPicture>> {
  const read = await bytesOf(path, largestFile);
  if (!read.ok) {
    const { failure } = read;
    return failure.kind === 'file-too-large'
      ? tooLarge(path, inMegabytes(failure.bytes), inMegabytes(largestFile))
      : read;
  }
  if (read.value.length === 0) return failed({ kind: 'file-empty', path });
  const kind = pictureKind(read.value);
  if (kind === 'svg' || kind === 'heic' || kind === 'pdf' || kind === 'other')
    return failed({ kind: 'picture-refused', path, is: kind });
  const vips = await openVips();
  return withImages((keep) => prepared({ vips, keep }, path, kind, read.value));
}

const inMegabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
const inMegapixels = (pixels: number) => `${Math.round(pixels / 1_000_000)} megapixels`;
const tooLarge = (path: string, size: string, most: string) =>
  failed({ kind: 'picture-too-large', path, size, most });

interface Hand {
  vips: VipsModule;
  keep: Keep;
}

function prepared(hand: Hand, path: string, kind: PictureKind, bytes: Buffer): Outcome<ReadPicture> {
  try {
    // Only the head is looked at: a picture that would unpack to gigabytes is not unpacked.
    const head = hand.keep(hand.vips.Image.newFromBuffer(bytes, '', { access: 'sequential' }));
    const area = head.width * head.height;
    if (area > largestArea) return tooLarge(path, inMegapixels(area), inMegapixels(largestArea));
    const image = forPrint(hand, bytes, isSrgb(head));
    return done(pictureOf(image, basename(path), kind));
  } catch {
    // libvips throws for what it cannot read to the end.
    return failed({ kind: 'picture-damaged', path });
  }
}

function pictureOf(image: Image, fileName: string, kind: PictureKind): ReadPicture {
  const { type, bytes: written } = writtenAs(image, kind);
  const { width, height } = image;
  return { picture: { sha256: sha256(written), type, width, height, fileName }, bytes: written };
}

/**
 * Whether a picture is 8 bits of sRGB already, as those of most cameras are, which say so by no profile: taking it
 * through a profile all the same would change no colour and take three times as long as all the rest.
 */
const isSrgb = (head: Image): boolean =>
  head.interpretation === 'srgb' && head.format === 'uchar' && head.getTypeof('icc-profile-data') === 0;

/** Upright, in sRGB, fitted into the largest print. A part of the file that is missing is an error, not grey. */
function forPrint({ vips, keep }: Hand, bytes: Buffer, srgb: boolean) {
  const fitted = keep(
    vips.Image.thumbnailBuffer(bytes, longestSide, {
      height: longestSide,
      size: 'down',
      ...(srgb ? {} : { output_profile: 'srgb' }),
      option_string: 'fail_on=truncated',
    }),
  );
  // In memory, since it is looked at more than once and a file can be read through only once.
  const image = keep(fitted.copyMemory());
  if (!image.hasAlpha() || keep(image.extractBand(image.bands - 1)).min() < 255) return image;
  return keep(image.extractBand(0, { n: image.bands - 1 }));
}

type Image = ReturnType<typeof forPrint>;

/** How much larger a PNG may be than the JPEG of the same picture: it keeps lines and words sharp. */
const worth = 1.25;

function writtenAs(image: Image, kind: PictureKind): { type: Picture['type']; bytes: Uint8Array } {
  const png = () => ({
    type: 'image/png' as const,
    bytes: image.pngsaveBuffer({ keep: 'none', compression: 9 }),
  });
  if (image.hasAlpha()) return png();
  const jpeg = {
    type: 'image/jpeg' as const,
    bytes: image.jpegsaveBuffer({ Q: 85, keep: 'none', optimize_coding: true }),
  };
  if (kind === 'jpeg') return jpeg;
  const drawn = png();
  return drawn.bytes.length <= jpeg.bytes.length * worth ? drawn : jpeg;
}
