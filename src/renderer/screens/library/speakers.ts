import type { StoryWithItems } from '../../../shared/contract/stories.ts';

/** Who said something, as typed: empty where nothing is given. */
export interface Said {
  speaker: string;
  role: string;
  organisation: string;
}

/** The names of a story that can have said something, each once: speakers first. */
export function speakersIn({ quotes, attendees }: StoryWithItems): string[] {
  const names = [...quotes.map((quote) => quote.speaker), ...attendees.map((person) => person.name)];
  return [...new Set(names.filter((name): name is string => !!name))];
}

/** What the story says that a person is, where it names them. */
export function saidBy(
  { quotes, attendees }: StoryWithItems,
  name: string,
): Omit<Said, 'speaker'> | undefined {
  const named = [
    ...quotes.filter((quote) => quote.speaker === name),
    ...attendees.filter((person) => person.name === name),
  ];
  const known = named.find(({ role, organisation }) => role || organisation);
  return known && { role: known.role ?? '', organisation: known.organisation ?? '' };
}

/** As the library takes it: null where nothing is given. */
export const asGiven = ({ speaker, role, organisation }: Said) => ({
  speaker: speaker.trim() || null,
  role: role.trim() || null,
  organisation: organisation.trim() || null,
});
