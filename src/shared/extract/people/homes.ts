import { places } from '../lexicon/places.ts';
import { isMark, type Word } from '../words.ts';
import { isOrganisation, isRole } from './organisation.ts';
import type { Role } from './roles.ts';
import { type Segment, textOf } from './segments.ts';

/** "Chief Officer Stuart van Rensburg of Calder Valley Fire and Rescue Service". */
export function homeBehind(after: string): string | null {
  const own = /^(?:of|from|at)\s(?:the\s)?(.+)$/.exec(after)?.[1];
  return own !== undefined && isOrganisation(own) ? own : null;
}

/** "Co-author Professor Jane Doe (University of Stray)". */
export function bracketedHome(words: Word[], segment: Segment | undefined, body: string): string | null {
  if (segment === undefined || !isMark(words[segment.from - 1], '(') || !isMark(words[segment.to], ')'))
    return null;
  const text = textOf(words, segment, body);
  return isOrganisation(text) && !isRole(text) ? text : null;
}

/** "Mark McEwan, from the Metropolitan Police Service". */
export function homeOf(words: Word[], segment: Segment | undefined, body: string): Role | null {
  const own =
    segment === undefined
      ? null
      : /^(?:from|of|at|(?:speaking )?on behalf of|speaking for)\s(?:the\s)?(?:\p{Ll}+\s){0,2}?((?:\p{Lu}|\d+(?:st|nd|rd|th)\s).+)$/u.exec(
          textOf(words, segment, body),
        );
  return own?.[1] && (isOrganisation(own[1]) || letters.test(own[1]))
    ? { role: null, organisation: own[1] }
    : null;
}

/** "from the RICS": the letters behind a "from" are a body's, though a name could have them behind it too. */
const letters = /^[A-Z]{3,7}$/;

/** "Sophie Doe, Chair, from Off the Quay": the body stands behind the office in a piece of its own, whatever it is called. */
export function withHome(
  role: Role | null,
  words: Word[],
  segment: Segment | undefined,
  body: string,
): Role | null {
  if (role === null || role.organisation !== null || segment === undefined) return role;
  if (words[segment.from]?.lower !== 'from') return role;
  const own = /^from (?:the )?(\p{Lu}\S* .+)$/u.exec(textOf(words, segment, body))?.[1];
  const home = own?.split(' ').every((word) => places.has(word.toLowerCase())) ? undefined : own;
  return { ...role, organisation: home ?? null };
}

/** "Jane Doe, who heads the Enforcement Unit", "who leads the flood team at Kelder Ports Ltd": the body, though no office. */
export function headedBy(words: Word[], segment: Segment | undefined, body: string): Role | null {
  if (segment === undefined || words[segment.from]?.lower !== 'who') return null;
  const text = textOf(words, segment, body);
  const own =
    /^who (?:heads(?: up)?|leads|runs|chairs|directs) (?:the )?(\p{Lu}.+)$/u.exec(text)?.[1] ??
    /^who (?:heads|leads|runs|chairs|directs|manages|works|teaches|lectures|volunteers)(?: \p{Ll}+){0,6}? (?:at|for|with) (?:the )?(\p{Lu}.+)$/u.exec(
      text,
    )?.[1];
  return own !== undefined && own.length < 80 && isOrganisation(own)
    ? { role: null, organisation: own }
    : null;
}
