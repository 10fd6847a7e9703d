import { isGivenName } from '../lexicon/given-names.ts';
import { matchesOf } from '../matches.ts';
import { isRole } from '../people/organisation.ts';

/** A person of a run of names with nothing between them; offsets are the run's. */
export interface RunName {
  name: string;
  note: string | null;
  start: number;
  end: number;
}

/** Fewer people in a row are no list. */
const least = 4;
const token =
  /\p{Lu}[\p{L}’'-]*(?:,? \(?[Ii]n the [Cc]hair\b\)?| \((?:[\p{L} -]{0,12}(?:Chair\p{Ll}*|Convener))\))?/gu;
const part = /,? \(?([Ii]n the [Cc]hair)\)?$| \(([^()]+)\)$/;
const title = /^(?:Mrs?|Ms|Miss|Dr|Sir|Dame|Baroness|Lord)$/;

/**
 * "Ann Bell, in the Chair Mark Lowe Carol Marsh Dan Roe": given name and surname by turns, as copied pages run the
 * columns of a list together. Empty where the words do not pair off, or most first ones are no given names.
 */
export function namesOfRun(run: string): RunName[] {
  if (run.trim().length < 40 || /[.;:]\s/.test(run.trim())) return [];
  const words = matchesOf(run, token).filter(([word]) => !title.test(word));
  const bare = run.replace(token, '').replace(/[\s,]/g, '');
  if (bare !== '' || words.length < 2 * least || words.length % 2 === 1) return [];
  const found: RunName[] = [];
  let known = 0;
  for (let i = 0; i < words.length; i += 2) {
    const [given, surname] = [words[i], words[i + 1]];
    if (given === undefined || surname === undefined || part.test(given[0])) return [];
    if (isGivenName(given[0].toLowerCase())) known++;
    const said = part.exec(surname[0]);
    const own = said === null ? surname[0] : surname[0].slice(0, said.index);
    if (isRole(`${given[0]} ${own}`)) return [];
    found.push({
      name: `${given[0]} ${own}`,
      note: said?.[1] ?? said?.[2] ?? null,
      start: given.index,
      end: surname.index + surname[0].length,
    });
  }
  return known * 4 >= found.length * 3 ? found : [];
}
