/** The first signs of what follows: most texts have none of them, and are not looked through. */
const rare = ['\ufffd', '\u00e2\u20ac', '\u00c2', '\u00c3'];

/**
 * Letters that could not be read, and the signs that UTF-8 turns into where a program took it for Windows-1252: a
 * pound sign with an accented A before it, quotation marks as three signs that begin with an accented a.
 */
const misread =
  /\ufffd|\u00e2\u20ac|\u00c2[\u00a0-\u00bf]|\u00c3[\u00a0-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/u;

/** Signs as web pages and data write them, which stayed since they may be meant: "&amp;", "&#8217;", "\u2019". */
const escaped = /&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});|\\u[\da-fA-F]{4}/;

const isEscaped = (text: string): boolean =>
  ((text.includes('&') && text.includes(';')) || text.includes('\\u')) && escaped.test(text);

/** Whether anything below may be true of a text. */
export const hasSigns = (text: string): boolean =>
  rare.some((sign) => text.includes(sign)) || isEscaped(text);

/** Whether a text has letters that were lost or confused before it came here. */
export const isMisread = (text: string): boolean =>
  (rare.some((sign) => text.includes(sign)) && misread.test(text)) || isEscaped(text);

/** Why such words are to be checked. */
export const MISREAD_DOUBT =
  'Some of its letters were lost or confused before it came here; compare it with the original.';

/** What a person is told of such a story; undefined where it is none. */
export function misreadRemark(text: string): string | undefined {
  const [found] = misread.exec(text) ?? [];
  if (found === undefined || found === '\ufffd') return undefined;
  return (
    `Its letters were confused before it came here: “${found}” stands in it for other signs. ` +
    'Get the text from where it was published, and import that instead.'
  );
}
