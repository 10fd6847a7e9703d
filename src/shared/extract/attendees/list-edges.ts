import { wordSet } from '../lexicon/words.ts';
import type { Block, Page } from '../page.ts';
import { Sign } from '../signs.ts';
import { officeAbove } from './beside-names.ts';
import { readEntry } from './entry.ts';
import { attendeeHeading, type ListHeading } from './headings.ts';
import { mayEndWith } from './line-marks.ts';
import { isProse } from './prose.ts';

/** What is said of the meeting right below the heading, before the list. */
export const isSaidFirst = (block: Block, page: Page): boolean => {
  const [above, first, second] = [-1, 1, 2].map((at) => page.blocks[block.index + at]);
  return (
    block.role === 'paragraph' &&
    attendeeHeading(above?.text.trim() ?? '') === 'present' &&
    first?.role === 'item' &&
    second?.role === 'item' &&
    isPerson(first.text) &&
    isPerson(second.text)
  );
};

/** "Name redacted (for the vacancy update)": somebody was there whom the record does not name. */
export const isNameless = (text: string): boolean =>
  /^\W?(?:names? )?(?:redacted|withheld|vacant)\b/i.test(text);

/** "Deputy Mayor" and the name below it: both stand like headings, and end no list. */
export const standsBelowOffice = (block: Block, page: Page): boolean =>
  officeAbove(block, page) !== null && readEntry(block.text)?.nameStart === 0;

/** "John Doe KC, Solicitor (Chair)": the first of a list, though it stands like a heading. */
export const isPerson = (text: string): boolean => {
  const entry = readEntry(text);
  return entry !== null && entry.strength > 1 && entry.nameStart === 0;
};

const lasts = wordSet('attendees present attendance participants');

/** "… Chair Jane Doe MP Attendees" in front of the items: a meeting's particulars that lost their lines. */
export function endingHeading(block: Block, page: Page): ListHeading | null {
  if ((block.signs & Sign.heads) === 0 || !(block.text.endsWith(':') || mayEndWith(block.text, lasts)))
    return null;
  const next = page.blocks[block.index + 1];
  const ends = /\b(?:Attendees|Present|In attendance|Participants|Members present)\s*:?$/;
  const leads =
    next?.role === 'item' || (next?.text.endsWith(':') && page.blocks[block.index + 2]?.role === 'item');
  return leads && (ends.test(block.text.slice(-40)) || said.test(block.text.slice(-90))) ? 'present' : null;
}

/** "The group met on 12 May. Attendees were:" */
const said =
  /\b(?:[Aa]ttendees|[Pp]articipants|[Aa]ttended|[Pp]resent|[Ii]n attendance|[Mm]inisters attending|[Tt]hose attending|[Mm]embers attending)\b[^.:]{0,40}\b(?:were|was|by|included|are|attending)\s*:$|\b(?:attended by|joined by|in attendance)(?: the)?(?: following)?(?: \p{L}+){0,4}:$|\b(?:[Pp]anel|[Ss]peakers|[Pp]anellists|[Gg]uests|[Dd]elegates)\b[^.:]{0,40}\bincluded:$/u;

/** A paragraph of prose ends the list, and so does a sentence that stands as one of its items. */
export const isEnd = (block: Block): boolean =>
  isProse(block.text) &&
  !/[;:]/.test(block.text.slice(0, 200)) &&
  (block.role === 'paragraph' || readEntry(block.text) === null);
