import type { Attendee } from '../../model/items.ts';
import type { Block, Page } from '../page.ts';
import { isOrganisation } from '../people/organisation.ts';
import type { Sentence } from '../sentences.ts';
import { Sign } from '../signs.ts';
import { doubtsOf } from './doubts.ts';
import { readEntry } from './entry.ts';
import { type Line, peopleIn } from './lines.ts';

const body = "(?:(?:\\p{Lu}[\\p{L}’'-]*|of|for|and|the|government|executive) ?){1,8}?";
/** "A led the Irish government delegation", "A, Director; B, Director represented the Executive", "C attended for the Council and chaired". */
const sent = new RegExp(
  `^(.{5,600}?),? (?:(?:led|headed) (?:the )?(${body}) delegation|(?:represented|attended (?:for|on behalf of)|spoke for) (?:the )?(${body}))(?=[.;,]|$| and chaired\\b| at (?:the|a)\\b| in the\\b)`,
  'u',
);
/** "A, Secretary of X, and B, Director of Y, led their respective delegations": each is named with their own body. */
const respective = /^(.{5,600}?),? (?:led|headed) (?:the |their )?respective delegations\b/u;
/** "From the Scottish Government, A, Minister for X and B, Director." */
const from = new RegExp(`^(?:And )?[Ff]rom (?:the )?(${body}),? (?=\\p{Lu}|the )`, 'u');

export const likelySent =
  /\b(?:led|headed|represented|attended for|attended on behalf of|spoke for)\b|^(?:And )?From\b/u;

/** What shows that a text tells of a meeting, and not of a career. */
const meeting =
  /\b(?:meeting|summit|council|committee|group|forum|roundtable|talks|delegations?|communiqu[eé])\b/i;

/** Those whom a sentence names as coming from a body; null where it says nothing of the kind. */
export function delegatesIn(page: Page, block: Block, { start, end, signs }: Sentence): Attendee[] | null {
  if ((signs & Sign.sent) === 0) return null;
  const text = page.body.slice(start, end);
  if (!likelySent.test(text) || !meeting.test(page.title ?? page.blocks[0]?.text ?? '')) return null;
  const found = sent.exec(text);
  if (found?.[1] !== undefined)
    return delegates(found[1], start, found[2] ?? found[3] ?? '', page, / and chaired\b/.test(text));
  const each = respective.exec(text)?.[1];
  if (each !== undefined) return comers(each, start, null, page);
  const group = block.sentences[0]?.start === start ? null : from.exec(text);
  return group?.[1] === undefined
    ? null
    : delegates(text.slice(group[0].length), start + group[0].length, group[1], page, false);
}

function delegates(text: string, start: number, of: string, page: Page, chaired: boolean): Attendee[] | null {
  const organisation = of.trim().replace(/^the /i, '');
  if (!/\bgovernment\b/i.test(organisation) && !isOrganisation(organisation)) return null;
  const people = comers(text, start, organisation, page);
  if (chaired && people?.[0] !== undefined) people[0].note = 'chair';
  return people;
}

function comers(text: string, start: number, organisation: string | null, page: Page): Attendee[] | null {
  const lead = /^[Tt]he /.exec(text)?.[0].length ?? 0;
  const people = peopleIn(text.slice(lead), start + lead)
    .map((line) => attendeeOf(line, organisation, page.body))
    .filter((each) => each !== null);
  return people.length > 0 ? people : null;
}

function attendeeOf({ text, start, reads }: Line, organisation: string | null, all: string): Attendee | null {
  const entry = readEntry((reads ?? text).replace(/^(?:and )?the /, ''));
  if (entry === null || (entry.strength === 1 && entry.role === null)) return null;
  const doubts = doubtsOf(entry, false);
  return {
    ...{ start, end: start + text.length, text: all.slice(start, start + text.length) },
    ...{ name: entry.name, honours: entry.honours, role: entry.role },
    organisation: entry.organisation ?? organisation,
    note: entry.note,
    confidence: doubts.length > 0 ? 0.6 : 0.9,
    sure: doubts.length === 0,
    doubts,
  };
}
