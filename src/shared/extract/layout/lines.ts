import { mayHaveColumns, withColumns } from './spaced-columns.ts';

/** One line of a source, trimmed; `gap` is true where at least one blank line stands before it. */
export interface Line {
  text: string;
  gap: boolean;
}

const lineBreak = /\r\n|[\n\r\v\u0085\u2028\u2029]/;
/** Breaks beside the common one: most texts have none of them, and are parted without a pattern. */
const rareBreaks = ['\r', '\v', '\u0085', '\u2028', '\u2029'];
const linesOf = (text: string): string[] =>
  text.split(rareBreaks.some((sign) => text.includes(sign)) ? lineBreak : '\n');

/** "> We are glad.": the mark by which mail and plain texts set quoted lines apart; "> 50%" is more than half, and stays. */
const quotedLine = /^> ?(?=[^\s\d£$€.~]|\r?$)/gm;

/** A mark on one line alone may be anything: lines that are set apart stand together, and are more. */
const withoutQuoting = (plain: string): string =>
  plain.includes('>') && (plain.match(quotedLine)?.length ?? 0) > 1 ? plain.replace(quotedLine, '') : plain;

/** Source text to lines. A form feed parts paragraphs; runs of spaces become one; columns keep one tab. */
export function readLines(plain: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  // The mark that tells the order of the bytes goes with the spaces around its line.
  const raws = linesOf(withoutQuoting(plain).replaceAll('\f', '\n\n'));
  for (const raw of mayHaveColumns(plain) ? withColumns(raws) : raws) {
    const text = tidySpaces(raw);
    if (text === '') gap = true;
    else {
      lines.push({ text, gap: gap && lines.length > 0 });
      gap = false;
    }
  }
  return lines;
}

/** Letters and common signs are no spaces: to ask that of them is faster than to ask whether each is one of the spaces. */
const mayBeWide = /[^!-~\u2010-\u2027]{2}|\t/;

/** Inner whitespace as one space; a tab between words is a column's edge and stays; so does a single no-break space. */
export function tidySpaces(raw: string): string {
  const trimmed = raw.trim();
  if (!mayBeWide.test(trimmed) || !/\s\s|\t/.test(trimmed)) return trimmed;
  return trimmed.replace(/\s\s+|\t/g, (run) => (run.includes('\t') ? '\t' : ' '));
}
