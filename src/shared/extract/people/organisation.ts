import { isGivenName } from '../lexicon/given-names.ts';
import { List, listsAt } from '../lexicon/listed.ts';
import { rankNouns } from '../lexicon/ranks.ts';
import { honours, shyHonours } from '../lexicon/titles.ts';
import { remembered } from '../remembered.ts';
import { hasPlainTail } from '../words.ts';

/** Organisation nouns too general to make an organisation alone. */
const general =
  /^(?:office|services?|police|council|government|board|team|unit|group|committee|party|press|media|water|energy|gas|power|defence|engineering|insurance|home|homes|research|project|programme|union|market|markets|executive|bank|school|schools|post|review|network|chamber|cabinet|works|trade|international|communications|partnerships?|performance|systems?|technology|technologies|retail|media|highways|ports|fund|finance|insurance|library|post|survey|delegation|mission|hub|lab|labs)$/i;

const anyWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]*/gu;

/** Letters and digits with the signs that stand inside words. Words of plain letters, the most common, are told one by one. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    if (code > 127 && code !== 0x2019) return text.match(anyWord) ?? [];
    if (isPlainLetter(code)) {
      if (from === -1) from = i;
    } else if (from !== -1 && !isInner(code)) {
      words.push(text.slice(from, i));
      from = -1;
    }
  }
  return words;
}

/** Of a to z, A to Z and 0 to 9. */
const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** ' ’ & and - */
const isInner = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x26 || code === 0x2d;

/** An abbreviation such as NPCC, BBC or UKAEA. */
export const isAcronym = (word: string): boolean =>
  !hasPlainTail(word) &&
  /^\p{Lu}(?:[\p{Lu}\p{N}&]{1,7}|\p{Ll}{1,2}\p{Lu}{1,5}|\p{Lu}{1,2}\p{Ll}\p{Lu}{1,4})$/u.test(word) &&
  !/^(?:HMCI|HMI|CMO|DCMO|CNO|CSA|GCSA|SRO|PUS|CSO|CPO|CTO|UK|US|EU|HM|MP|CEO|COO|CFO|CTO|CIO|DG|MD|GP|QC|KC|VP|SVP|EVP|PM|HRH|HM|HE)$/.test(
    word,
  ) &&
  !rankNouns.has(word.toLowerCase()) &&
  (!honours.has(word.toLowerCase()) || shyHonours.has(word.toLowerCase()));

/** Whether a phrase names an organisation: by a noun such as Council or Ltd, an abbreviation, or a known short name. */
export const isOrganisation = remembered(namesOrganisation);

function namesOrganisation(text: string): boolean {
  const words = wordsOf(
    text.includes('xecutive') ? text.replace(/\b(?:chief|non-?) ?executives?\b/gi, '') : text,
  );
  if (words.length === 0 || words.length > 16) return false;
  if (!/^(?:the\s)?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (
    words.some(
      (word) => isAcronym(word) || isOrgName(word) || (endsInDigit(word) && /^\p{Lu}\p{L}*\d+$/u.test(word)),
    )
  )
    return true;
  if (endsLikeBody(words) || isBorough.test(text)) return true;
  const nouns = words.filter(isOrgNoun);
  if (nouns.length === 0) return false;
  return words.length > 1 || !nouns.every((word) => general.test(word));
}

const isOrgName = (word: string): boolean => (listsAt(word) & List.orgNames) !== 0;
const isOrgNoun = (word: string): boolean => (listsAt(word) & List.orgNouns) !== 0;

const endsInDigit = (word: string): boolean => {
  const code = word.charCodeAt(word.length - 1);
  return code >= 0x30 && code <= 0x39;
};

/** "the Royal Borough of Windsor": a council, as its leaders are said to lead it. */
const isBorough = /^(?:the )?(?:Royal |London |Metropolitan )*Borough of \p{Lu}/iu;

/** "Halls Together", "Youth Voices UK": names of charities and campaigns that hold no noun of a body. */
const endsLikeBody = (words: string[]): boolean =>
  words.length > 1 &&
  words.length < 6 &&
  /^(?:Together|UK|GB|Matters|Forward|Alive|Online|Direct|Aid|Watch|Voices?|Action|Support|Concern|Now|First)$/.test(
    words.at(-1) ?? '',
  ) &&
  words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|for|and|the)$/.test(word)) &&
  !isGivenName((words[0] ?? '').toLowerCase()) &&
  words.slice(0, -1).some((word) => (listsAt(word) & (List.roleFillers | List.roleNouns)) === 0);

