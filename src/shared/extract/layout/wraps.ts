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
  held.map((line, i) => (i === 0 ? '' : isParted(held[i - 1] ?? '', line) ? '' : ' ') + line).join('');

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
  const pairs: [Line, Line][] = [];
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1], lines[i]];
    if (line && next && !next.gap && line.text.length <= widest && withoutBullet(next.text) === null)
      pairs.push([line, next]);
  }
  const width = pairs.reduce((most, [line]) => Math.max(most, line.text.length), 0);
  const prose = pairs.filter(([line, next]) => !isEntry(line) && !isEntry(next));
  const forced = prose.filter(([line, next]) => !fits(line, next, width));
  const inSentence = forced.filter(([, next]) => /^\p{Ll}/u.test(next.text)).length;
  const often =
    forced.length * (forced.length > 2 ? 2 : 1) >= prose.length && inSentence * 3 >= forced.length;
  return width >= 40 && forced.length >= 2 && often ? width : null;
}
