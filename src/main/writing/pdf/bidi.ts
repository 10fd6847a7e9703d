import bidiFactory from 'bidi-js';
import type { Token } from './items.ts';

const bidi = bidiFactory();

/** Texts of one paragraph -> words and spaces, cut also where the direction changes (Unicode's rules, UAX 9). */
export function bidiTokens(texts: readonly string[]): Token[] {
  const whole = texts.join('');
  const { levels } = bidi.getEmbeddingLevels(whole, 'ltr');
  const tokens: Token[] = [];
  let at = 0;
  texts.forEach((text, stretch) => {
    for (let index = 0; index < text.length; index += 1, at += 1)
      addCharacter(tokens, text.charAt(index), stretch, levels[at] ?? 0, index === 0);
  });
  return tokens;
}

function addCharacter(
  tokens: Token[],
  character: string,
  stretch: number,
  level: number,
  fresh: boolean,
): void {
  const text = level % 2 === 1 ? (bidi.getMirroredCharacter(character) ?? character) : character;
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
