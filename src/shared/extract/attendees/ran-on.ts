import { readEntry } from './entry.ts';
import { lineMarks, Mark } from './line-marks.ts';
import type { Line } from './lines.ts';

/** "…, Rivers Trust Professor Jo Marsh, Oban University": a title behind a body, where the next person's line ran in. */
export const next =
  /(?<=\p{L}{3}) (?=(?:Professor|Dr|Dame|Sir|Cllr|Councillor)(?: (?:Sir|Dame))? \p{Lu}\p{Ll}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?:,| \(| [–-] ))/u;
const title = / (?:Professor|Dr|Dame|Sir|Cllr|Councillor) /;
const leadsToName =
  /\b(?:for|of|to|by|with|from|and|behalf of|Professor|Dr|Sir|Dame|Rt Hon|Lord|Lady|Cllr|Councillor)$/;

/** Both people of a line into which the line of the next ran; null for any other line. */
export function ranOn(text: string, start: number): Line[] | null {
  if (text.length < 40 || (lineMarks(text) & Mark.titled) === 0) return null;
  const found = title.test(text) ? next.exec(text) : null;
  if (found === null) return null;
  const front = text.slice(0, found.index);
  const behind = text.slice(found.index + 1);
  const first = readEntry(front);
  if (leadsToName.test(front) || first?.nameStart !== 0 || first.organisation === null) return null;
  return [
    { text: front, start, note: null },
    { text: behind, start: start + found.index + 1, note: null },
  ];
}
