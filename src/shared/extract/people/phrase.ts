import { isGivenName } from '../lexicon/given-names.ts';
import { roleFillers, spokespeople } from '../lexicon/roles.ts';
import { isMark, isPossessive, type Word } from '../words.ts';
import { readHonours } from './decorations.ts';
import { firstNameIn } from './first-names.ts';
import { firstOfSeveral, isBareName } from './first-of-several.ts';
import { isRunTogether } from './inside-names.ts';
import { isKin } from './kin.ts';
import { nameInFront } from './name-in-front.ts';
import { isClause, isObject, nameIn } from './name-in-segment.ts';
import { coreWords, type NameRun, nameText } from './names.ts';
import { isOnlyFillers, isOrganisation, isRole } from './organisation.ts';
import { withoutParty } from './party.ts';
import { roleAround } from './role-around.ts';
import { type Segment, segmentsOf, textOf } from './segments.ts';
import { joinedNames, othersBehind, sharedOffice } from './several.ts';
import type { Spoken } from './spoken.ts';
import { unnamed } from './unnamed.ts';

/** Reads the subject phrase in words `from` to `to` (exclusive), the last thing before a verb; null where there is none. */
export function readSpoken(words: Word[], from: number, to: number, body: string): Spoken | null {
  const end = withoutAdverbs(words, from, to, body);
  if (end <= from) return null;
  const segments = withoutParty(words, segmentsOf(words, Math.max(from, end - 80), end));
  return (
    introduced(words, segments, body) ??
    named(words, segments, body) ??
    beside(words, segments, body) ??
    unnamed(words, segments, body)
  );
}

/** "Emma, 34, from Leeds": a first name alone is all that the story gives, and it says who that is. */
function introduced(words: Word[], segments: Segment[], body: string): Spoken | null {
  const name = firstNameIn(words, segments);
  return name === null ? null : { ...spokenBy(words, segments, 0, name, body), introduced: true };
}

/** "Oluwaseyi Banks, director of X" and "Director of X, Oluwaseyi Banks": capitals beside an office are a name, though its words mean more. */
function beside(words: Word[], segments: Segment[], body: string): Spoken | null {
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined || segments.length < 2) return null;
  const behindFirst = textOf(words, segments[1] ?? last, body);
  const ahead = isBareName(words, first) && (isRole(behindFirst) || isKin(behindFirst));
  const one = /^an? /.test(behindFirst) && !isOrganisation(textOf(words, first, body));
  const behind = !ahead && isBareName(words, last) && isRole(textOf(words, segments.at(-2) ?? first, body));
  const place = ahead ? first : last;
  if ((!ahead && !behind) || isRole(textOf(words, place, body))) return null;
  const known = isGivenName(words[place.from]?.lower ?? '');
  const single = place.to - place.from === 1;
  if (single && !known && !isKin(behindFirst) && !(ahead && one)) return null;
  const name: NameRun = {
    ...{ from: place.from, to: place.to, coreFrom: place.from, coreTo: place.to },
    ...{ titles: [], honours: [], rightHonourable: false, strength: known ? 2 : 1 },
  };
  const spoken = spokenBy(words, segments, ahead ? 0 : segments.length - 1, name, body);
  return { ...spoken, plain: known ? 1 : 0.6, ...(single && known ? { introduced: true } : {}) };
}

const adverbs =
  /^(?:also|then|has|have|had|previously|later|now|still|always|often|never|today|recently|yesterday|further|went|on|earlier|subsequently|himself|herself|themselves|simply|rightly|again|already|since|is|was|quoted|as)$/;

function withoutAdverbs(words: Word[], from: number, to: number, body: string): number {
  let end = to;
  while (
    end > from &&
    ((adverbs.test(words[end - 1]?.lower ?? '') && words[end - 1]?.shape === 'lower') ||
      isMark(words[end - 1], ',') ||
      isMark(words[end - 1], ')'))
  ) {
    if (isMark(words[end - 1], ')')) {
      const open = openingBracket(words, from, end - 1);
      const inner = body.slice(words[(open ?? end) + 1]?.start, words[end - 1]?.start);
      if (open === null || isRole(inner) || (inner.includes(' ') && isOrganisation(inner))) return end;
      end = open;
    } else end--;
  }
  return end;
}

function openingBracket(words: Word[], from: number, close: number): number | null {
  for (let i = close - 1; i >= Math.max(from, close - 20); i--) if (isMark(words[i], '(')) return i;
  return null;
}

