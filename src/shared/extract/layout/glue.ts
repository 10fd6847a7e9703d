import { marksIn } from '../marks.ts';
import { matchesOf, widthAt } from '../matches.ts';
import { type Unit, unit } from './units.ts';

/** A sentence's end, behind which or behind whose mark a seam may be. */
const stop = /[.!?:…][”’"'»]?/g;
/** A sentence's end with the next paragraph's capital right behind it: "…responsible.Jenny Hart, … said:Door …". */
const seam =
  /(?<=[\p{Ll}\p{N}%)\]”’"]{2}[.!?:…][”’"'»]?)(?=[\p{Lu}“‘"'«[•][\p{L}\p{N}’']|A\s|I\s|£\d)|(?<=\p{Lu}{2}[.!?])(?=\p{Lu}\p{Ll}+ )/uy;
/** The same without a stop, before a word that can only begin a sentence: "in its ParliamentToday the Bill", and behind a verb of saying: "she saidPeople want …". */
const bareSeam =
  /(?=(?:The|This|These|Those|He|She|It|Its|In|We|Our|They|There|A|An|Today|For|From|More|New|All|Funding|Over|As|At|By|With|When|While) |(?:\p{Lu}\p{Ll}+ )?(?:Minister|Secretary|Mayor) \p{Lu}\p{Ll})(?<=\p{Ll}{3}[)”’]?)|(?<= (?:said|says|added|adds|commented|explained|concluded|continued))(?=\p{Lu}\p{Ll}*[ ’'])/gu;
const likely = /\S[.!?:…][”’"'»]?[^\s\d.,;:!?)\]”’"'/-]/;
const address = /[@/]|www\.|\.(?:uk|com|org|net|eu)\b/;

/** Gives back the paragraph breaks that a text lost. Only whitespace is added, and only where two words touch. */
export function openGlue(units: Unit[]): Unit[] {
  const glued = units.some(
    (each) => each.role !== 'row' && likely.test(each.text) && stopSeams(each.text).length > 0,
  );
  return glued ? units.flatMap((each) => (each.role === 'row' ? [each] : parted(each))) : units;
}

function parted(each: Unit): Unit[] {
  const found = [...new Set([...stopSeams(each.text), ...bareSeams(each.text)])].sort((a, b) => a - b);
  const cuts = outsideMarks(withoutLone(found, each.text), each.text);
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

/** `said:"It is …`: of the places before and behind a mark alone, the one that leaves it with its words. */
const withoutLone = (cuts: number[], text: string): number[] =>
  cuts.filter((at, i) => {
    if (cuts[i - 1] === at - 1) return text[at - 2] !== ':';
    return cuts[i + 1] !== at + 1 || text[at - 1] === ':';
  });

/** Words in marks are left whole; both lists are in order, so that one pass will do. */
function outsideMarks(cuts: number[], text: string): number[] {
  if (cuts.length === 0) return cuts;
  const marked = marksIn(text, 0).filter(({ closed }) => closed);
  let m = 0;
  return cuts.filter((at) => {
    while (m < marked.length && (marked[m]?.to ?? 0) <= at) m++;
    return !(marked[m] !== undefined && at > (marked[m]?.from ?? 0));
  });
}

/** Seams are looked for right behind stops alone: to ask at every letter takes several times as long. */
function stopSeams(text: string): number[] {
  const cuts: number[] = [];
  for (const { 0: found, index } of matchesOf(text, stop))
    for (let at = index + 1; at <= index + found.length; at++) {
      seam.lastIndex = at;
      if (seam.test(text) && !address.test(around(text, at))) cuts.push(at);
    }
  return cuts;
}

function bareSeams(text: string): number[] {
  const cuts: number[] = [];
  bareSeam.lastIndex = 0;
  while (bareSeam.test(text)) {
    const at = bareSeam.lastIndex;
    if (!address.test(around(text, at))) cuts.push(at);
    bareSeam.lastIndex = at + widthAt(text, at);
  }
  return cuts;
}

/** The unbroken run of characters around a place, at most 40 to either side. */
function around(text: string, at: number): string {
  let from = at;
  while (from > 0 && from > at - 40 && text.charAt(from - 1).trim() !== '') from--;
  return text.slice(from, at) + (/^\S{0,40}/.exec(text.slice(at, at + 40))?.[0] ?? '');
}
