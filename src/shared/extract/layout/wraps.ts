import { withoutBullet } from './bullets.ts';
import type { Line } from './lines.ts';
import { endsClosed, type Unit, unit } from './units.ts';

/** Longer lines than this are paragraphs, not wrapped lines. */
const widest = 110;

/**
 * Lines to units. Where the text was hard-wrapped (the next line's first word would not have fitted), lines are
 * closed up again; a line that ends earlier than it had to ends on purpose.
 */
export function unwrap(lines: Line[]): Unit[] {
  const width = wrapWidth(lines);
  const units: Unit[] = [];
  let held: string[] = [];
  let gap = false;
  const flush = () => {
    if (held.length > 0)
      units.push(
        unit(closeUp(held), gap, held.length === 1 && held[0]?.includes('\t') ? 'row' : 'paragraph'),
      );
    held = [];
  };
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const goesOn = before !== undefined && !line.gap && width !== null && wrapped(before, line, width);
    if (before === undefined || !goesOn || (inRoll(lines, i - 1) && /^\p{Lu}/u.test(line.text))) {
      flush();
      gap = line.gap;
    }
    held.push(line.text);
  });
  flush();
  return units;
}

/** Lines to one text; a word that was parted at its hyphen is closed without a space. */
const closeUp = (held: string[]): string =>
  held.length === 1
    ? (held[0] ?? '')
    : held.map((line, i) => (i === 0 ? '' : isParted(held[i - 1] ?? '', line) ? '' : ' ') + line).join('');

const isParted = (line: string, next: string): boolean =>
  /\p{Ll}-$/u.test(line.slice(-2)) && /^\p{Ll}/u.test(next);

/** A line that follows an unfinished line of one chunk on purpose is one of a roll ("Name, Role, Organisation"). */
function inRoll(lines: Line[], i: number): boolean {
  const [before, line] = [lines[i - 1], lines[i]];
  if (before === undefined || line === undefined || line.gap) return false;
  return (
    /[^.!?,;…]$/.test(before.text) &&
    line.text.includes(',') &&
    before.text.includes(',') &&
    before.text.length < 60 &&
    /^\p{Lu}/u.test(line.text)
  );
}

/** Whether the break between two lines of one chunk was forced by the width. */
function wrapped(line: Line, next: Line, width: number): boolean {
  if (withoutBullet(next.text) !== null || line.text.length > widest) return false;
  if (endsClosed(line.text) && /^[“"‘'«]/.test(next.text)) return false;
  if (!fits(line, next, width)) return true;
  return (
    !/[.!?:;…,”’)]$/.test(line.text) && (/^\p{Ll}/u.test(next.text) || insideMarks(line.text, next.text))
  );
}

/** A line that the editor shortened inside marked words: "who discussed the Industrial / Strategy and …”". */
const insideMarks = (line: string, next: string): boolean =>
  /, ,/.test(line) && /\p{Ll}/u.test(next.slice(1, 30));

const fits = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + next.text.search(/\s|$/) <= width;

/** A line of a roll or an address says nothing of the width. */
const isEntry = ({ text }: Line): boolean =>
  (/^\p{Lu}/u.test(text) && /^[^.!?]{3,60}$/.test(text) && (/, \p{Lu}/u.test(text) || text.length < 40)) ||
  /^[^.!?]{1,40}:$/.test(text);

/** The column at which the text was wrapped, or null where it was not. */
function wrapWidth(lines: Line[]): number | null {
  const touching = touchingLines(lines);
  const width = touching.reduce((most, i) => Math.max(most, lines[i]?.text.length ?? 0), 0);
  if (width < 40) return null;
  let [prose, forced, inSentence] = [0, 0, 0];
  for (const i of touching) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line === undefined || next === undefined || isEntry(line) || isEntry(next)) continue;
    prose++;
    if (fits(line, next, width)) continue;
    forced++;
    if (/^\p{Ll}/u.test(next.text)) inSentence++;
  }
  const often = forced * (forced > 2 ? 2 : 1) >= prose && inSentence * 3 >= forced;
  return forced >= 2 && often ? width : null;
}

/** Lines short enough to have been wrapped whose next line follows without a gap and is no item of a list. */
function touchingLines(lines: Line[]): number[] {
  const found: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line && next && !next.gap && line.text.length <= widest && withoutBullet(next.text) === null)
      found.push(i);
  }
  return found;
}
