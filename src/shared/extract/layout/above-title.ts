import { type DatedLine, datedLine, dateLabel } from '../dated-line.ts';
import { places } from '../lexicon/places.ts';
import { gluedTitleOf } from './glued-title.ts';
import type { Unit } from './units.ts';

/** Lines that a page sets above its title: "Category: Press Releases", "Tag: Press Release". */
const pageLabel = /^(?:category|tag|categories|tags|archive|section)\s*:\s*.{1,60}$/i;

/** Kinds of papers that a page names above the title and the library has no word for. */
const paper =
  /^(?:policy paper|corporate report|independent report|research and analysis|transparency data|official statistics|national statistics|notice|correspondence|impact assessment|regulation|decision|consultation outcome|(?:open|closed) consultation|news|latest news|announcement|blog(?: post)?|foi release|publication|publication [-–|:] [\p{L} ,/&()]{3,50}|newsroom|(?:\p{Lu}[\p{L} ]{3,40} [-–|] )?daily news|(?:un)?confirmed|approved|unapproved|official(?:[ -:]+sensitive)?|(?:first |last )?(?:published|updated)(?: on| by)?\s*:?|from\s*:|(?:date|delivered on|issued|released)\s*:)$/iu;

/** What a page lets its readers do with it. */
const pageButton =
  /^(?:(?:printable version|print(?: this)?(?: page| article)?|(?:share|e-?mail|save|download|send)(?: this)?(?: page| article)?(?: to (?:a|your) friend)?|back to (?:news|top|results)|skip to (?:main )?content|listen)(?:\s?[|•·]?\s|$)){1,4}$/i;

/** "For immediate release", "Embargoed until 00:01 on 3 May", also with the day behind. */
const releaseNote =
  /^(?:for immediate (?:release|use)|immediate release|not for (?:publication|broadcast).{0,60}|(?:strictly )?embargo(?:ed)?\b.{0,60})$/i;

/** "From: Ports Office", right above a day. */
const sender = /^From: \p{Lu}/u;

/** "BRDMIN(12) 06S", "NHSE 14/2016", "Ref: 045/22": capitals and digits without a word. */
const reference =
  /^(?:(?:[Rr]ef(?:erence)?|REF|[Nn]o|[Nn]umber)\b[.:\s]+)?(?=[^\d\n]*\d)[A-Z0-9][A-Z0-9()[\]/.\s-]{2,30}$/;
const refersBack = /[A-Z]|\/|^(?:ref|no|number)/i;

/** "Location: Home > News releases > Ports Office >": where in its site a page stands. */
const trail =
  /^(?:(?:location|you are here|home)\b[^>»]{0,30}[>»].*|[^>»]{2,40}(?: [>»] [^>»]{2,60}){2,}(?: [>»])?)$/i;
export const isTrail = (text: string): boolean =>
  text.length <= 200 && (text.includes('>') || text.includes('»')) && trail.test(text.trim());

/** "The official site of the Prime Minister's Office": what a site says of itself below its name. */
const siteLine = /^(?:the )?official (?:site|website|home ?page) of\b/i;

/** A line that stands above the title and says nothing of the story; a day is told before (isDayLine). */
export const isAboveTitle = (units: Unit[], i: number): boolean => {
  const text = units[i]?.text.trim() ?? '';
  if (isTrail(text)) return true;
  if (text === '' || text.length > 90) return false;
  return (
    pageLabel.test(text) ||
    paper.test(text) ||
    dateLabel(text) !== null ||
    pageButton.test(text) ||
    releaseNote.test(text) ||
    (sender.test(text) && isDayLine(units[i + 1]?.text ?? '')) ||
    siteLine.test(text) ||
    siteLine.test(units[i + 1]?.text.trim() ?? '') ||
    (reference.test(text) && refersBack.test(text)) ||
    isOwner(text, units[i + 1]) ||
    isIssuer(text, units[i + 1], units[i + 2])
  );
};

/** A line that is a day and nothing more: no title, but the story's own date may stand there. */
export function isDayLine(text: string): boolean {
  const line = datedLine(text);
  if (line === null || (line.about === 'held' && !/\b(?:date|delivered|given)\b/i.test(text))) return false;
  return isNobodys(line.beside) || isBy(text, line);
}

/** Nothing but the day, or its place: "Brussels, 17 May 2021"; "Roundtable, 17 May 2021" is a title. */
const isNobodys = (beside: string): boolean =>
  beside === '' || beside === '.' || beside.split(' ').every((word) => places.has(word.toLowerCase()));

