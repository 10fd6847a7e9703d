import { wordSet } from '../lexicon/words.ts';
import type { Word } from '../words.ts';
import { isBareName } from './first-of-several.ts';
import { isClause } from './name-in-segment.ts';
import { opening } from './office-words.ts';
import { isRole } from './organisation.ts';
import { type Role, splitRole } from './roles.ts';
import { type Segment, textOf } from './segments.ts';
import type { Spoken } from './spoken.ts';

/** "A Kelder resident", "one of the apprentices", "another parent": somebody whom the story does not name speaks as that. */
export function nameless(words: Word[], segments: Segment[], body: string): Spoken | null {
  const at = phraseOf(words, segments);
  const segment = segments[at];
  if (segment === undefined) return null;
  const text = textOf(words, segment, body).replace(/ (?:who|whose|which|that)(?: .*)?$/s, '');
  if (text.length > 90 || !text.includes(' ') || holdsVerb.test(text) || !isPerson(text)) return null;
  const start = words[segment.from]?.start ?? 0;
  return {
    ...{ kind: 'organisation', name: text, titles: [], honours: [], start, end: start + text.length },
    ...roleOf(text),
    plain: 0.5,
  };
}

/** The last piece, or the one that a clause follows, where nothing but an opening stands in front ("When asked, one of the nurses"). */
function phraseOf(words: Word[], segments: Segment[]): number {
  const isOpened = ({ from }: Segment): boolean => indefinite.has(words[from]?.lower ?? '');
  const at = segments.findIndex(isOpened);
  const alone =
    segments.slice(0, at).every((each) => opening.has(words[each.from]?.lower ?? '')) &&
    segments.slice(at + 1).every((each) => isClause(words, each));
  return alone ? at : -1;
}

/** "Tidewell, a supplier to the yard": the name in front, where what stands behind it only says what that is. */
export function namedByPiece(words: Word[], segments: Segment[]): Segment | null {
  const [first, last] = [segments[0], segments[1]];
  if (first === undefined || last === undefined || segments.length > 2) return null;
  return isBareName(words, first) && indefinite.has(words[last.from]?.lower ?? '') ? first : null;
}

const indefinite = wordSet('a an one another');

const holdsVerb =
  /\s(?:met|was|were|is|are|has|had|have|will|told|said|saw|made|gave|took|went|came|visited|opened|joined|asked|attended)(?:\s|$)/;

/** What is written or held says nothing by itself: "a report", "one study", "a recent survey of residents". */
const things = wordSet(
  `report study survey letter email e-mail statement message review notice document article note paper website webpage page poster sign
  slide text tweet post poll inquiry enquiry headline blog book leaflet label comment caption banner motion resolution judgment judgement ruling summary
  update bulletin speech video film clip photo picture card script transcript quote quotation entry section chapter paragraph clause line answer reply
  response question ad advert advertisement campaign memo memorandum release list form file spreadsheet call interview plaque inscription extract excerpt
  day week month year time hour minute moment later way thing reason example part point word step`,
);

/** "A report by the Ports Agency", "the survey of tenants": what was written, and nobody who says it. */
export function isWriting(text: string): boolean {
  if (!/^(?:an?|the|one|another|its|their|his|her) \p{Ll}/iu.test(text)) return false;
  return things.has(headOf(text.slice(text.indexOf(' ') + 1)));
}

/** The last word before a preposition: "report" of "recent report by the Ports Agency". */
const headOf = (text: string): string =>
  (text.split(/ (?:of|at|from|in|on|for|with|to|by|about|near|under|between) /, 1)[0] ?? '')
    .split(' ')
    .at(-1) ?? '';

/** A head noun in small letters that stands for people: "one of the first families", "a Kelder employee", "an SME". */
function isPerson(text: string): boolean {
  const own = text.replace(
    /^(?:one|some|another) of (?:the|our|their|its|his|her|those|these) |^(?:an?|one|another) /i,
    '',
  );
  const head = headOf(own);
  if (/^[A-Z]{2,5}$/.test(head)) return head === 'SME' || head === 'GP' || head === 'MP';
  if (/^\d+-year-old$/.test(head)) return true;
  return (
    /^\p{Ll}[\p{L}-]{2,}$/u.test(head) && !things.has(head) && !/(?:ing|ed|ly|tion|ment|ness)$/.test(head)
  );
}

/** "A Kelder Ports employee": whom somebody works for, where the noun says that they work for somebody. */
const ofBody =
  /^(?:an?|one|another) (?:(?:current|former|senior|junior|new) )?(\p{Lu}[\p{L}\d&’'-]*(?: \p{Lu}[\p{L}\d&’'-]*){0,4}) ((?:\p{Ll}+ )?employee|staff member|member of staff|insider)$/iu;

function roleOf(text: string): Role {
  const [, organisation, role] = ofBody.exec(text) ?? [];
  if (organisation !== undefined && role !== undefined && /^\p{Lu}/u.test(organisation))
    return { role, organisation };
  if (/^\S+ of /.test(text)) return { role: null, organisation: null };
  const office = text
    .replace(/^(?:one|another|an?) /i, '')
    .replace(/ (?:at|in|on|with|from) (?:the|an?|our|this|that) \p{Ll}.*$/u, '');
  return isRole(office) ? splitRole(office) : { role: null, organisation: null };
}
