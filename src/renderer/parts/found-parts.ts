export interface FoundPart {
  text: string;
  found: boolean;
}

const wordsOf = (query: string): string[] => query.match(/[\p{L}\p{N}£€$%]+/gu) ?? [];
const escaped = (word: string) => word.replace(/[$^*+?.()|[\]{}\\]/g, '\\$&');

/** The expression that finds the words of a query at the beginning of words; null where it has none. */
export function foundPattern(query: string): RegExp | null {
  const words = wordsOf(query).sort((a, b) => b.length - a.length);
  if (!words.length) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})`, 'giu');
}

/** Cuts text where the words of a query begin, so that they can be marked. The parts joined are the text. */
export function foundParts(text: string, query: string): FoundPart[] {
  const pattern = foundPattern(query);
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
