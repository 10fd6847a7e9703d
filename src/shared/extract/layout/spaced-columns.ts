/** A name of two to six words, with which a line of a list begins. */
const name = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’()-]+){1,5}$/u;
const gap = / {2,}|\u00a0{2,}/;

/** The parts of a line whose columns spaces alone keep apart: a name first; null for any other line. */
function cellsOf(line: string): string[] | null {
  const text = line.trim();
  if (text.length > 160 || !(text.includes('  ') || text.includes('\u00a0\u00a0')) || text.includes('\t'))
    return null;
  const cells = text.split(gap);
  // Two spaces behind a stop are how some people type.
  const isTyped = cells.slice(0, -1).some((cell) => /[.!?:;,]$/.test(cell));
  // A sentence with a space too many goes on small, or with somebody's words.
  const goesOn = cells.slice(1).some((cell) => /^\p{Ll}|["“”]/u.test(cell));
  return cells.length <= 4 && !isTyped && !goesOn && name.test(cells[0] ?? '') ? cells : null;
}

/** A letter, two spaces and a letter: a cheap look before each line is. */
export const mayHaveColumns = (plain: string): boolean =>
  (plain.includes('  ') || plain.includes('\u00a0\u00a0')) && /[\p{L})][ \u00a0]{2,}\p{L}/u.test(plain);

/**
 * "Ann Marlowe  Dunmere Council" above "Tom Sedge  Port of Dunmere": lines that follow each other, each in as many
 * columns, are a list whose columns lost their tabs, and get them back.
 */
export function withColumns(lines: string[]): string[] {
  const out: string[] = [];
  let run: string[][] = [];
  let held: string[] = [];
  const end = (): void => {
    out.push(...(run.length > 1 ? columns(held) : held));
    run = [];
    held = [];
  };
  for (const line of lines) {
    const cells = cellsOf(line);
    const goesOn = cells !== null && (run.length === 0 || run[0]?.length === cells.length);
    if (!goesOn && !(line.trim() === '' && run.length > 0)) end();
    if (cells !== null) run.push(cells);
    if (cells !== null || run.length > 0) held.push(line);
    else out.push(line);
  }
  end();
  return out;
}

const columns = (lines: string[]): string[] => lines.map((line) => cellsOf(line)?.join('\t') ?? line);
