import { deflateSync, inflateSync } from 'node:zlib';
import type { PdfInternals, PdfRef } from './internals.ts';

/** The object of a picture in a file: a JPEG as it is, the lines of a PNG as they are packed there. */
export const pictureObject = (pdf: PdfInternals, bytes: Uint8Array): PdfRef =>
  bytes[0] === 0xff ? jpegObject(pdf, bytes) : pngObject(pdf, bytes);

const image = (width: number, height: number, colours: string) => ({
  Type: 'XObject',
  Subtype: 'Image',
  Width: width,
  Height: height,
  BitsPerComponent: 8,
  ColorSpace: colours,
});

function jpegObject(pdf: PdfInternals, bytes: Uint8Array): PdfRef {
  const { width, height, channels } = jpegFrame(bytes);
  const colours = channels === 1 ? 'DeviceGray' : 'DeviceRGB';
  const ref = pdf.ref({ ...image(width, height, colours), Filter: 'DCTDecode' });
  ref.end(Buffer.from(bytes));
  return ref;
}

/** The size in a JPEG's frame header: the first segment of the kinds C0 to CF, but for tables. */
function jpegFrame(bytes: Uint8Array): { width: number; height: number; channels: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  for (;;) {
    const kind = view.getUint8(at + 1);
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind))
      return {
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        channels: view.getUint8(at + 9),
      };
    at += 2 + view.getUint16(at + 2);
  }
}

function pngObject(pdf: PdfInternals, bytes: Uint8Array): PdfRef {
  const { width, height, channels, data } = pngParts(bytes);
  const colours = channels < 3 ? 'DeviceGray' : 'DeviceRGB';
  if (channels % 2 === 1) {
    const predicted = { Predictor: 15, Colors: channels, BitsPerComponent: 8, Columns: width };
    const ref = pdf.ref({ ...image(width, height, colours), Filter: 'FlateDecode', DecodeParms: predicted });
    ref.end(data);
    return ref;
  }
  const { colour, alpha } = parted(unfiltered(inflateSync(data), width * channels, channels), channels);
  const mask = pdf.ref({ ...image(width, height, 'DeviceGray'), Filter: 'FlateDecode' });
  mask.end(deflateSync(alpha));
  const ref = pdf.ref({ ...image(width, height, colours), Filter: 'FlateDecode', SMask: mask });
  ref.end(deflateSync(colour));
  return ref;
}

const channelsOf: Record<number, number> = { 0: 1, 2: 3, 4: 2, 6: 4 };

/** The head and the packed lines of a PNG of ours: 8 bits a channel, not interlaced, without a palette. */
function pngParts(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const channels = channelsOf[view.getUint8(25)];
  if (channels === undefined || view.getUint8(24) !== 8 || view.getUint8(28) !== 0)
    throw new Error('a PNG that was not made ready for print');
  const data: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    if (view.getUint32(at + 4) === packedLines) data.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return { width: view.getUint32(16), height: view.getUint32(20), channels, data: Buffer.concat(data) };
}

/** "IDAT". */
const packedLines = 0x49444154;

/** A PNG's lines as they were before each was written as what differs from its neighbours. */
function unfiltered(lines: Buffer, stride: number, step: number): Uint8Array {
  const height = lines.length / (stride + 1);
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = lines[row * (stride + 1)] ?? 0;
    const from = row * (stride + 1) + 1;
    const to = row * stride;
    for (let index = 0; index < stride; index += 1) {
      const left = index < step ? 0 : (out[to + index - step] ?? 0);
      const above = row === 0 ? 0 : (out[to + index - stride] ?? 0);
      const corner = index < step || row === 0 ? 0 : (out[to + index - stride - step] ?? 0);
      out[to + index] = (lines[from + index] ?? 0) + foretold(filter, left, above, corner);
    }
  }
  return out;
}

function foretold(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** Colours and what shows through, each by itself. */
function parted(pixels: Uint8Array, channels: number): { colour: Uint8Array; alpha: Uint8Array } {
  const count = pixels.length / channels;
  const own = channels - 1;
  const colour = new Uint8Array(count * own);
  const alpha = new Uint8Array(count);
  for (let pixel = 0; pixel < count; pixel += 1) {
    for (let channel = 0; channel < own; channel += 1)
      colour[pixel * own + channel] = pixels[pixel * channels + channel] ?? 0;
    alpha[pixel] = pixels[pixel * channels + own] ?? 0;
  }
  return { colour, alpha };
}
