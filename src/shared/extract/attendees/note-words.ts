/**
 * How words begin without which an entry says nothing beside name, role and organisation (`clause` of `notes.ts`): a
 * text that holds none of them has no note. A property test holds that none is missing.
 */
const openings = [
  ...[
    'behalf of',
    'place of',
    'representing',
    'deputising for',
    'deputizing for',
    'standing in',
    'substitut',
  ],
  ...['deputy for', 'replacing', 'succeeding', 'lieu of', 'via ', 'by ms ', 'by microsoft ', 'by video'],
  ...['by teams', 'by phone', 'by telephone', 'by teleconference', 'by skype', 'by zoom', 'by vc'],
  ...['by conference', 'dialled in', 'remotely', 'item', 'left at', 'left after', 'left the', 'joined at'],
  ...['joined for', 'joined the', 'part-time', 'part time', 'part of ', 'part the ', 'part meeting', 'taker'],
  ...['minutes', 'observer', 'observing', 'teams', 'zoom', 'virtual', 'online', 'person', 'video', 'phone'],
  ...['telephone', 'until ', 'from noon', 'from midday', 'secretariat'],
  ...[...'0123456789'].map((digit) => `from ${digit}`),
];
/** These count behind "for", with an article or without. */
const names = ['rt hon', 'sir', 'dame', 'lord', 'lady', 'baroness', 'dr', 'prof', 'mr', 'ms'];
/** These count only right behind a bracket. */
const inBrackets = [
  ...['vice', 'attended', 'part)', 'morning', 'afternoon', 'chair ', 'chair,', 'co-chair ', 'co-chair,'],
];

/** Such words by their first letter. */
const byLetter = (words: string[]): string[][] =>
  Array.from({ length: 26 }, (_, i) => words.filter((word) => word.charCodeAt(0) === 0x61 + i));
const anywhere = byLetter(openings);
const afterFor = byLetter(names);
const bracketed = byLetter(inBrackets);

const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;

/** Whether an entry may hold a note: a cheap test before a dear one. */
export function mayHoldNote(text: string): boolean {
  let before = 0x20;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // ſ and the Kelvin sign: a pattern that minds no case takes them for s and k.
    if (code === 0x17f || code === 0x212a) return true;
    if (isLetter(code) && !isLetter(before) && opensNote(text, i, (code | 32) - 0x61, before)) return true;
    before = code;
  }
  return false;
}

function opensNote(text: string, at: number, letter: number, before: number): boolean {
  for (const word of anywhere[letter] ?? []) if (startsWith(text, at, word)) return true;
  if (before === 0x28)
    for (const word of bracketed[letter] ?? []) if (startsWith(text, at, word)) return true;
  return letter === 5 && startsWith(text, at, 'for ') && (isApart(text, at) || leadsToName(text, at + 4));
}

/** A bracket or a title behind "for". */
function leadsToName(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 0x28) return true;
  const from = startsWith(text, at, 'the ') ? at + 4 : at;
  const letter = (text.charCodeAt(from) | 32) - 0x61;
  for (const name of afterFor[letter] ?? []) if (startsWith(text, from, name)) return true;
  return false;
}

/** Small letters, whatever the case of those in the text. */
function startsWith(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(at + i);
    if ((isLetter(code) ? code | 32 : code) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Behind a bracket or a dash, with at most a space between. */
function isApart(text: string, at: number): boolean {
  const before = text.charCodeAt(text[at - 1] === ' ' ? at - 2 : at - 1);
  return before === 0x28 || before === 0x5b || before === 0x2d || before === 0x2013 || before === 0x2014;
}
