import { marksIn } from '../marks.ts';
import { headingEnd } from './glued-headings.ts';
import { bareSeams, headingSeams, likelySeam, seatSeams, stopSeams } from './seams.ts';
import { type Unit, unit } from './units.ts';

/** Gives back the paragraph breaks that a text lost. Only whitespace is added, and only where two words touch. */
export function openGlue(units: Unit[]): Unit[] {
  const glued = units.some(
    (each) => each.role !== 'row' && likelySeam.test(each.text) && stopSeams(each.text).length > 0,
  );
  return glued ? units.flatMap((each) => (each.role === 'row' ? [each] : parted(each))) : units;
}

function parted(each: Unit): Unit[] {
  const { text } = each;
  const found = [
    ...new Set([...stopSeams(text), ...bareSeams(text), ...headingSeams(text), ...seatSeams(text)]),
  ].sort((a, b) => a - b);
  const cuts = withHeadings(outsideMarks(withoutLone(found, text), text), text);
  if (cuts.length === 0) return [each];
  let held = 0;
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? each.text.length;
    const made = unit(
      each.text.slice(from, to).trim(),
      i > 0 || each.gap,
      i === 0 ? each.role : 'paragraph',
      i === 0 ? each.level : 0,
    );
    while (held < each.joins.length && (each.joins[held]?.at ?? 0) < to) {
      const join = each.joins[held++];
      if (join !== undefined) made.joins.push({ ...join, at: join.at - from });
    }
    return made;
  });
}

/** Where a piece begins with a heading that stands glued to it, the place behind the heading is a seam too. */
const withHeadings = (cuts: number[], text: string): number[] =>
  [0, ...cuts].flatMap((from, i) => {
    const piece = text.slice(from, Math.min(cuts[i] ?? text.length, from + 200));
    const end = headingEnd(piece, text);
    const own = i === 0 ? [] : [from];
    return end === null ? own : [...own, from + end];
  });

/** `said:"It is …`: of the places before and behind a mark alone, the one that leaves it with its words. */
const withoutLone = (cuts: number[], text: string): number[] =>
  cuts.filter((at, i) => {
    if (cuts[i - 1] === at - 1) return !opensBehind(text, at - 1);
    return cuts[i + 1] !== at + 1 || opensBehind(text, at);
  });

/** Whether the mark at a seam belongs to the words behind it: behind a colon, or before somebody who speaks of himself. */
const opensBehind = (text: string, at: number): boolean =>
  text[at - 1] === ':' || (/["']/.test(text[at] ?? '') && spokenOn.test(text.slice(at + 1, at + 241)));

/** `… on."Our support has been cut.`: the first sentence is in the first person, with no mark in it. */
const spokenOn = /^(?:(?:I|We|My|Our) [^"“”.!?]{10,}|[^"“”.!?:]{3,200} (?:I|we|our|my|us) [^"“”.!?]*)[.!?…]/u;

/** Words in marks are left whole; both lists are in order, so that one pass will do. */
function outsideMarks(cuts: number[], text: string): number[] {
  if (cuts.length === 0) return cuts;
  const marked = marksIn(text, 0).filter(({ closed }) => closed);
  let m = 0;
  return cuts.filter((at) => {
    while (m < marked.length && (marked[m]?.to ?? 0) <= at) m++;
    const held = marked[m];
    return held === undefined || at <= held.from || (at === held.to - 1 && opensBehind(text, at));
  });
}
