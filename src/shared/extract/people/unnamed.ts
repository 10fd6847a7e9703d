import type { Span } from '../../model/span.ts';
import { functionWords } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { roleFillers, roleNouns, spokespeople } from '../lexicon/roles.ts';
import { particles } from '../lexicon/titles.ts';
import { isAnd, isCapitalised, type Word } from '../words.ts';
import { familyIn, isKin } from './kin.ts';
import { isClause } from './name-in-segment.ts';
import { isNameWord } from './name-words.ts';
import { opening } from './office-words.ts';
import { isOrganisation, isRole } from './organisation.ts';
import { splitRole } from './roles.ts';
import { type Segment, textOf } from './segments.ts';
import type { Spoken } from './spoken.ts';
import { spokesperson } from './spokesperson.ts';

export function unnamed(words: Word[], segments: Segment[], body: string): Spoken | null {
  const last = segments.at(-1);
  const main = last && isClause(words, last) && segments.length > 1 ? segments.at(-2) : last;
  if (main === undefined) return null;
  const office =
    officeWithTopics(words, segments, body) ??
    officeBeforeLetters(words, segments, main, body) ??
    officeBehindClause(words, main, body);
  if (office === 'none') return null;
  if (office !== null) return unnamed(words, [office], body);
  const span = { start: words[main.from]?.start ?? 0, end: words[main.to - 1]?.end ?? 0 };
  return readUnnamed(words, main, body, span);
}

/** "Minister for Islands, Growth and Resilience": the commas part the topics of one office. */
function officeWithTopics(words: Word[], segments: Segment[], body: string): Segment | null {
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined || segments.length < 2) return null;
  const whole = { from: first.from, to: last.to };
  const text = textOf(words, whole, body);
  return isRole(textOf(words, first, body)) && isTopicList(text) ? whole : null;
}

function isTopicList(text: string): boolean {
  const [first = '', ...topics] = text.split(', ');
  return (
    text.length < 120 &&
    / for \p{Lu}/u.test(first) &&
    topics.every((topic) => /^\p{Lu}[\p{L}’ -]{2,60}$/u.test(topic)) &&
    / and \p{Lu}/u.test(topics.at(-1) ?? '')
  );
}

/** "NPCC Roads Lead, PCC": letters behind an office are the office's, and no body that speaks. */
function officeBeforeLetters(
  words: Word[],
  segments: Segment[],
  main: Segment,
  body: string,
): Segment | null {
  const before = segments[segments.indexOf(main) - 1];
  const letters = main.to - main.from === 1 && words[main.from]?.shape === 'capitals';
  if (!letters || before === undefined || before.to !== main.from - 1) return null;
  return isRole(textOf(words, before, body)) ? before : null;
}

/** "Making the announcement the Minister", "On arrival the Home Secretary": the office at the end of the clause. */
function officeBehindClause(words: Word[], { from, to }: Segment, body: string): Segment | 'none' | null {
  if (!opensClause(words, { from, to }) || !isRole(textOf(words, { from, to }, body))) return null;
  const ranked = rankAndSurname(words, from, to);
  if (ranked !== null) return { from: ranked, to };
  for (let i = to - 2; i > from; i--)
    if (words[i]?.lower === 'the' && isRole(textOf(words, { from: i, to }, body))) return { from: i, to };
  return 'none';
}

/** "Acknowledging the situation Minister Lyons": where the office and the surname at the end begin; null where none do. */
function rankAndSurname(words: Word[], from: number, to: number): number | null {
  if (!isNameWord(words[to - 1]) || !roleNouns.has(words[to - 2]?.lower ?? '')) return null;
  let at = to - 1;
  while (at - 1 > from && isCapitalised(words[at - 1]) && isOfficeWord(words[at - 1])) at--;
  return at < to - 1 ? at : null;
}

const isOfficeWord = (word: Word | undefined): boolean =>
  roleNouns.has(word?.lower ?? '') || roleFillers.has(word?.lower ?? '');

/** "After the meeting …", "Opening the bridge …": no subject begins here. */
const opensClause = (words: Word[], { from, to }: Segment): boolean =>
  to - from > 2 &&
  (opening.test(words[from]?.lower ?? '') ||
    (words[from + 1]?.shape === 'lower' && /^\p{Lu}\p{Ll}+ing$/u.test(words[from]?.text ?? '')));

