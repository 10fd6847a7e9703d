/**
 * Straight marks between two paragraphs that lost their break. In `built it."It means … matters."` the middle one opens
 * the second paragraph again; in `built it."The site opens in May.` it closes.
 */

/** Whether a straight mark stands between a sentence's end and a capital, without a space on either side. */
export const gluedAt = (text: string, i: number): boolean =>
  /[.!?…]/.test(text[i - 1] ?? '') && /\p{Lu}/u.test(text[i + 1] ?? '');

/** Whether such a mark opens an open mark again: the next one of its kind does not open. */
export function reopensGlued(text: string, i: number, opens: (text: string, at: number) => boolean): boolean {
  const mark = text[i] ?? '';
  let next = text.indexOf(mark, i + 1);
  while (next !== -1 && isApostrophe(text, next)) next = text.indexOf(mark, next + 1);
  const curly = mark === '"' ? text.indexOf('”', i + 1) : -1;
  if (curly !== -1 && (next === -1 || curly < next)) return !opensBetween(text, i, curly);
  return next !== -1 && !opens(text, next);
}

/** `bids."Jane Doe said:“The …”`: the curly mark that closes has one of its own, so that the straight one has closed. */
function opensBetween(text: string, from: number, to: number): boolean {
  const at = text.indexOf('“', from);
  return at !== -1 && at < to && /[\s:,]/.test(text[at - 1] ?? ' ');
}

/** Between two letters: "don't". */
const isApostrophe = (text: string, i: number): boolean =>
  letter.test(text[i - 1] ?? '') && letter.test(text[i + 1] ?? '');

const letter = /[\p{L}\p{N}]/u;
