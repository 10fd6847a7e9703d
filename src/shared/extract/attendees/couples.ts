import type { Attendee } from '../../model/items.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { NameRun } from '../people/names.ts';
import { isCapitalised, type Word } from '../words.ts';

/** "Jo and Sam Doe": Jo is a Doe too. */
export function sharedSurname(words: Word[], name: NameRun, from: number, body: string): Attendee | null {
  const given = words[name.from - 2];
  const surname = words[name.coreTo - 1];
  const joined =
    words[name.from - 1]?.lower === 'and' && name.from - 2 >= from && !isCapitalised(words[name.from - 3]);
  if (!joined || given === undefined || surname === undefined || name.strength !== 2) return null;
  if (!isCapitalised(given) || !isGivenName(given.lower)) return null;
  return {
    start: given.start,
    end: surname.end,
    text: body.slice(given.start, surname.end),
    name: `${given.text} ${surname.text}`,
    honours: [],
    role: null,
    organisation: null,
    note: null,
    confidence: 0.7,
    sure: false,
    doubts: ['The surname is that of the person behind this one. Check the name.'],
  };
}

/** "A MP and B MLA of the DUP": the organisation is that of both. */
export function shareOrganisation(words: Word[], found: Attendee[], from: number, made: Attendee): void {
  const before = found.at(-1);
  const joined = words[from - 1]?.lower === 'and' && words[from - 2]?.end === before?.end;
  const alone = before?.organisation === null && before.role === null && made.role === null;
  if (before && joined && alone) before.organisation = made.organisation;
}
