import { endsSentence, type Unit } from './units.ts';

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
  if (!told && !endsSentence(first.text)) return null;
  const head = first.text.slice(0, 180);
  return likelySeam.test(head) ? (gluedTitle.exec(head)?.[0] ?? null) : null;
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
