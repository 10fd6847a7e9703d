import { matchesOf } from '../matches.ts';
import type { Block } from '../page.ts';

/** A second heading on the line of a first: "Present: A, B. Apologies: C", "Members: A; B. Secretariat: C". */
const inner =
  /[.;)]?\s+(?=(Apologies|Absent|Not present|In attendance|Also present|Also in attendance|Secretariat|Observers|Officials)(?: (?:for absence|received|from|given)){0,2}\s?:\s)/g;

/** The parts of such a line, each with its own heading and without those who were not there; null for any other line. */
export function partsOfLine(block: Block): Block[] | null {
  const { text, start } = block;
  if (text.indexOf(':') === text.lastIndexOf(':') || !/^[\d.]{0,5}\s*\p{Lu}[\p{L} ]{3,40}:/u.test(text))
    return null;
  const found = matchesOf(text, inner);
  if (found.length === 0) return null;
  const places = [0, ...found.map(({ 0: gap, index }) => index + gap.length)];
  return places.flatMap((from, i) => {
    const part = text.slice(from, places[i + 1] ?? text.length).trimEnd();
    return /^(?:Apologies|Absent|Not present)/.test(part)
      ? []
      : [{ ...block, text: part, start: start + from }];
  });
}
