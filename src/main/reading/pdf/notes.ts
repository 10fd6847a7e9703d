import type { Line } from './box.ts';

interface Lines {
  lines: Line[];
}

/**
 * The paragraphs with the notes at the feet of pages behind all others, as every other format has them: a sentence that
 * goes on over the page goes on. A note is set smaller, begins with its sign, and stands below all text of its column.
 */
export function notesLast<P extends Lines>(paragraphs: P[], usual: number): P[] {
  const signs = new Set(paragraphs.filter((each) => isNoteLike(each, usual)));
  if (signs.size === 0) return paragraphs;
  const lowest = new Map<number | undefined, Line[]>();
  for (const { lines } of paragraphs) {
    for (const line of lines) {
      if (line.size < usual * SMALLER) continue;
      const own = lowest.get(line.page);
      if (own) own.push(line);
      else lowest.set(line.page, [line]);
    }
  }
  const isNote = (each: P): boolean => {
    const [first] = each.lines;
    return signs.has(each) && !!first && !(lowest.get(first.page) ?? []).some((line) => isBelow(line, first));
  };
  const notes = new Set([...signs].filter(isNote));
  return [...paragraphs.filter((each) => !notes.has(each)), ...notes];
}

const SMALLER = 0.93;

function isNoteLike({ lines }: Lines, usual: number): boolean {
  const [first] = lines;
  return (
    first?.page !== undefined &&
    first.cells === 1 &&
    first.size < usual * SMALLER &&
    /^(\[?\d{1,3}\]?|[*†‡§])\s+\S/.test(first.text)
  );
}

const isBelow = (line: Line, note: Line): boolean =>
  line.base > note.base && line.left < note.right && line.right > note.left;