/** "a First Bus spokesperson", "a spokesman for the Rivers Trust": somebody without a name, whatever stands before. */
const endsInSpokesperson = (words: Word[], segment: Segment | undefined): boolean => {
  if (segment === undefined || !/^an?$/i.test(words[segment.from]?.lower ?? '')) return false;
  for (let i = segment.from + 1; i < segment.to; i++)
    if (spokespeople.has(words[i]?.lower ?? ''))
      return (
        i === segment.to - 1 ||
        /^(?:for|of|at|from|close|near|within|inside|in)$/.test(words[i + 1]?.lower ?? '')
      );
  return false;
};

function named(words: Word[], segments: Segment[], body: string): Spoken | null {
  if (endsInSpokesperson(words, segments.at(-1))) return null;
  for (let k = segments.length - 1; k >= 0; k--) {
    const segment = segments[k];
    if (segment === undefined || isClause(words, segment)) continue;
    const name = nameIn(words, segment);
    if (name !== null && isPossessive(words[name.to])) continue;
    if (name !== null && isOfSomebody(words, segment, name)) return null;
    if (name !== null && k > 0 && isActing(words, segment, name, body)) continue;
    if (name !== null && k < segments.length - 1 && isObject(words, segment.from, name)) return null;
    if (name?.strength === 1 && words[segments[k + 1]?.from ?? -1]?.lower === 'which') return null;
    const before = name === null || name.strength > 2 ? null : nameInFront(words, segments, k, name, body);
    if (before !== null) {
      const spoken = spokenBy(words, segments, before.at, before.name, body);
      return before.name.strength < (name?.strength ?? 0) ? { ...spoken, doubt: twoNames } : spoken;
    }
    if (name !== null) return spokenBy(words, segments, k, name, body);
    if (k < segments.length - 1 && !isOfficeOrHome(words, segment, body)) return null;
  }
  return null;
}

/** "An aide to Jane Doe", "a friend of Jane Doe": somebody without a name, told by whom they know. */
const isOfSomebody = (words: Word[], { from }: Segment, { from: name }: NameRun): boolean =>
  /^(?:an?|one|another)$/.test(words[from]?.lower ?? '') &&
  words[from + 1]?.shape === 'lower' &&
  name - from < 9 &&
  /^(?:to|of|for|with|by|near|behind|representing)$/.test(words[name - 1]?.lower ?? '');

/** "Jo Bell, quoting Jane Doe,": what the one named before does, and the other is not who speaks. */
const isActing = (words: Word[], { from }: Segment, name: NameRun, body: string): boolean => {
  const first = words[from];
  if (first?.shape !== 'lower' || !first.lower.endsWith('ing') || roleFillers.has(first.lower)) return false;
  return (
    name.from > from && name.from < from + 4 && !isRole(body.slice(first.start, words[name.from - 1]?.end))
  );
};

const ranTogether = 'Two words ran together in this name. Check where it begins.';
const twoNames = 'Two names stand beside these words. Check who speaks.';

/** "Chair of the Board", "of the Kelder Boat Club": what may stand behind a name. */
const isOfficeOrHome = (words: Word[], segment: Segment, body: string): boolean => {
  const text = textOf(words, segment, body);
  if (readHonours(words, segment.from, segment.to).to === segment.to) return true;
  return (
    isRole(text) ||
    isOrganisation(text) ||
    /^(?:of|from|at) (?:the )?\p{Lu}/u.test(text) ||
    (/^\p{Lu}/u.test(text) && isOnlyFillers(text))
  );
};

function spokenBy(words: Word[], segments: Segment[], k: number, name: NameRun, body: string): Spoken {
  const segment = segments[k] ?? { from: name.from, to: name.to };
  const role = roleAround(words, segments, k, name, body);
  const first = firstOfSeveral(words, segments, k, name, body);
  const behind = first === null ? othersBehind(words, segments, k, name) : null;
  const several = first !== null || behind !== null;
  const office = several ? sharedOffice(words, segments, body) : role;
  const last = behind === null || behind === true ? name : behind;
  const partial = coreWords(words, name) < 2;
  const glued = words.slice(name.coreFrom, name.coreTo).some(isRunTogether);
  return {
    ...(glued ? { doubt: ranTogether } : {}),
    kind: several ? 'several' : partial ? 'partial' : 'person',
    name:
      first !== null || last !== name
        ? joinedNames(words, first ?? name.from, last, body)
        : nameText(words, name, body),
    titles: name.titles,
    honours: [...(name.rightHonourable ? ['Rt Hon'] : []), ...name.honours],
    role: office.role,
    organisation: office.organisation,
    start: words[segments[0]?.from ?? segment.from]?.start ?? 0,
    end: words[(segments.at(-1)?.to ?? segment.to) - 1]?.end ?? 0,
    plain: name.strength === 1 && role.role === null && role.organisation === null ? 0.7 : 1,
  };
}
