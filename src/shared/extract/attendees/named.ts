import type { Attendee } from '../../model/items.ts';
import { isForcesRank } from '../lexicon/ranks.ts';
import { officeBehind, officeInFront } from '../people/beside.ts';
import { type NameRun, nameText, readName, readNameInText } from '../people/names.ts';
import { isRole } from '../people/organisation.ts';
import { type Role, splitRole } from '../people/roles.ts';
import type { Sentence } from '../sentences.ts';
import { isCapitalised, isMark, isPossessive, type Word } from '../words.ts';
import { organisationBehind } from './body-behind.ts';
import { sharedSurname, shareOrganisation } from './couples.ts';
import { style } from './entry.ts';
import { rankBefore, rankedSurname } from './ranked.ts';
import { behalfOf, bodyAt, representedIn } from './represented.ts';
import { representing } from './stand-ins.ts';

/** Everybody named in a sentence from a place on, with office and body as they stand beside the name. */
export function people(
  words: Word[],
  from: number,
  sentence: Sentence,
  body: string,
  note: string | null,
): Attendee[] {
  const found: Attendee[] = [];
  const groups = representedIn(body.slice(sentence.start, sentence.end));
  let plural: string | null = null;
  let namesFirst: boolean | null = null;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i];
    if (word === undefined || word.start < from) continue;
    plural = pluralRole(words, i) ?? (word.text === ';' || word.text === '.' ? null : plural);
    if (word.lower === 'whose') i = clauseEnd(words, i, sentence.to);
    if (!isCapitalised(word)) continue;
    const limit = Math.min(sentence.to, i + 14);
    const name =
      rankedSurname(words, i, limit) ??
      (words[i - 1]?.lower === 'by' ? readName(words, i, limit) : readNameInText(words, i, limit));
    if (name === null) continue;
    const spouse = sharedSurname(words, name, sentence.from, body);
    if (spouse !== null) found.push(spouse);
    namesFirst ??= startsWithName(words, name, body);
    const made = isPossessive(words[name.to])
      ? null
      : attendeeOf(words, name, sentence, body, plural, note, namesFirst);
    if (made !== null) {
      takeBody(made, bodyAt(groups, made.start - sentence.start));
      made.organisation ??= behalfOf(body.slice(made.end, sentence.end));
      shareOrganisation(words, found, name.from, made);
      found.push(made);
      if (words[name.from - 1]?.lower === 'and') plural = null;
    }
    i = name.to - 1;
  }
  return found;
}

/** "attended by A, Chair of X, B, Head of Y": offices stand behind the names, and none belongs to the name behind it. */
const startsWithName = (words: Word[], name: NameRun, body: string): boolean =>
  isMark(words[name.to], ',') &&
  officeInFront(words, name.from, body)?.role == null &&
  officeBehind(words, name.to, body)?.role != null;

/** "the Scottish Government (A)", "the Chair of Ofwat (A)": what stands in front of the bracket is a body or an office. */
function takeBody(made: Attendee, words: string | null): void {
  if (words === null) return;
  const office = opensOffice.test(words) ? splitRole(words) : null;
  if (made.role !== null || office?.role == null) made.organisation ??= words;
  else {
    made.role = office.role;
    made.organisation ??= office.organisation;
  }
}

const opensOffice =
  /^(?:(?:\p{Lu}\p{L}+ )?(?:Minister|Secretary|Chair\p{Ll}*|Director|Head|President|Leader|Mayor|Ambassador|Governor)\b|Chief (?!Constables’)\p{L}+\b)/u;

/** "…, whose son PC John Doe died in 2017;": those whom the clause names were not there. */
function clauseEnd(words: Word[], from: number, to: number): number {
  let i = from;
  while (i + 1 < to && !/^[,;.]$/.test(words[i + 1]?.text ?? '')) i++;
  return i;
}