function readUnnamed(words: Word[], segment: Segment, body: string, span: Span): Spoken | null {
  const { from, to } = segment;
  const text = textOf(words, segment, body);
  const base = { ...span, name: text, titles: [], honours: [], role: null, organisation: null, plain: 1 };
  const last = words[to - 1];
  if (last === undefined || text.length > 160) return null;
  if (/^(?:he|she|they|it|i|we)$/.test(last.lower))
    return to - from === 1 || words[to - 2]?.shape === 'lower'
      ? { ...base, name: last.text, kind: 'pronoun' }
      : null;
  const spokes = words.slice(from, to).some((word) => spokespeople.has(word.lower));
  if (spokes) return spokesperson(text, base);
  if (
    /\sand\s/.test(text) &&
    isRole(text) &&
    /^(?:the|both)\s.*\sand\s(?:the|his|her|their|both)\s/i.test(text)
  )
    return { ...base, kind: 'several' };
  if (isRole(text) && twoSurnames(words, from, to)) return { ...base, kind: 'several' };
  if (to - from === 1 && last.shape === 'capital' && !functionWords.has(last.lower))
    return isOrganisation(text)
      ? organisation(text, base)
      : { ...base, kind: isRole(text) ? 'office' : 'partial' };
  const first = behindOccupation(words, segment, body, base);
  if (first !== null) return first;
  const styled = royalStyle.test(text);
  if (styled) return { ...base, kind: 'organisation' };
  if (/^(?:the )?PM$/i.test(text) && last.shape === 'capitals')
    return { ...base, kind: 'office', role: 'Prime Minister' };
  const kin = familyIn(text);
  if (kin !== null) return { ...base, name: kin, kind: 'organisation' };
  if (isKin(text)) return { ...base, kind: 'organisation', plain: 0.5 };
  if (holdsVerb(words, from, to)) return null;
  const surname = surnameBehindRank(words, { from, to }, text, base);
  if (surname !== null) return surname;
  if (isRole(text) && (to - from <= 14 || /^the\s/i.test(text)))
    return { ...base, kind: 'office', ...splitRole(text) };
  if (opensClause(words, segment)) return bodyBehindClause(words, segment, body, base);
  if (isOrganisation(text)) return organisation(text, base);
  const capitals = words
    .slice(from, to)
    .every((word) => isCapitalised(word) || /^(?:of|for|and|the|&|['’]s)$/.test(word.lower));
  return capitals && to - from > 1 && to - from < 9 ? { ...organisation(text, base), plain: 0.5 } : null;
}

/** "HRH The Duke of Kelder", "Her Royal Highness The Countess of Stray": a style is all the name there is. */
const royalStyle =
  /^(?:HRH |(?:His|Her) Royal Highness )?(?:the )?(?:Duke|Duchess|Earl|Countess) of \p{Lu}\p{L}+$|^(?:HRH|(?:His|Her) Royal Highness) (?:the )?(?:Prince|Princess) (?:of )?\p{Lu}/iu;

/** "Year 6 pupil Alfie", "On his appointment Tomos": a first name behind a word in small letters, and the occupation that says who it is. */
function behindOccupation(
  words: Word[],
  { from, to }: Segment,
  body: string,
  base: Omit<Spoken, 'kind'>,
): Spoken | null {
  const [before, last] = [words[to - 2], words[to - 1]];
  if (last?.shape !== 'capital' || before?.shape !== 'lower' || to - 2 < from) return null;
  if (!isNameWord(last) || !isGivenName(last.lower)) return null;
  const partial = { ...base, name: last.text, start: last.start, kind: 'partial' as const };
  const text = textOf(words, { from, to: to - 1 }, body);
  if (!occupation.test(before.lower) || text.length > 60 || opening.test(words[from]?.lower ?? ''))
    return partial;
  const role = splitRole(text);
  const own = /\d/.test(role.organisation ?? '') ? { role: text, organisation: null } : role;
  return { ...partial, ...own, start: base.start, introduced: true };
}

const occupation =
  /^(?:pupil|student|apprentice|resident|volunteer|trainee|nurse|teacher|farmer|carer|patient|veteran|jobseeker|graduate|learner|tenant|commuter|shopper|passenger|parent|mum|dad|mother|father|grandmother|grandfather)$/;

/** "After the meeting the Harbour Board": the body at the end of the clause. */
function bodyBehindClause(
  words: Word[],
  { from, to }: Segment,
  body: string,
  base: Omit<Spoken, 'kind'>,
): Spoken | null {
  for (let i = to - 2; i > from; i--) {
    if (words[i]?.lower !== 'the' || !isCapitalised(words[i + 1])) continue;
    if (/^(?:of|for|at|with|by|from|in|on|to)$/.test(words[i - 1]?.lower ?? '')) continue;
    const text = textOf(words, { from: i, to }, body);
    return isOrganisation(text) ? organisation(text, base) : null;
  }
  return null;
}

/** "the Minister met President Juma": a clause, and nobody's office. */
const holdsVerb = (words: Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(({ text }) =>
      /^(?:met|was|were|is|are|has|had|will|told|said|saw|made|gave|took|went|came|visited|opened|joined)$/.test(
        text,
      ),
    );

/** "Minister Lang and Minister Dowd": a name on both sides of the "and". */
function twoSurnames(words: Word[], from: number, to: number): boolean {
  let and = from + 1;
  while (and < to - 1 && !isAnd(words[and])) and++;
  return (
    and < to - 1 &&
    [words[and - 1], words[to - 1]].every((word) => word?.shape === 'capital' && isNameWord(word))
  );
}

/** "Admiral Hale", "Superintendent Llŷr-Hopkin": an office and a surname. */
function surnameBehindRank(
  words: Word[],
  { from, to }: Segment,
  text: string,
  base: Omit<Spoken, 'kind'>,
): Spoken | null {
  const last = words[to - 1];
  let first = to - 1;
  while (first > from + 1 && particles.has(words[first - 1]?.text ?? '')) first--;
  const before = words.slice(/^the$/i.test(words[from]?.lower ?? '') ? from + 1 : from, first);
  if (last?.shape !== 'capital' || !isNameWord(last) || isOrganisation(text) || before.length === 0)
    return null;
  const ranked = before.every(
    (word) => isCapitalised(word) && (roleNouns.has(word.lower) || roleFillers.has(word.lower)),
  );
  if (!ranked || !roleNouns.has(before.at(-1)?.lower ?? '')) return null;
  return {
    ...base,
    kind: 'partial',
    name: words
      .slice(first, to)
      .map((word) => word.text)
      .join(' '),
    role: before.map((word) => word.text).join(' '),
  };
}

function organisation(text: string, base: Omit<Spoken, 'kind'>): Spoken {
  const name = text.replace(/^the\s/i, '');
  return { ...base, name, kind: 'organisation', organisation: name };
}
