/** What a file given as a picture is, by its first bytes. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'tiff' | 'svg' | 'heic' | 'pdf' | 'other';

const text = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

const heicBrands = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif', 'avis']);

/** The kind that the first bytes say, whatever the file's name says. */
export function pictureKind(bytes: Uint8Array): PictureKind {
  const start = text(bytes, 0, 4);
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start === '\x89PNG') return 'png';
  if (start === 'GIF8') return 'gif';
  if (start === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp';
  if (start === 'II*\0' || start === 'MM\0*') return 'tiff';
  if (start === '%PDF') return 'pdf';
  if (text(bytes, 4, 8) === 'ftyp' && heicBrands.has(text(bytes, 8, 12))) return 'heic';
  return /<svg[\s>]/i.test(text(bytes, 0, 4000)) ? 'svg' : 'other';
}