/** "Chief Constables A and B": each is a Chief Constable. */
function pluralRole(words: Word[], i: number): string | null {
  const word = words[i];
  if (
    word === undefined ||
    !isCapitalised(word) ||
    !word.lower.endsWith('s') ||
    !/^(?:constables|ministers|secretaries|commissioners|executives|directors|mayors|leaders|professors|councillors|ambassadors|governors|chairs|superintendents|commanders)$/.test(
      word.lower,
    )
  )
    return null;
  if (readName(words, i + 1, i + 7) === null) return null;
  let from = i;
  while (from > 0 && isCapitalised(words[from - 1]) && isRole(words[from - 1]?.text ?? '')) from--;
  const single = word.text.replace(/ies$/, 'y').replace(/s$/, '');
  return [...words.slice(from, i).map(({ text }) => text), single].join(' ');
}

function attendeeOf(
  words: Word[],
  name: NameRun,
  sentence: Sentence,
  body: string,
  plural: string | null,
  note: string | null,
  namesFirst: boolean,
): Attendee | null {
  const ofBefore = namesFirst && isMark(words[name.from - 1], ',');
  const inFront = ofBefore ? null : frontOf(words, name, body);
  // "A, Leader of X and local MP B": what stands in front of the "and" is A’s.
  const beside =
    namesFirst && / and /.test(`${inFront?.role} ${inFront?.organisation}`)
      ? officeBehindAnd(words, name.from, body)
      : inFront;
  // "welcomed new board members A and B": the word is no office.
  const front = /\bmembers$/.test(beside?.role ?? '') ? null : beside;
  const behind = front?.role ? null : officeBehind(words, name.to, body);
  const owner = organisationBehind(words, name.to, sentence.to, body);
  const told = front?.role && !isPlural(front.role) ? front.role : (behind?.role ?? plural);
  // "the First Minister for , the Rt Hon Jo Marsh": the page lost the rest.
  const role = told?.replace(/ (?:for|of)$/, '').replace(style, '') ?? null;
  const organisation = front?.organisation ?? behind?.organisation ?? owner?.text ?? null;
  if (name.strength === 1 && role === null && organisation === null) return null;
  const start = words[name.from]?.start ?? 0;
  const end = Math.max(words[name.to - 1]?.end ?? 0, owner?.end ?? 0);
  const doubts =
    name.strength === 1 && front === null && behind === null
      ? ['Only the sentence around it shows that this is a person. Check the name.']
      : [];
  return {
    start,
    end,
    text: body.slice(start, end),
    name: nameText(words, name, body),
    honours: [...(name.rightHonourable ? ['Rt Hon'] : []), ...name.honours],
    role,
    organisation,
    note: note ?? representing(body.slice(end, sentence.end)),
    confidence: doubts.length > 0 ? 0.7 : 0.9,
    sure: doubts.length === 0,
    doubts,
  };
}

function officeBehindAnd(words: Word[], at: number, body: string): Role | null {
  let from = at;
  while (from > Math.max(0, at - 10) && words[from - 1]?.lower !== 'and') from--;
  const own = from < at ? body.slice(words[from]?.start, words[at - 1]?.end) : '';
  return isRole(own) ? splitRole(own) : null;
}

/** The office in front of a name; in front of a rank, where the name has one: "the Defence Adviser, Brigadier Jo Marsh". */
function frontOf(words: Word[], name: NameRun, body: string): Role | null {
  const front = officeInFront(words, name.from, body);
  if (front?.role == null || !isForcesRank(front.role)) return front;
  return officeInFront(words, rankBefore(words, name.from), body) ?? front;
}

const isPlural = (role: string): boolean =>
  /^(?:Mayors|Leaders|Ministers|Secretaries|Directors|Chairs) of\b/.test(role) ||
  /^(?:[\p{L}]+ )*(?:constables|ministers|secretaries|commissioners|directors|mayors|leaders|professors|ambassadors)$/iu.test(
    role,
  );
