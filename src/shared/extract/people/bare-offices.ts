import type { Page } from '../page.ts';
import type { Word } from '../words.ts';
import { officeBehind } from './beside.ts';
import { isRole } from './organisation.ts';
import type { People } from './people.ts';
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

function openingOffice(words: Word[], from: number, to: number, body: string): string | null {
  if (words[from]?.text !== 'The') return null;
  for (let i = from + 2; i < Math.min(to, from + 9); i++) {
    if (!verb.test(words[i]?.text ?? '')) continue;
    const office = body.slice(words[from + 1]?.start, words[i - 1]?.end);
    return words[from + 1]?.shape === 'capital' && isRole(office) && /^[\p{L} -]+$/u.test(office)
      ? office
      : null;
  }
  return null;
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
