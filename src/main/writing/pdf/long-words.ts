import type { Item } from './items.ts';
import type { Run } from './runs.ts';
import { isPlain, type PlainWords, type Span } from './spans.ts';

/** Letters without a space that are marked as one stretch; more of them look as if words were run together. */
export const longestWord = 40;

/** A word begins behind a space: to look there alone is quick. */
const longWord = new RegExp(`(?:^|\\s)\\S{${longestWord + 1}}`);

export const hasLongWord = (text: string): boolean => text.length > longestWord && longWord.test(text);

/** A span in parts that stand behind each other, none with more letters in a row than `longestWord`. */
export function partsOfSpan(span: Span): Span[] {
  const parts = isPlain(span.words) ? plainParts(span.words) : itemParts(span.words);
  return parts.map((words) => ({ ...span, words }));
}

function plainParts({ face, text }: PlainWords): PlainWords[] {
  const parts = text.match(
    new RegExp(`(?:\\s*\\S{1,${longestWord}})(?:\\s+(?!\\S{${longestWord + 1}})\\S*)*`, 'gu'),
  );
  return (parts ?? [text]).map((part) => ({ face, text: part }));
}

function itemParts(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [[]];
  let letters = 0;
  const add = (item: Item, count: number) => {
    if (letters > 0 && letters + count > longestWord) {
      parts.push([]);
      letters = 0;
    }
    parts.at(-1)?.push(item);
    letters = item.space ? 0 : letters + count;
  };
  for (const item of items) {
    const pieces = item.atom.runs.flatMap(runParts);
    for (const [at, run] of pieces.entries()) {
      const space = item.space && at === pieces.length - 1;
      add({ ...item, space, atom: { ...item.atom, runs: [run] } }, run.glyphs.length);
    }
    if (pieces.length === 0) add(item, 0);
  }
  return parts;
}

/** A run of at most so many letters, or several; a mark stays with its letter. */
function runParts(run: Run): Run[] {
  if (run.glyphs.length <= longestWord) return [run];
  const parts: Run[] = [];
  for (let start = 0; start < run.glyphs.length; ) {
    let end = Math.min(run.glyphs.length, start + longestWord);
    while (end > start + 1 && run.placements?.[end]?.advance === 0) end -= 1;
    const placements = run.placements?.slice(start, end) ?? null;
    parts.push({ ...run, glyphs: run.glyphs.slice(start, end), placements });
    start = end;
  }
  return parts;
}
