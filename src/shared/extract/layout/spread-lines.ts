import type { Line } from './lines.ts';

/** A text is wrapped at some column between these. */
const narrowest = 50;
const widest = 90;
const fewest = 8;

/**
 * Hard-wrapped lines with a blank line between each and the next, as some mail and some pages copy them. The blank
 * lines say nothing there: one stays where a line ends earlier than it had to. Every other text stays as it is.
 */
export function closeSpread(lines: Line[]): Line[] {
  const width = spreadWidth(lines);
  if (width === null) return lines;
  return lines.map((line, i) => {
    const before = lines[i - 1];
    return before !== undefined && line.gap && i > 1 && isForced(before, line, width)
      ? { ...line, gap: false }
      : line;
  });
}

/** The column of such a text, or null: nearly every line stands alone, most are as long as they can be, and many break a sentence. */
function spreadWidth(lines: Line[]): number | null {
  if (lines.length < fewest || lines.filter(({ gap }) => gap).length < lines.length * 0.9 - 1) return null;
  let width = 0;
  for (const { text } of lines.slice(1)) width = Math.max(width, text.length);
  if (width < narrowest || width > widest) return null;
  let [forced, inSentence] = [0, 0];
  for (let i = 1; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line === undefined || next === undefined || !isForced(line, next, width)) continue;
    forced++;
    if (/^\p{Ll}/u.test(next.text) && !/[.!?]$/.test(line.text)) inSentence++;
  }
  return forced * 2 >= lines.length && forced >= fewest / 2 && inSentence * 2 >= forced ? width : null;
}

/** The next line's first word would not have fitted. */
const isForced = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + next.text.search(/\s|$/) > width && !/:$/.test(line.text);