/** "By Jane Doe, 3 March 2025", "Jane Doe - 9-Nov-2007", "Published by the Ports Office on 3 March 2025": whose it is. */
const isBy = (text: string, { beside }: DatedLine): boolean =>
  (/\bby\b/i.test(text) ||
    /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+){1,2} (?:[-–] \d{1,2}-\p{Lu}|\| \d)/u.test(text)) &&
  /^(?:admin|\p{Lu}[\p{L}’'-]*(?: (?:for|and|\p{Lu}[\p{L}’'-]*)){0,6})$/u.test(beside);

/** The body that a page belongs to stands above a button of the page: no sentence, no verb, a name alone. */
const isOwner = (text: string, next: Unit | undefined): boolean =>
  next !== undefined && pageButton.test(next.text.trim()) && !/[.:;?!]$/.test(text);

/** "10 Downing Street", "Department for Roads": the office that a page belongs to, alone above a title. */
const issuer =
  /^(?:10 Downing Street|(?:UK|HM|Scottish|Welsh) Government|Northern Ireland Executive|(?:The )?(?:Prime Minister[’']s|Home|Foreign|Cabinet|Scotland|Wales|Northern Ireland) Office|HM Treasury|(?:Department|Ministry) (?:for|of) (?:(?:the|and|of|for) |\p{Lu}[\p{L}’'-]*,? ?){1,10})$/u;

/** "Department for Roads Board Meeting": a title, though it begins with the office. */
const meets = / (?:Meeting|Minutes|Board|Committee|Forum|Group)$/;

/** The line of an office is no title where a line that could be one stands below it, and the text below that. */
function isIssuer(text: string, next: Unit | undefined, second: Unit | undefined): boolean {
  if (next === undefined || !issuer.test(text) || meets.test(text)) return false;
  if (gluedTitleOf(next) !== null) return true;
  if (second === undefined) return false;
  const below = next.text.trim();
  return (
    (next.role === 'paragraph' || next.role === 'heading') &&
    below.length >= 25 &&
    below.length <= 200 &&
    /^[\p{Lu}\p{N}£‘“]/u.test(below) &&
    !/[.:;,?!]$/.test(below) &&
    !isDayLine(below)
  );
}

const given = "\\p{Lu}[\\p{L}’'.-]*";
/** A member or an office holder alone on the line: "Peter Doe MP", "Senator Ann Doe MINISTER FOR FISHERIES". */
const holder = new RegExp(
  `^(?:(?:The )?(?:Rt\\.? )?(?:Hon\\.?|Senator|Sir|Dame|Lord|Lady|Baroness|Dr|Mr|Mrs|Ms|Minister) )*${given}(?: ${given}){1,3}(?:(?:,? (?:MP|MSP|MS|AM|MLA|TD|MHK|KC|QC|AO|AC|CBE|OBE))+|,? (?=[A-Z ,&]{12,}$)(?:(?:[A-Z]+ )*(?:MINISTER|SECRETARY|TREASURER|ATTORNEY|PREMIER)\\b[A-Z ,&]*))$`,
  'u',
);
/** "Senator Ann Doe Minister for Rivers and Lakes": with a title in front, the office may stand in small letters. */
const titledHolder = new RegExp(
  `^(?:The )?(?:(?:Rt\\.? )?Hon\\.?|Senator|Sir|Dame|Lord|Lady|Baroness|Dr|Mr|Mrs|Ms)(?: (?:Hon\\.?|Dr|Sir|Dame))* ${given}(?: ${given}){1,2}(?: (?:MP|MSP|MS|AM|MLA|TD|MHK))?,? (?:Minister|Secretary of State|Attorney[- ]General|Premier|Treasurer)(?: (?:for|of) (?:(?:and|the|of|for) |\\p{Lu}[\\p{L}’'-]*,? ?){1,10})?$`,
  'u',
);
/** "Australian Government Minister for Citizenship and Affairs": an office and no sentence. */
const officeLine =
  /^(?:\p{Lu}\p{L}+ ){0,4}(?:Minister|Secretary of State|Secretary|Attorney[- ]General|Premier|Treasurer)(?: (?:for|of) (?:(?:and|the|of|for) |\p{Lu}[\p{L}’'-]*,? ?){1,14})?$/u;

/** The letterhead of whoever issued a text: their name, and below it their office. The title stands behind them. */
export function isLetterhead(units: Unit[], i: number, above: boolean): boolean {
  const text = units[i]?.text.trim() ?? '';
  if (text.length > 120 || !(isHolder(text) || (above && officeLine.test(text)))) return false;
  const [next, second] = units.slice(i + 1, i + 3).map((unit) => unit.text.trim());
  // Another person, or a sentence, below the first: a list, or a text that begins with a name.
  return next !== undefined && second !== undefined && !isHolder(next) && !/[.!?]$/.test(next);
}

const isHolder = (text: string): boolean => holder.test(text) || titledHolder.test(text);
