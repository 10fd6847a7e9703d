import { wordSet } from '../lexicon/words.ts';
import type { Block, Page } from '../page.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { mayRunOn } from '../words.ts';
import { columnOf } from './columns.ts';
import { readEntry } from './entry.ts';
import { isAgendaHeading, sectionHeading } from './headings.ts';
import { partOf } from './labels.ts';
import { mayOpenWith } from './line-marks.ts';
import { isProse } from './prose.ts';
import { isRecord } from './unheaded.ts';

const leadsToBody = wordSet('from for representing');

/** "From the Welsh Government:" above the entries it belongs to; any body, where the list is known to be in groups. */
export function groupHeading(block: Block, page: Page, grouped = false): string | null {
  if (block.words.length > 14 || block.text.includes(',')) return null;
  const text = block.text
    .trim()
    .replace(/[:–-]$/, '')
    .replace(
      /(?<=.{6}) (?:(?:board )?members|officials|representatives|staff|attendees|delegates|delegation|officers|team members)?(?: (?:attending|present|in attendance))?\s*$/i,
      '',
    )
    .trim();
  if (text.length > 90 || partOf(text) !== null) return null;
  const from = mayOpenWith(text, leadsToBody)
    ? /^(?:from|for|representing)\s(?:the\s)?(.+)$/i.exec(text)?.[1]
    : undefined;
  const isFrom = from !== undefined && /^\p{Lu}/u.test(from);
  const leads =
    block.text.trim().endsWith(':') ||
    block.role === 'heading' ||
    /^(?:The )?(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:Government|Executive|Office|Assembly)$|^(?:Department|Ministry) (?:for|of) |^(?:The )?Government of (?:the )?\p{Lu}/u.test(
      text,
    ) ||
    (grouped && isBodyAlone(text));
  if (!(isFrom || leads) || !standsOverPerson(text, block, page)) return null;
  if (isFrom) return withoutOffice(from);
  return isOrganisation(text) && !hasPersonInFront(text) ? text.replace(/^the\s/i, '') : null;
}

/** "Jane Doe Scottish Government:", "DoeScottish Government:": the last person above ran into the body. */
function hasPersonInFront(text: string): boolean {
  if (mayRunOn(text) && /\p{Ll}{3}\p{Lu}\p{Ll}{2}/u.test(text)) return true;
  const entry = text.split(' ', 4).length > 3 ? readEntry(text) : null;
  return entry?.nameStart === 0 && entry.strength > 1;
}

/** A line that is the name of a body and nothing else: no person with their body in brackets. */
function isBodyAlone(text: string): boolean {
  if (
    isRole(text) ||
    columnOf(text) !== null ||
    /[\d()|/;\t]/.test(text) ||
    /\b(?:redacted|withheld|vacant)\b/i.test(text)
  )
    return false;
  const entry = readEntry(text);
  return (
    entry === null || (entry.strength === 1 && (entry.role ?? entry.organisation ?? entry.note) === null)
  );
}

/** A person's entry stands below, and the line itself is none. */
function standsOverPerson(text: string, block: Block, page: Page): boolean {
  const next = page.blocks[block.index + 1];
  return readEntry(text)?.strength !== 3 && next !== undefined && readEntry(next.text) !== null;
}

/** "Sponsor team", "Independent members:": a short line over people heads the next part of the list. */
export function isSection(block: Block, page: Page): boolean {
  const text = block.text.trim();
  const next = page.blocks[block.index + 1];
  if (next === undefined || text.length > 70 || block.words.length > 9) return false;
  if (!(block.role === 'heading' || text.endsWith(':') || sectionHeading(text))) return false;
  if (/[.;,!?]$|\d/.test(text)) return false;
  return !isAgendaHeading(text) && isPeople(page, next.index) && (readEntry(text)?.strength ?? 0) < 2;
}

/** "HM Government the Prime Minister": the office of the first below ran into the body's name. */
const withoutOffice = (body: string): string => {
  const at = body.search(/,? the \p{Lu}/u);
  return at > 0 && isRole(body.slice(at)) && isOrganisation(body.slice(0, at)) ? body.slice(0, at) : body;
};

/** Whether people stand from a block on: the first of them beyond doubt, or with an office or a body beside one who is. */
function isPeople(page: Page, from: number): boolean {
  const [first, second] = page.blocks
    .slice(from, from + 2)
    .map(({ text }) => (isProse(text) ? null : readEntry(text)));
  if (first == null || first.nameStart > 0) return (first?.strength ?? 0) > 1;
  const beside = (first.role ?? first.organisation ?? first.note) !== null;
  return first.strength > 1 || (beside && (second?.strength ?? 0) > 1 && second?.nameStart === 0);
}

/** "Steering Group members" over people, in the record of a meeting: those members were there. */
export function opensMembers(block: Block, page: Page): boolean {
  if (block.text.startsWith('Representing ') && /^Representing (?:the )?\p{Lu}/u.test(block.text))
    return isRecord(page) && groupHeading(block, page) !== null;
  if (block.text.length > 60 || !/\bmembers?\b/i.test(block.text) || !sectionHeading(block.text.trim()))
    return false;
  return isRecord(page) && isSection(block, page);
}
