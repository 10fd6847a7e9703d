/** The beginning of a text says whose issue it is; what is longer is known by so many letters. */
const MOST_LETTERS = 120_000;

/** Words that follow each other, so many together. */
const WORDS_TOGETHER = 3;

const ofStories = new WeakMap<object, Set<number>>();

/** The shingles of a story's body: made once, though its keys and each comparison ask for them. */
export function shinglesOfStory(story: { body: string }): Set<number> {
  const known = ofStories.get(story);
  if (known !== undefined) return known;
  const made = shinglesOf(story.body);
  ofStories.set(story, made);
  return made;
}

/** Numbers for every three words in a row of a text, whatever its case, its marks and its line breaks. */
export function shinglesOf(text: string): Set<number> {
  const words = wordsOf(text);
  const shingles = new Set<number>();
  for (let at = 0; at + WORDS_TOGETHER <= words.length; at++) {
    let shingle = 0;
    for (let next = at; next < at + WORDS_TOGETHER; next++) {
      shingle = mixed((Math.imul(shingle, 31) + (words[next] ?? 0)) | 0);
    }
    shingles.add(shingle);
  }
  // A text of one or two words is known by them together.
  if (shingles.size === 0 && words.length > 0)
    shingles.add(words.reduce((all, word) => mixed(all ^ word), 0));
  return shingles;
}

/** A number for each word. */
function wordsOf(text: string): number[] {
  const words = text.slice(0, MOST_LETTERS).normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words.map(numberOf);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A 32-bit number for a text, the same on every machine (FNV-1a). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads a number evenly over 32 bits. */
export function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
