import type { Block, Page } from '../page.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { readEntry } from './entry.ts';
import { isAgendaHeading, sectionHeading } from './headings.ts';
import { isProse } from './prose.ts';

/** "From the Welsh Government:" above the entries it belongs to. */
export function groupHeading(block: Block, page: Page): string | null {
  const text = block.text
    .trim()
    .replace(/[:–-]$/, '')
    .replace(
      /(?<=.{6}) (?:(?:board )?members|officials|representatives|staff|attendees|delegates|delegation|officers|team members)?(?: (?:attending|present|in attendance))?\s*$/i,
      '',
    )
    .trim();
  if (text.length > 90 || block.words.length > 14 || /,/.test(text) || readEntry(text)?.strength === 3)
    return null;
  const next = page.blocks[block.index + 1];
  if (next === undefined || readEntry(next.text) === null) return null;
  const from = /^(?:from|for|representing)\s(?:the\s)?(.+)$/i.exec(text)?.[1];
  if (from !== undefined && /^\p{Lu}/u.test(from)) return withoutOffice(from);
  const leads =
    block.text.trim().endsWith(':') ||
    block.role === 'heading' ||
    /^(?:The )?(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:Government|Executive|Office|Assembly)$|^(?:Department|Ministry) (?:for|of) /u.test(
      text,
    );
  return leads && isOrganisation(text) ? text.replace(/^the\s/i, '') : null;
}

/** "Sponsor team", "Independent members:": a short line over people heads the next part of the list. */
export function isSection(block: Block, page: Page): boolean {
  const text = block.text.trim();
  const next = page.blocks[block.index + 1];
  if (next === undefined || text.length > 70 || block.words.length > 9 || isAgendaHeading(text)) return false;
  if (/[.;,!?]$|\d/.test(text) || !(block.role === 'heading' || text.endsWith(':') || sectionHeading(text)))
    return false;
  const below = isProse(next.text) ? null : readEntry(next.text);
  return below !== null && below.strength > 1 && (readEntry(text)?.strength ?? 0) < 2;
}

/** "HM Government the Prime Minister": the office of the first below ran into the body's name. */
const withoutOffice = (body: string): string => {
  const at = body.search(/,? the \p{Lu}/u);
  return at > 0 && isRole(body.slice(at)) && isOrganisation(body.slice(0, at)) ? body.slice(0, at) : body;
};
