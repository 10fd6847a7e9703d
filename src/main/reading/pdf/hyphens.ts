/** Words that a hyphen stands behind within a word, not only at the end of a line. */
const compounding = new Set(
  (
    'all anti co cross ex full half high long low mid multi non one part post self semi short ' +
    'two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety vice well year'
  ).split(' '),
);

/** Every word of a document, hyphened or not, in lower case: it knows best how its words are written. */
export const wordsIn = (texts: string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? []));

/**
 * Two lines of one paragraph as one text. The hyphen of a word that was only parted by the line's end goes; one that
 * belongs to the word stays.
 */
export function joinLines(above: string, below: string, words: Set<string>): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below;
  const [, first] = /(\p{L}+)[-‐]$/u.exec(above) ?? [];
  const [second] = /^\p{Ll}\p{L}*/u.exec(below) ?? [];
  if (first === undefined || second === undefined) {
    return /[\p{L}\p{N}][-‐/]$/u.test(above) ? above + below : `${above} ${below}`;
  }
  return (belongs(first.toLowerCase(), second, words) ? above : above.slice(0, -1)) + below;
}

function belongs(first: string, second: string, words: Set<string>): boolean {
  if (words.has(first + second)) return false;
  return words.has(`${first}-${second}`) || compounding.has(first);
}
