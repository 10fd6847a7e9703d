/**
 * What a person typed, ready to ask: nothing to look for; words for the full-text index; or text that holds no word
 * ("£", "…") and can only be looked for letter by letter.
 */
export type Asked =
  | { kind: 'everything' }
  | { kind: 'words'; match: string; literal: string }
  | { kind: 'literal'; text: string };

/** More than anybody types; a pasted page still finds its story by its first words. */
const MAX_TYPED = 1000;
const MAX_PARTS = 40;

/** What the index keeps of a text: letters and digits. Everything else only parts words. */
const word = /[\p{L}\p{N}]/u;

/**
 * Reads what was typed into the search box. Nothing that can be typed is an error: each part goes into the query as
 * a quoted phrase, so that no character of it has a meaning of its own. Words in double quotes must stand together;
 * the last word may be unfinished. `literal` is what to look for letter by letter where the words find nothing: the
 * index takes a word that touches an emoji for another word, and does not know the newest letters.
 */
export function readQuery(typed: string): Asked {
  const text = typed.slice(0, MAX_TYPED).replaceAll('\0', ' ').toWellFormed().trim();
  if (text === '') return { kind: 'everything' };
  const parts = partsOf(text).filter((part) => word.test(part.text));
  if (parts.length === 0) return { kind: 'literal', text };
  const match = parts.slice(0, MAX_PARTS).map(phrase).join(' ');
  return { kind: 'words', match, literal: text };
}

interface Part {
  text: string;
  /** The word that is still being typed. */
  open: boolean;
}

/** "serious violence" in marks is one part; outside them each word is one. A mark without its pair parts words. */
function partsOf(text: string): Part[] {
  const parts = [...text.matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/g)].map((found) => ({
    text: (found[1] ?? found[2] ?? '').trim(),
    open: false,
  }));
  const last = parts.at(-1);
  if (last && /[^\s"“”]$/u.test(text)) last.open = true;
  return parts;
}

/** `"multi-agency"` finds the words in that order; a star after it lets the last one go on. */
const phrase = ({ text, open }: Part): string => `"${text}"${open && endsInWord(text) ? ' *' : ''}`;

const endsInWord = (text: string): boolean => /[\p{L}\p{N}\p{M}]$/u.test(text);
