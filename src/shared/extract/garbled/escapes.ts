import { signOf } from './windows-signs.ts';

const escaped = /\\u([\da-fA-F]{4})/g;
/** Program text and the data of programs, which may mean its escapes. */
const ofPrograms = /[{}`]|\\u\{|\bunicode\b/i;

/** "\u201cWe are glad\u201d", as data has it, as the signs that they stand for. Program text stays as it is. */
export function withoutEscapes(text: string): string {
  if (!text.includes('\\u') || ofPrograms.test(text)) return text;
  const mended = text.replace(escaped, (found, code) => {
    const unit = Number.parseInt(code, 16);
    return unit >= 0xa0 ? String.fromCharCode(unit) : found;
  });
  return mended === text || !mended.isWellFormed() ? text : mended.replaceAll('\\"', '"');
}

/** A sign of UTF-8 in mail's way of writing bytes: "=E2=80=9C", "=C2=A3". */
const printable =
  /(?:=(?:C[2-9A-F]|D[\dA-F])=[89AB][\dA-F])|(?:=E[\dA-F](?:=[89AB][\dA-F]){2})|(?:=F[0-4](?:=[89AB][\dA-F]){3})/g;

/** Text that was taken out of a mail's source, with its signs and the lines that it broke put together again. */
export function withoutPrintable(text: string): string {
  printable.lastIndex = 0;
  if (!text.includes('=') || !printable.test(text)) return text;
  return text
    .replace(/=\r?\n/g, '')
    .replace(printable, signOfBytes)
    .replace(/=(20|3D|09)/g, byteSign);
}

const signOfBytes = (found: string): string => {
  try {
    return decodeURIComponent(found.replaceAll('=', '%'));
  } catch {
    return found;
  }
};

const byteSign = (_found: string, code: string): string => String.fromCharCode(Number.parseInt(code, 16));

const control = /[\u0080-\u0084\u0086-\u009f]/;

/** Marks of Windows-1252 that came as the control characters with their numbers. */
export const withoutControls = (text: string): string =>
  control.test(text) ? text.replace(/[\u0080-\u009f]/g, signOf) : text;
