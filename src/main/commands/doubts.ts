/** Why an item has to be looked at; an unsure one always has a reason. */
export function doubtsOf({ sure, doubts }: { sure: boolean; doubts: string[] }): string[] {
  if (sure) return [];
  return doubts.length > 0 ? doubts : ['The program is not sure that it read this right.'];
}

interface Person {
  name: string;
  sure: boolean;
  doubts: string[];
}

/** The doubts about the people of a list, each once, with whom it is about: three by name, of more how many. */
export function doubtsAboutPeople(people: readonly Person[]): string[] {
  const names = new Map<string, string[]>();
  for (const person of people)
    for (const doubt of doubtsOf(person)) names.set(doubt, [...(names.get(doubt) ?? []), person.name]);
  return [...names].map(([doubt, about]) => `${together(about)}: ${doubt}`);
}

function together(names: readonly string[]): string {
  const named = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : (named[0] ?? '');
}
