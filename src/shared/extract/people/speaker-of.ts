import { officeOf } from './offices.ts';
import { nameWords, type Person } from './people.ts';
import type { Speaker } from './speaker.ts';
import type { Spoken } from './spoken.ts';

/** A speaker whom the phrase itself names, and nobody of the story. */
export const unnamed = (spoken: Spoken, doubts: string[]): Speaker => ({
  name: capitalised(spoken.name),
  role: spoken.role,
  organisation: spoken.organisation,
  doubts,
  person: null,
});

const capitalised = (text: string): string =>
  /^(?:an?|the|his|her|their)\s/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** The person in the fullest form of the name, with the office of this place. */
export function at(person: Person, spoken: Spoken, doubts: string[]): Speaker {
  const fuller = spoken.kind === 'person' && nameWords(spoken.name).length > nameWords(person.name).length;
  const { role, organisation } = officeOf(person, spoken);
  return { name: fuller ? spoken.name : person.name, role, organisation, doubts, person };
}
