import type { Span } from '../../model/span.ts';
import { functionWords } from '../lexicon/function-words.ts';
import { spokespeople } from '../lexicon/roles.ts';
import { isCapitalised, type Word } from '../words.ts';
import { isFirstNames } from './couples.ts';
import { familyIn, isKin } from './kin.ts';
import { isClause } from './name-in-segment.ts';
import { isWriting, namedByPiece, nameless } from './nameless.ts';
import { opening } from './office-words.ts';
import { behindOccupation, rankAndSurname, surnameBehindRank, twoSurnames } from './one-name.ts';
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
  const somebody = isSpokesperson(words, main) ? null : nameless(words, segments, body);
  if (somebody !== null) return somebody;
  const ahead = namedByPiece(words, segments);
  if (ahead !== null) return unnamed(words, [ahead], body);
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
    if (
      times.test(words[i]?.lower ?? '') &&
      isCapitalised(words[i + 1]) &&
      isRole(textOf(words, { from: i + 1, to }, body))
    )
      return { from: i + 1, to };
    else if (words[i]?.lower === 'the' && isRole(textOf(words, { from: i, to }, body)))
      return { from: i, to };
  return 'none';
}

/** "Speaking at the event last night Prime Minister said": what stands behind a time needs no article. */
const times = /^(?:today|yesterday|tonight|night|morning|afternoon|evening|week|month)$/;

/** "After the meeting …", "Opening the bridge …": no subject begins here. */
const opensClause = (words: Word[], { from, to }: Segment): boolean =>
  to - from > 2 &&
  (opening.has(words[from]?.lower ?? '') ||
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
  if (isSpokesperson(words, segment)) return spokesperson(text, base);
  if (isFirstNames(words, segment)) return { ...base, kind: 'several' };
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
  if (isOrganisation(text)) return isWriting(text) ? { ...base, kind: 'unclear' } : organisation(text, base);
  const capitals = words
    .slice(from, to)
    .every((word) => isCapitalised(word) || /^(?:of|for|and|the|&|['’]s)$/.test(word.lower));
  return capitals && to - from > 1 && to - from < 9 ? { ...organisation(text, base), plain: 0.5 } : null;
}

const isSpokesperson = (words: Word[], { from, to }: Segment): boolean => {
  for (let i = from; i < to; i++) if (spokespeople.has(words[i]?.lower ?? '')) return true;
  return false;
};

/** "HRH The Duke of Kelder", "Her Royal Highness The Countess of Stray": a style is all the name there is. */
const royalStyle =
  /^(?:HRH |(?:His|Her) Royal Highness )?(?:the )?(?:Duke|Duchess|Earl|Countess) of \p{Lu}\p{L}+$|^(?:HRH|(?:His|Her) Royal Highness) (?:the )?(?:Prince|Princess) (?:of )?\p{Lu}/iu;

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

function organisation(text: string, base: Omit<Spoken, 'kind'>): Spoken {
  const name = text.replace(/^the\s/i, '');
  return { ...base, name, kind: 'organisation', organisation: name };
}
