import { roleNouns } from '../lexicon/roles.ts';
import type { Block, Page } from '../page.ts';
import { isMark, type Word } from '../words.ts';
import { officeBehind } from './beside.ts';
import type { Mention } from './mentions.ts';
import { readNameInText } from './names.ts';
import { countBefore } from './near.ts';
import { holdersOf } from './offices.ts';
import { isRole } from './organisation.ts';
import type { People, Person } from './people.ts';
import type { Role } from './roles.ts';

const verb = /^(?:has|is|was|will|also|then|had|would|said|spoke|met|made|gave|told|led|set|\p{Ll}+ed)$/u;

/**
 * Offices that begin a sentence without a name ("The Secretary of State restated …") and that nobody in the story is
 * said to hold. Where there is one such office and one speaker without an office, it is most likely the speaker's.
 */
export function unheldOffices(page: Page, people: People): string[] {
  const found = new Map<string, string>();
  for (const block of page.blocks) {
    for (const { from, to } of block.sentences) {
      const office = openingOffice(block.words, from, to, page.body);
      if (office !== null) found.set(office.toLowerCase(), office);
    }
  }
  const held = people.mentions.map(({ role }) => role?.toLowerCase() ?? '');
  const heldWords = new Set(held.flatMap((role) => role.split(' ')));
  return [...found]
    .filter(([office]) => !office.split(' ').every((word) => heldWords.has(word)))
    .map(([, office]) => office);
}

/**
 * The same offices as places between two others where the story speaks of somebody: of whoever alone is said to hold
 * it, else of nobody known ("The driver"). A pronoun behind it may mean that person.
 */
export function officesBetween(
  page: Page,
  people: Omit<People, 'officesBetween'>,
  since: number,
  until: number,
): { mention: Mention; person: Person | null }[] {
  const first = Math.max(0, countBefore(page.blocks, since) - 1);
  const found = [];
  for (let b = first; b < page.blocks.length && (page.blocks[b]?.start ?? 0) < until; b++) {
    const block = page.blocks[b];
    for (const { from, to, start } of block?.sentences ?? []) {
      const end =
        block === undefined || start < since || start >= until ? null : officeEnd(block.words, from, to);
      if (block !== undefined && end !== null)
        found.push(held(mentionAt(block, from, end, page.body), people));
    }
  }
  return found;
}

/** The mention with whoever alone holds its office. */
function held(mention: Mention, people: Omit<People, 'officesBetween'>) {
  const holders = new Set(
    holdersOf(mention.name, mention.start, people).map((each) => people.owner.get(each)),
  );
  const person = holders.size === 1 ? ([...holders][0] ?? null) : null;
  return { mention: { ...mention, shown: person !== null }, person };
}

/** Where "The Harbour Minister" ends before a verb, or null. */
function officeEnd(words: Word[], from: number, to: number): number | null {
  if (words[from]?.text !== 'The') return null;
  let office = false;
  for (let i = from + 1; i < Math.min(to, from + 7); i++) {
    const { text, lower, shape } = words[i] ?? { text: '', lower: '', shape: 'mark' };
    if (office && verb.test(text)) return i;
    office = roleNouns.has(lower) && !isPlural(lower);
    if (shape === 'mark') return null;
  }
  return null;
}

/** "The directors": no he and no she. */
const isPlural = (lower: string): boolean =>
  /s$/.test(lower) && (roleNouns.has(lower.slice(0, -1)) || roleNouns.has(lower.replace(/ies$/, 'y')));

function mentionAt({ words, index, marks }: Block, from: number, to: number, body: string): Mention {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  return {
    start,
    end,
    name: body.slice(words[from + 1]?.start, end),
    titles: [],
    full: false,
    block: index,
    subject: true,
    shown: false,
    quoted: marks.some((mark) => mark.from < start && mark.to > start),
    role: null,
    organisation: null,
  };
}

function openingOffice(words: Word[], from: number, to: number, body: string): string | null {
  const at = behindAdjunct(words, from, to);
  if (!/^[Tt]he$/.test(words[at]?.text ?? '')) return null;
  return officeAt(words, at, to, body);
}

/** "In the budget, the Mayor will …": behind a few words and their comma, else the first word. */
function behindAdjunct(words: Word[], from: number, to: number): number {
  if (!/^(?:In|At|On|Since|During|After|Before|Today|Yesterday)$/.test(words[from]?.text ?? '')) return from;
  const comma = words.slice(from, Math.min(to, from + 9)).findIndex((word) => isMark(word, ','));
  return comma > 0 ? from + comma + 1 : from;
}

function officeAt(words: Word[], from: number, to: number, body: string): string | null {
  for (let i = from + 2; i < Math.min(to, from + 9); i++) {
    if (!verb.test(words[i]?.text ?? '')) continue;
    const office = body.slice(words[from + 1]?.start, words[i - 1]?.end);
    const plain = words[from + 1]?.shape === 'capital' && isRole(office) && /^[\p{L} -]+$/u.test(office);
    return plain && !holdsName(words, from + 1, i) ? office : null;
  }
  return null;
}

/** "The Solicitor General Jane Doe": the office has a holder right here. */
function holdsName(words: Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((readNameInText(words, i, to)?.strength ?? 0) > 1) return true;
  return false;
}

/** "… to have been appointed as Chief Executive of X": an office that the speaker's own words give. */
export function officeInOwnWords(words: Word[], body: string): Role | null {
  for (let i = 1; i < words.length; i++) {
    if (
      words[i]?.lower !== 'as' ||
      !words
        .slice(Math.max(0, i - 3), i)
        .some((word) => /^(?:appointed|role|post|job|position|chosen|selected|elected)$/.test(word.lower))
    )
      continue;
    const role = officeBehind(words, i + 1, body);
    if (role?.role) return role;
  }
  return null;
}
