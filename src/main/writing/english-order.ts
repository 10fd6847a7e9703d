// A right-to-left name within an English line ends where the name does: without a mark, Unicode's rules take a number
// behind it, as in "שרה כהן, 8 October", for a part of the name, and set it at the name's left.

/** The mark that nobody sees and that ends such a name; comparing words passes over it. */
export const leftToRight = '\u200e';

const turned = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const letter = '[\\p{Script=Hebrew}\\p{Script=Arabic}]\\p{M}*';
/** Marks that may close behind a name. */
const closing = '["\'”’)\\]]*';
/** What follows up to the next letter, which is an English one or none: else the number is of the name's own line. */
const english = '[^\\p{L}]*(?:\\p{Script=Latin}|$)';
const listed = new RegExp(`${letter}${closing}(?=\\s*[,;:–—]\\s*\\d${english})`, 'gu');
const cited = new RegExp(`${letter}[^\\p{L}\\p{N}\\[]*(?=\\[\\d+\\]${english})`, 'gu');

/** The places in a text at which a right-to-left name ends before a number that is not of it. */
export function nameEnds(text: string): number[] {
  if (!turned.test(text)) return [];
  const ends = [listed, cited].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => index + found.length),
  );
  return ends.sort((a, b) => a - b);
}

/** The same text with a mark at each of these places. */
export function withNameEnds(text: string): string {
  let made = '';
  let from = 0;
  for (const end of nameEnds(text)) {
    made += text.slice(from, end) + leftToRight;
    from = end;
  }
  return made + text.slice(from);
}

const lastIsTurned = new RegExp(`${letter}[^\\p{L}\\p{N}]*$`, 'u');

/** Whether a number behind this text would be set at the left of the name that ends it. */
export const endsTurned = (text: string): boolean => turned.test(text) && lastIsTurned.test(text);
