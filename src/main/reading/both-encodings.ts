import { fromWindows1252 } from './windows-1252.ts';

/** A sign of two to four bytes in UTF-8, as Latin-1 shows its bytes. */
const multibyte =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}/g;

/** Pound signs, accents and quotation marks in UTF-8: read as Windows-1252, they are what nobody writes. */
const telling = /\xc2[\xa0-\xbf]|\xc3[\x80-\xbf]|[\xc4\xc5][\x80-\xbf]|\xe2\x80[\x90-\xaf]|\xe2\x82\xac/;

/** Whether bytes that are not all UTF-8 are it for a part: two texts put into one file, or one with a damaged sign. */
export const isBoth = (bytes: Buffer): boolean => telling.test(bytes.toString('latin1'));

/** Each sign by itself: by UTF-8 where it is one, else by Windows-1252. `mostly`: nearly all are UTF-8. */
export function fromBoth(bytes: Buffer): { text: string; mostly: boolean } {
  const shown = bytes.toString('latin1');
  const parts: string[] = [];
  let [at, signs, odd] = [0, 0, 0];
  const upTo = (end: number): void => {
    odd += shown.slice(at, end).match(/[\x80-\xff]/g)?.length ?? 0;
    parts.push(fromWindows1252(bytes.subarray(at, end)));
  };
  for (const { 0: sign, index } of shown.matchAll(multibyte)) {
    upTo(index);
    parts.push(bytes.toString('utf8', index, index + sign.length));
    at = index + sign.length;
    signs += 1;
  }
  upTo(shown.length);
  return { text: parts.join(''), mostly: signs >= 4 * odd };
}
