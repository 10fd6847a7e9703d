export interface FoundPart {
  text: string;
  found: boolean;
}

/** Words so common that marking them everywhere would hide what was looked for. */
const common = new Set('a an and as at by for from in is it of on or that the to was with'.split(' '));

const wordsOf = (query: string): string[] => query.match(/[\p{L}\p{N}£€$%]+/gu) ?? [];
const escaped = (word: string) => word.replace(/[$^*+?.()|[\]{}\\]/g, '\\$&');
const beginning = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'giu');

/**
 * The expression that finds a query in `text`: the words together where they stand together, else each by itself,
 * common ones aside. Null where the query has no words.
 */
export function foundPattern(query: string, text: string): RegExp | null {
  const words = wordsOf(query).map(escaped);
  if (!words.length) return null;
  const together = beginning(words.join('[^\\p{L}\\p{N}]+'));
  if (together.test(text)) return beginning(words.join('[^\\p{L}\\p{N}]+'));
  const telling = words.filter((word) => !common.has(word.toLowerCase()));
  const single = (telling.length ? telling : words).sort((a, b) => b.length - a.length);
  return beginning(single.join('|'));
}

/** Cuts text where a query is found, so that it can be marked. The parts joined are the text. */
export function foundParts(text: string, query: string): FoundPart[] {
  const pattern = foundPattern(query, text);
  const parts: FoundPart[] = [];
  let from = 0;
  for (const match of pattern ? text.matchAll(pattern) : []) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), found: false });
    parts.push({ text: match[0], found: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), found: false });
  return parts;
}

/** The text from a little before the first match, for a line that is cut at its end. */
export function fromFound(text: string, query: string, before = 24): string {
  const at = foundPattern(query, text)?.exec(text)?.index ?? 0;
  if (at <= before) return text;
  const space = text.indexOf(' ', at - before);
  return `…${text.slice(space < at ? space + 1 : at)}`;
}