const parting = /[\s,;:()&./“”"‐‑–—-]/;
const plainParting = Uint8Array.from({ length: 128 }, (_, code) =>
  parting.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a sign parts words. Phrases are asked for offices so often that most letters are looked up in a table. */
const parts = (code: number): boolean =>
  code < 128 ? plainParting[code] === 1 : parting.test(String.fromCharCode(code));

/** Whether a phrase holds a noun for an office or an occupation. */
export const isRole = remembered(holdsOffice);

function holdsOffice(text: string): boolean {
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !parts(text.charCodeAt(i))) continue;
    if (i > from && (listsAt(text, from, i) & List.occupations) !== 0)
      return !isBody(text.endsWith(')') ? text.replace(/\s\(\p{Lu}[\p{L}\p{N}&]{1,8}\)$/u, '') : text);
    from = i + 1;
  }
  return false;
}

/** Every body below is one of these: a cheap test before a dear one. */
const bodyNoun =
  /college|institut|association|federation|society|guild|office|union|council|confederation|academy|network|forum|regiment|squadron|trust|foundation|school/i;

/** "14 Engineer Regiment", "Royal College of Midwives", "Office of the Commissioner": named after an office, and none. */
const isBody = (text: string): boolean =>
  (isBodyOfMany(text) ||
    isNamedAfterOffice(text) ||
    (text.includes(' Executive') && ofExecutive.test(text))) &&
  !endsInOffice.test(text);

/** "Federation of Small Shops National Chair": the body, and behind it an office. */
const endsInOffice =
  /[\p{Ll})] (?:Chair(?:man|woman|person)?|President|Director|CEO|Chief Executive|Manager|General Secretary|Spokes\p{Ll}+)$/u;

/** "Scottish Executive Justice Department": part of a government. */
const ofExecutive =
  /^(?:the )?(?:Scottish|Northern Ireland|NI) Executive(?! (?:Director|Officer|Member|Chair))/;

/** "Welsh Revenues Managers group", "Head Teachers’ Forum": what those of an office belong to. */
const isBodyOfMany = (text: string): boolean =>
  /s['’]? (?:group|forum|network|association|council|federation|union|society|panel|alliance|guild|club)$/i.test(
    text,
  ) &&
  /^(?:the )?\p{Lu}/u.test(text) &&
  text.length < 90 &&
  !startsWithOffice(text);

const isNamedAfterOffice = (text: string): boolean =>
  text.length < 90 &&
  bodyNoun.test(text) &&
  /^(?:the )?[\p{Lu}\d]/u.test(text) &&
  /^(?:the )?(?:\d+ |(?:royal|national|british|scottish|welsh|northern|irish|local|independent|chartered|international|european|world|general|all|army) )*(?:(?:\p{L}+ ){0,2}(?:college|institute|institution|association|federation|society|guild|office|union|council|confederation|academy|network|forum) (?:of|for) (?:the )?\p{Lu}[\p{L}'’& -]*|(?:\d+ )?(?:engineer|pilot|officer|medical|student|veterans?|teacher|farmers?|pharmacist|surveyor|volunteer|player|nurse)s?['’]? (?:regiment|squadron|association|union|federation|trust|council|society|foundation|network|forum|school|academy)|(?:\p{L}+ ){1,4}\p{L}+['’]s? (?:private )?office)$/iu.test(
    text,
  ) &&
  !startsWithOffice(text);

const startsWithOffice = (text: string): boolean =>
  /^(?:deputy|director|head|chief|chair|secretary|minister|president|member|manager|leader|adviser|officer)\b/i.test(
    text,
  ) ||
  /\b(?:director|head|chief|chair|secretary|minister|president|manager|leader) \p{L}+ (?:of|for)\b/iu.test(
    text,
  );

const isFiller = (word: string): boolean => (listsAt(word) & List.roleFillers) !== 0;

/** Whether every word only describes an office ("Serious and Organised Crime"). */
export const isOnlyFillers = (text: string): boolean =>
  wordsOf(text).every((word) => isFiller(word) || /^(?:and|of|for|the)$/.test(word));
