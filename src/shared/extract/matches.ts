/**
 * The matches of a pattern with the flag g in a text of a sentence's size. `matchAll` makes a copy of the pattern at
 * each call, which takes longer than the search itself; here the pattern keeps the place, and every call begins anew.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return none;
  const all: RegExpExecArray[] = [];
  while (found !== null) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex += widthAt(text, found.index);
    found = pattern.exec(text);
  }
  return all;
}

const none: RegExpExecArray[] = [];

/** A match without length is passed by a whole character: a pattern with the flag u would go back to its first half. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
