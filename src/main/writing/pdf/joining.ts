/** The shapes of a letter that Unicode names by themselves: alone, last, first, within. Two where it never joins on. */
type Forms = number[];

const ranges = [
  [0xfe80, 0xfefc],
  [0xfb50, 0xfbff],
] as const;

const known = new Map<string, Forms>();

/** Unicode lists each letter's shapes in the order of `Forms`, and says which letter each one stands for. */
function allForms(): ReadonlyMap<string, Forms> {
  if (known.size > 0) return known;
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code += 1) {
      const letter = String.fromCodePoint(code).normalize('NFKC');
      known.set(letter, [...(known.get(letter) ?? []), code]);
    }
  return known;
}

const lam = '\u0644';
const tatweel = '\u0640';

/**
 * The code points of the shapes in which an Arabic word's letters join, in reading order; null where it holds
 * anything else, such as vowel marks, which only the font's own rules can place. Noto's rules make its letters from
 * parts, which readers of the file's text cannot put together again: with these it can be searched and copied.
 */
export function joinedForms(word: string): number[] | null {
  const forms = allForms();
  const letters = pairLamAlef(Array.from(word));
  if (!letters.every((letter) => letter === tatweel || forms.has(letter))) return null;
  return letters.map((letter, index) => {
    const shapes = forms.get(letter);
    if (!shapes) return tatweel.charCodeAt(0);
    const after = joinsOn(letters[index - 1]) && shapes.length > 1;
    const before = shapes.length === 4 && joinsBack(letters[index + 1]);
    return shapes[(after ? 1 : 0) + (before ? 2 : 0)] ?? shapes[0] ?? 0;
  });
}

/** Lam and the alef after it are written as one. */
function pairLamAlef(letters: readonly string[]): string[] {
  const paired: string[] = [];
  for (const letter of letters) {
    if (paired.at(-1) === lam && allForms().has(lam + letter)) paired[paired.length - 1] = lam + letter;
    else paired.push(letter);
  }
  return paired;
}

const joinsOn = (letter: string | undefined) =>
  letter === tatweel || (letter !== undefined && allForms().get(letter)?.length === 4);

const joinsBack = (letter: string | undefined) =>
  letter === tatweel || (letter !== undefined && (allForms().get(letter)?.length ?? 0) > 1);
