import type { ColumnUse } from './mapping.ts';

const patterns: [ColumnUse, RegExp][] = [
  [
    'name',
    /^((full )?names?|(attendee|delegate|guest|participant|invitee)s?( full)?( name)?|name of \p{L}+|person|who|enw( llawn)?)$/u,
  ],
  ['title', /^(title|salutation|honorific|prefix|style|teitl)$/],
  ['first', /^((first|given|fore|christian) ?names?|enw cyntaf)$/],
  ['surname', /^(surname|(last|family|second) ?name|cyfenw)$/],
  [
    'role',
    /^((current )?(role|job|job title|job role|role title|position|post|designation|occupation|appointment)( held)?|swydd|rôl)$/,
  ],
  [
    'organisation',
    /^((employing |parent )?(organi[sz]ation|org)( represented)?|sefydliad|company|business|ministry|employer|affiliation|institution|dep(artmen)?t|agency|body|representing|force)( name)?$/,
  ],
  ['honours', /^(honou?rs|post ?nominals?|post ?nominal letters|letters|suffix|decorations)$/],
  ['note', /^(notes?|comments?|remarks?|nodiadau)$/],
  [
    'attending',
    /^((rsvp|attendance|invit(e|ation)) (status|response)|attending|attendance|attended|status|rsvp|response|present|accepted( declined)?|confirmed|(will )?(you )?(be )?attend(ing)?)$/,
  ],
  [
    'left-out',
    /^((work |office |home |personal )?(e ?mails?|tele(phone)?|phone|mobile)( (no|number|address))?|contact( (no|number|details|email))?|dietary( (needs|requirements))?|access(ibility)? (needs|requirements)|date of birth|dob|passport( (no|number))?|car registration|vehicle registration)$/,
  ],
];

/** Everyday headings that say nothing of a person, and so leave nothing to ask. */
const idle = /^(no|number|nr|ref|reference|id|row|order|item|n|(table|seat)( (no|number))?)$/;

/** How to answer, and what may stand in the plural, says nothing of what a column holds. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/\(?\b(y(es)?\s*(\/|or)\s*n(o)?)\b\)?/g, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const meant = (text: string): ColumnUse | undefined =>
  patterns.find(([, pattern]) => pattern.test(text))?.[0];

/** What a heading says of its column; undefined where we do not know it. */
export const columnNamed = (heading: string): ColumnUse | undefined =>
  meant(plain(heading)) ?? meant(plain(heading.replace(/\([^)]*\)/g, ' '))) ?? usedByAll(heading);

/** "Job title / Role", "Surname or family name": words for one thing. Where they are for several, we do not know. */
function usedByAll(heading: string): ColumnUse | undefined {
  const words = heading.length > 60 ? [] : heading.split(/\s*[/|\n]\s*|\s+or\s+/i);
  const [use, ...others] = new Set(words.map((word) => meant(plain(word))));
  return words.length > 1 && others.length === 0 ? use : undefined;
}

/** Whether a heading says for certain what its column is, or that it is of no use here. */
export const isKnownHeading = (heading: string): boolean => {
  const text = plain(heading);
  return text === '' ? !/\p{L}/u.test(heading) : idle.test(text) || columnNamed(heading) !== undefined;
};

/** A row as headings: the column of each use, the first of several. Empty where it is no row of headings. */
export function headingsIn(row: string[]): Partial<Record<ColumnUse, number>> {
  const found: Partial<Record<ColumnUse, number>> = {};
  for (const [at, cell] of row.entries()) {
    const use = cell.length > 60 ? undefined : columnNamed(cell);
    if (use !== undefined) found[use] ??= at;
  }
  // A row says "Name" and more, or nothing else: a lone word among others may be anything.
  const known = Object.keys(found).length;
  return known > 1 || row.filter(Boolean).length === 1 ? found : {};
}

/** Whether headings found in a row name people. */
export const nameColumns = (found: Partial<Record<ColumnUse, number>>): boolean =>
  found.name !== undefined || found.surname !== undefined;
