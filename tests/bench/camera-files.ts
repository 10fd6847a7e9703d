import { photograph } from '../main/reading/picture/made.ts';

/**
 * Camera files of 24 megapixels that are all different: one picture of soft grain, encoded once; each file has
 * another number in the table by which its coefficients are multiplied, so that each shows something else.
 */
export function cameraFiles(count: number): Uint8Array[] {
  const grain = photograph(1500, 1000).resize(4).cast('uchar');
  const one = grain.jpegsaveBuffer({ Q: 90 });
  const table = one.indexOf(0xdb, 2) + 4;
  if (one[table - 5] !== 0xff) throw new Error('no table of quantisers where one was looked for');
  return Array.from({ length: count }, (_, index) => {
    const file = Uint8Array.from(one);
    file[table + 2 + (index % 60)] = (one[table + 2 + (index % 60)] ?? 0) + 2;
    return file;
  });
}
