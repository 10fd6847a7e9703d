import { wordSet } from '../lexicon/words.ts';
import { remembered } from '../remembered.ts';
import type { Mention } from './mentions.ts';
import { around, nearest } from './near.ts';
import type { People, Person } from './people.ts';
import type { Role } from './roles.ts';
import type { Spoken } from './spoken.ts';

/** A person's office for a quote: as written at the cue, else at the nearest other mention. */
export function officeOf(person: Person, spoken: Pick<Spoken, 'role' | 'organisation' | 'start'>): Role {
  const mentions = around(person.mentions, spoken.start);
  if (spoken.role !== null) {
    const same = mentions.find(
      ({ role, organisation }) => organisation !== null && role?.toLowerCase() === spoken.role?.toLowerCase(),
    );
    return { role: spoken.role, organisation: spoken.organisation ?? same?.organisation ?? null };
  }
  const other = nearest(
    mentions.filter(({ role }) => role !== null),
    spoken.start,
  );
  const fuller = other === undefined ? undefined : longerOffice(other, mentions);
  return {
    role: (fuller ?? other)?.role ?? null,
    organisation: spoken.organisation ?? other?.organisation ?? null,
  };
}

/** "Minister Doe" right here is the "Harbour Minister" of another place. */
function longerOffice({ role }: Mention, mentions: readonly Mention[]): Mention | undefined {
  const [only, ...more] = officeWords(role ?? '');
  if (only === undefined || more.length > 0) return undefined;
  return mentions.find((each) => {
    const words = officeWords(each.role ?? '');
    return words.length > 1 && words.includes(only);
  });
}

/** The mentions whose office holds every word of this one ("the Home Secretary"), near a place. */
export function holdersOf(office: string, place: number, people: Pick<People, 'byOfficeWord'>): Mention[] {
  const wanted = officeWords(office);
  const lists = wanted.map((word) => people.byOfficeWord.get(word) ?? []);
  const rarest = lists.reduce((held, each) => (each.length < held.length ? each : held), lists[0] ?? []);
  return around(rarest, place).filter((mention) => {
    const held = officeWords(`${mention.role ?? ''} ${mention.organisation ?? ''}`);
    return wanted.every((word) => held.includes(word));
  });
}

const small = wordSet('the of for and at in to');

/** The words of an office that tell it from another. */
export const officeWords = remembered((text): readonly string[] =>
  wordsOf(text.toLowerCase()).filter((word) => word.length > 1 && !small.has(word)),
);

/** Runs of letters. Plain letters, the most common, are told one by one. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (code > 127) return text.split(/[^\p{L}]+/u);
    if (code >= 0x61 && code <= 0x7a) continue;
    if (i > from) words.push(text.slice(from, i));
    from = i + 1;
  }
  return words;
}
