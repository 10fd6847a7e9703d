import { isKnownHeading } from '../layout/headings.ts';
import type { Block, Page } from '../page.ts';
import { isOrganisation, isRole } from '../people/organisation.ts';
import { readEntry } from './entry.ts';
import { attendeeHeading, isAgendaHeading } from './headings.ts';
import type { Line } from './lines.ts';
import { isProse } from './prose.ts';

/** So many names, each with a line of its own below, are a table that was copied cell by cell. */
const least = 3;

/**
 * A table of names and offices that lost its rows: a name on one line, what they are on the next. From the block below
 * a list's heading on; each name's block with the block of its office. Empty where the list is no such table.
 */
export function cellsBelow(page: Page, from: number): Map<number, Block> {
  const pairs = new Map<number, Block>();
  for (let i = from; ; i += 2) {
    const [name, office] = [page.blocks[i], page.blocks[i + 1]];
    if (name === undefined || office === undefined || !isName(name) || !isOffice(office)) break;
    pairs.set(name.index, office);
  }
  return pairs.size >= least ? pairs : new Map();
}

/** The two cells as one entry. "Chair: Permanent Secretary" is the part played and the office. */
export function cellsLine(name: Block, office: Block, body: string): Line {
  const words = office.text.replace(
    /^((?:[Cc]o-|[Dd]eputy |[Vv]ice[- ])?[Cc]hair\p{Ll}*)\s?[:–-]\s+(.+)$/u,
    '$2, $1',
  );
  return {
    text: body.slice(name.start, office.end),
    reads: `${name.text}, ${words}`,
    start: name.start,
    note: null,
  };
}

/** A line that is a person's name and no more. */
function isName({ text, role }: Block): boolean {
  if (role === 'heading' || text.length > 50 || /[,:;(]|\d/.test(text) || isOrganisation(text)) return false;
  const entry = readEntry(text);
  return (
    entry !== null &&
    (entry.role ?? entry.organisation ?? entry.note) === null &&
    (entry.strength > 1 || !isRole(text))
  );
}

function isOffice(block: Block): boolean {
  const { text, role } = block;
  if (role === 'heading' || text.length > 120 || isProse(text) || /[.;]$/.test(text)) return false;
  if (attendeeHeading(text) !== null || isKnownHeading(text) || /^\d/.test(text) !== /^\d+-\d+ /.test(text))
    return false;
  if (isAgendaHeading(text) && !isRole(text) && !isOrganisation(text)) return false;
  return !isName(block) || (readEntry(text)?.strength ?? 0) < 2;
}
