import iconv from 'iconv-lite';

/** The code page of each character set that a font table names. */
const codePages: Record<number, number> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export const codePageOf = (charset: number): number | undefined => codePages[charset];

/** Fonts of pictures: their letters are signs, of which only the bullets mean anything in a text. */
export const SYMBOLS = 2;

/** Bytes of a text in the code page of its font. */
export function lettersOf(bytes: Buffer, codePage: number | undefined, charset: number | undefined): string {
  if (charset === SYMBOLS) return bytes.toString('latin1').replace(/[^\x20-\x7e]/g, '•');
  const name = codePage === 10000 ? 'macroman' : codePage === 65001 ? 'utf8' : `cp${codePage ?? 1252}`;
  return iconv.decode(bytes, iconv.encodingExists(name) ? name : 'cp1252');
}
