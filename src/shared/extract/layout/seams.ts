import { matchesOf, widthAt } from '../matches.ts';
import { mayRunOn } from '../words.ts';

/** A sentence's end, behind which or behind whose mark a seam may be. */
const stop = /[.!?:…][”’"'»]?/g;
/** A sentence's end with the next paragraph's capital right behind it: "…responsible.Jenny Hart, … said:Door …". */
const seam =
  /(?<=[\p{Ll}\p{N}%)\]”’"]{2}[.!?:…][”’"'»]?)(?=[\p{Lu}“‘"'«[•][\p{L}\p{N}’']|A\s|I\s|£\d)|(?<=\p{Lu}{2}[)]?[.!?:]|\p{Lu}[)][.!?])(?=[“‘]?\p{Lu}\p{Ll}+ )/uy;
/** The same without a stop, before a word that can only begin a sentence: "in its ParliamentToday the Bill", and behind a verb of saying: "she saidPeople want …". */
const bareSeam =
  /(?=(?:The|This|These|Those|He|She|It|Its|In|We|Our|They|There|A|An|Today|For|From|More|New|All|Funding|Over|As|At|By|With|When|While) |(?:\p{Lu}\p{Ll}+ )?(?:Minister|Secretary|Mayor) \p{Lu}\p{Ll})(?<=\p{Ll}{3}[)”’]?)|(?<= (?:said|says|added|adds|commented|explained|concluded|continued))(?=\p{Lu}\p{Ll}*[ ’'])/gu;
/** Whether a text may hold a seam at all. */
export const likelySeam = /\S[.!?:…][”’"'»]?[^\s\d.,;:!?)\]”’"'/-]/;
const address = /[@/]|www\.|\.(?:uk|com|org|net|eu)\b/;

/** What heads the end of a page, and the line below its title that says when it was published. */
const gluedHeading =
  /(?:^|(?<=[\p{L}\p{N}.!?”’")\]])|(?<=[.!?][”’"]? ))(?:Notes? (?:to|for) (?:the )?[Ee]ditors?|NOTES? (?:TO|FOR) (?:THE )?EDITORS?|[Ee]ditors?[’']? [Nn]otes|Background(?: [Ii]nformation)?|(?:Further|Additional|More) [Ii]nformation|(?:Media|Press) [Ee]nquiries|Contacts?|ENDS|Ends|Share this page|Related content|Updates to this page|(?:First p|P)ublished:? ?\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d):?(?=[\p{Lu}\d•“"‘]|\s*$)/gu;
const likelyHeading =
  /[Ee]ditor|EDITOR|Background|nformation|nquiries|Contact|ENDS|Ends|this page|content|ublished/;

/** Seams are looked for right behind stops alone: to ask at every letter takes several times as long. */
export function stopSeams(text: string): number[] {
  const cuts: number[] = [];
  for (const { 0: found, index } of matchesOf(text, stop))
    for (let at = index + 1; at <= index + found.length; at++) {
      seam.lastIndex = at;
      if (seam.test(text) && !address.test(around(text, at))) cuts.push(at);
    }
  return cuts;
}

export function bareSeams(text: string): number[] {
  const cuts: number[] = [];
  if (!mayRunOn(text)) return cuts;
  bareSeam.lastIndex = 0;
  while (bareSeam.test(text)) {
    const at = bareSeam.lastIndex;
    if (!address.test(around(text, at))) cuts.push(at);
    bareSeam.lastIndex = at + widthAt(text, at);
  }
  return cuts;
}

/** Before and behind "Notes to editors", "Published 3 May 2019" and their like: who speaks before them says nothing behind them. */
export function headingSeams(text: string): number[] {
  if (!likelyHeading.test(text)) return [];
  const cuts: number[] = [];
  for (const { 0: found, index } of matchesOf(text, gluedHeading)) {
    if (index > 0) cuts.push(index);
    if (index + found.length < text.length) cuts.push(index + found.length);
  }
  return cuts;
}

/** The unbroken run of characters around a place, at most 40 to either side. */
function around(text: string, at: number): string {
  let from = at;
  while (from > 0 && from > at - 40 && text.charAt(from - 1).trim() !== '') from--;
  return text.slice(from, at) + (/^\S{0,40}/.exec(text.slice(at, at + 40))?.[0] ?? '');
}

/** Behind a member of a parliament the next one's office, or the next government: "Ann Lo MPHome Secretary", "Bo Ray TDFrom". */
const seat = /(?<= (?:MP|MSP|MLA|AM|MS|TD|MHK))(?=\p{Lu}\p{Ll})/gu;

export const seatSeams = (text: string): number[] =>
  /(?:M[PS]|MSP|MLA|AM|TD|HK)[A-Z][a-z]/.test(text) ? matchesOf(text, seat).map(({ index }) => index) : [];
