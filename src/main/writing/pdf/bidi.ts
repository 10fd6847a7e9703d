import bidiFactory from 'bidi-js';
import { endsTurned, leftToRight, nameEnds } from '../english-order.ts';
import type { Token } from './items.ts';

let made: ReturnType<typeof bidiFactory> | undefined;

/** Its tables are laid out when the first right-to-left words are met: few packs hold any. */
function rules() {
  made ??= bidiFactory();
  return made;
}

/** Texts of one paragraph -> words and spaces, cut also where the direction changes (Unicode's rules, UAX 9). */
export function bidiTokens(texts: readonly string[]): Token[] {
  const whole = texts.join('');
  const levels = levelsOf(whole, texts);
  const tokens: Token[] = [];
  let at = 0;
  texts.forEach((text, stretch) => {
    for (let index = 0; index < text.length; index += 1, at += 1)
      addCharacter(tokens, text.charAt(index), stretch, levels[at] ?? 0, index === 0);
  });
  return tokens;
}

/** The level of each character, where marks that are in no text end right-to-left names before numbers. */
function levelsOf(whole: string, texts: readonly string[]): ArrayLike<number> {
  const ends = [...new Set([...nameEnds(whole), ...numbersBehindNames(texts)])].sort((a, b) => a - b);
  const bidi = rules();
  if (ends.length === 0) return bidi.getEmbeddingLevels(whole, 'ltr').levels;
  let marked = '';
  let from = 0;
  for (const end of ends) {
    marked += whole.slice(from, end) + leftToRight;
    from = end;
  }
  const { levels } = bidi.getEmbeddingLevels(marked + whole.slice(from), 'ltr');
  let marks = 0;
  return Array.from({ length: whole.length }, (_, at) => {
    while (marks < ends.length && (ends[marks] ?? 0) <= at) marks += 1;
    return levels[at + marks] ?? 0;
  });
}

const beginsTurned = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Where the number of a footnote begins that follows a right-to-left name; it is a text of its own. */
function numbersBehindNames(texts: readonly string[]): number[] {
  let at = 0;
  let before = '';
  return texts.flatMap((text, index) => {
    const start = at;
    const behind = /^\s*\d+\s*$/.test(text) && endsTurned(before);
    at += text.length;
    before = text.trim() === '' ? before : text;
    // Within words of that script a number is one of theirs.
    return behind && !beginsTurned.test(texts.slice(index + 1).join('')) ? [start] : [];
  });
}

function addCharacter(
  tokens: Token[],
  character: string,
  stretch: number,
  level: number,
  fresh: boolean,
): void {
  const text = level % 2 === 1 ? (rules().getMirroredCharacter(character) ?? character) : character;
  const last = tokens.at(-1);
  const alone = text === ' ' || last?.text === ' ';
  if (!last || fresh || alone || last.level !== level) tokens.push({ text, stretch, level });
  else last.text += text;
}

/** Levels of the things on a line, in reading order -> their indices in the order in which they stand. */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) reverseFrom(order, levels, level);
  return order;
}

function reverseFrom(order: number[], levels: readonly number[], level: number): void {
  let start = 0;
  while (start < order.length) {
    let end = start;
    while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
    const turned = order.slice(start, end).reverse();
    order.splice(start, turned.length, ...turned);
    start = end + 1;
  }
}
