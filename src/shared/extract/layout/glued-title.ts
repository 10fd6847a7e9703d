import { danglers, sentenceStarters } from '../lexicon/function-words.ts';
import { isOneWord } from './glued-headings.ts';
import { stopSeams } from './seams.ts';
import { endsSentence, firstWord, lastWord, type Unit } from './units.ts';

/** A title that lost its break: "Watchdog fines firm after near missThe Authority has fined …". */
const gluedTitle =
  /^\p{Lu}[^.:;!?\n]{20,160}?\p{Ll}{3}(?=(?:The|A|An|In|On|From|Today|Three|Two|More|New|Over|Up) )/u;
const likelySeam = /[a-z](?:The|A|An|In|On|From|Today|Three|Two|More|New|Over|Up) /;

/** What a page says below its title: "… 19 May 2022Published 27 May 2022The group met …", "…schoolsThis was published under the 2015 to 2016 …". */
const pageLine =
  /^(\p{Lu}[^.;!?\n]{14,250}?[\p{L}\p{N})])(?=(?:(?:First )?[Pp]ublished|(?:Last )?[Uu]pdated):? \d{1,2} \p{Lu}\p{Ll}+ \d{4}|This was published under the \d{4} to \d{4} |From: \p{Lu})/u;
const likelyPageLine = /ublished:? \d|pdated:? \d|This was published under the \d|\p{Ll}From: \p{Lu}/u;

/** The title with which a paragraph begins that lost the break behind it, or null. */
export function gluedTitleOf(first: Unit | undefined): string | null {
  if (first?.role !== 'paragraph' || first.joins.length > 0) return null;
  const told = likelyPageLine.test(first.text);
  const above = told ? (pageLine.exec(first.text.slice(0, 320))?.[1] ?? null) : null;
  if (above !== null && !likelySeam.test(above)) return above;
  const head = first.text.slice(0, 180);
  const plain = (told || endsSentence(first.text)) && likelySeam.test(head);
  const before = plain ? (gluedTitle.exec(head)?.[0] ?? null) : null;
  return before ?? beforeCapital(first.text) ?? beforeSpace(first.text);
}

/** The same before any capital, in a text that lost its other breaks too: "… to energyPassengers at Kelder are …". */
const beforeName =
  /^([\p{Lu}\p{N}£€$‘“](?:[^.;!?\n]|\.(?=\d)){14,200}?(?:(?:\p{Ll}{2}[’)]?|\d{2}|\p{Lu}{2}(?=\p{Lu}\p{Ll}{2})|\p{Lu}(?=(?:On|In|At|As|It|He|We|By|To|An) ))(?=(?:\p{Lu}\p{Ll}+(?:[’']s)?[,:]?|\p{Lu}{2,6}) [^\n]{25})|\p{Ll}{2}(?=\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8},? (?:19|20)\d\d)))/u;
const touching = /\p{Ll}(?:\p{Lu}[\p{Ll}\p{Lu}]|\d)|\d\p{Lu}\p{Ll}|\p{Lu}{3}\p{Ll}/u;

/** "… 4 May 2024Present:Jane Roe (Chair)": more than a title stands there. */
const otherSeam = /:\p{Lu}|\d{4}\p{Lu}/u;

function beforeCapital(text: string): string | null {
  const head = text.slice(0, 280);
  if (!touching.test(head)) return null;
  const found = beforeName.exec(head)?.[1];
  if (found === undefined || danglers.has(lastWord(found).toLowerCase()) || isOneWord(found, head, text))
    return null;
  if (otherSeam.test(found)) return null;
  const opens = sentenceStarters.has(firstWord(found).toLowerCase());
  if (opens && !sentenceStarters.has(firstWord(head.slice(found.length)).toLowerCase())) return null;
  return stopSeams(text).length > 0 ? found : null;
}

/** Spaces in place of all breaks: a word that can only begin a sentence stands in the middle of one. */
const beforeStarter =
  /^[\p{Lu}\p{N}£][^.;!?\n]{14,160}?(?:\p{Ll}{2}|\d|\p{Lu}{2})(?= (?:The|A|An|In|On|Following|Today|More|From|After|At) \p{Ll})|^\p{Lu}[^.;!?\n]{9,160}: \d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d(?= \p{Lu})/u;

function beforeSpace(text: string): string | null {
  if (text.length < 600 || text.split(/[.!?]["”’)]* (?=\p{Lu})/u, 6).length < 6) return null;
  const found = beforeStarter.exec(text.slice(0, 220))?.[0];
  if (found === undefined || danglers.has(lastWord(found).toLowerCase())) return null;
  const words = found.split(' ').filter((word) => word.length > 3);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length > 2 && small * 2 >= words.length - 1 ? found : null;
}

/** An archive's month behind a title, or the line in which it says who issued the text. */
const seam =
  /^(.{15,250}?)\s*(?:\[\p{L}{3,9} \d{4}\]|(?=(?:The )?[Pp]ress release issued by )|(?=PRESS RELEASE ?:))/u;
const label = /^\s*PRESS RELEASE ?:\s*/;
const month = /^\s*\[\p{L}{3,9} \d{4}\]/u;

/**
 * A title line that runs on into the text: "Bridge opens [May 2023]The press release issued by …", which archives also
 * say twice. The title and the words behind it, or null where the line is nothing but a title.
 */
export function partedTitle(line: string): { title: string; rest: string } | null {
  const head = line.slice(0, 300);
  const title =
    seam.exec(head)?.[1] ??
    (line.length > 180 && likelySeam.test(head) ? gluedTitle.exec(head)?.[0] : undefined);
  if (title === undefined) return null;
  let rest = line.slice(title.length).replace(month, '').replace(label, '');
  if (rest.startsWith(title)) rest = rest.slice(title.length).replace(month, '');
  return rest.trim() === '' ? null : { title, rest: rest.trim() };
}

const gluedLabel =
  /^(?:(?:World )?[Nn]ews story|NEWS STORY|[Pp]ress [Rr]elease|PRESS (?:RELEASE|NOTICE)|[Pp]olicy paper|[Aa]uthored article|[Gg]overnment response|[Cc]ase study)(?=[\p{Lu}£€$\d‘“][\p{L}\d.,]* )/u;

/** "News storyBridge opens …": the kind of paper above a title that lost the break between them. */
export function labelApart(lines: Unit[]): Unit[] {
  const [first] = lines;
  const label = first === undefined ? undefined : gluedLabel.exec(first.text)?.[0];
  if (first === undefined || label === undefined || first.joins.length > 0) return lines;
  return [
    { ...first, text: label },
    { ...first, text: first.text.slice(label.length), gap: true },
    ...lines.slice(1),
  ];
}
