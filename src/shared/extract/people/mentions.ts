import type { Span } from '../../model/span.ts';
import { roleFillers } from '../lexicon/roles.ts';
import type { Block, Page } from '../page.ts';
import { isCapitalised, isMark, isPossessive, type Word } from '../words.ts';
import { officeGiven } from './appointed.ts';
import { officeBehind, officeInFront } from './beside.ts';
import { isAgedFirstName } from './first-names.ts';
import { memberFor } from './member-for.ts';
import { isObject } from './name-in-segment.ts';
import { coreWords, type NameRun, nameText, readNameInText } from './names.ts';
import { isOrganisation, isRole } from './organisation.ts';
import type { Role } from './roles.ts';

/** A person's name somewhere in the text, with the office beside it. */
export interface Mention extends Span, Role {
  name: string;
  titles: string[];
  /** More than a title and one word. */
  full: boolean;
  /** Words between the name's place and the role's: the nearer says more. */
  block: number;
  /** Begins its sentence, with its office at most in front of it. */
  subject: boolean;
  /** Something beside the capitals says that it is a person: a known given name, a title, an office, ", who". */
  shown: boolean;
  /** Stands inside quotation marks. */
  quoted: boolean;
  /** Where the office in front ends and the name begins is not plain. */
  blurred?: boolean;
}

/** Every mention of a person by a full name, or by a title and a name, in the order of the text. */
export function mentionsIn(page: Page): Mention[] {
  const found: Mention[] = [];
  for (const block of page.blocks) addMentions(found, block, page.body);
  return found;
}

function addMentions(found: Mention[], block: Block, body: string): void {
  let sentence = 0;
  let mark = 0;
  for (let i = 0; i < block.words.length; i++) {
    if (!isCapitalised(block.words[i])) continue;
    while ((block.sentences[sentence]?.to ?? block.words.length) <= i) sentence++;
    const name = readNameInText(block.words, i, Math.min(block.words.length, i + 14));
    const first = block.sentences[sentence]?.from ?? 0;
    if (name === null && i === first && isAgedFirstName(block.words, i)) found.push(firstNameAlone(block, i));
    if (name === null) continue;
    const mention = mentionOf(block, name, body, first);
    if (mention !== null) {
      while ((block.marks[mark]?.to ?? Number.POSITIVE_INFINITY) <= mention.start) mark++;
      mention.quoted = (block.marks[mark]?.from ?? block.end) < mention.start;
      found.push(mention);
    }
    i = name.to - 1;
  }
}

function mentionOf({ words, index }: Block, name: NameRun, body: string, sentence: number): Mention | null {
  const role = isObject(words, sentence, name) ? none : beside(words, name, body);
  const shown = name.strength > 1 || role.role !== null || isShown(words, name);
  const written = nameText(words, name, body);
  const full = coreWords(words, name) > 1;
  if (!shown && (!full || isOrganisation(written))) return null;
  if (name.strength === 2 && role.role === null && isPossessive(words[name.to]) && !full) return null;
  return {
    start: words[name.from]?.start ?? 0,
    end: words[name.to - 1]?.end ?? 0,
    name: written,
    titles: name.titles,
    full,
    block: index,
    subject: begins(sentence, name, words),
    shown,
    quoted: false,
    blurred: name.blurred === true,
    role: role.role,
    organisation: role.organisation,
  };
}

const firstNameAlone = ({ words, index }: Block, at: number): Mention => ({
  ...{ start: words[at]?.start ?? 0, end: words[at]?.end ?? 0, name: words[at]?.text ?? '', titles: [] },
  ...{ full: false, block: index, subject: true, shown: true, quoted: false, role: null, organisation: null },
});

/** "Siôn Bevan, who …", "Siôn Bevan, 54, …", "Siôn Bevan (54)": only people have a "who" and an age. */
const isShown = (words: Word[], { to }: NameRun): boolean =>
  (isMark(words[to], ',') && /^(?:who|whose|aged)$/.test(words[to + 1]?.lower ?? '')) ||
  ((isMark(words[to], ',') || isMark(words[to], '(')) &&
    /^[1-9]\d$/.test(words[to + 1]?.text ?? '') &&
    /^[,)]$/.test(words[to + 2]?.text ?? ''));

/** At most twelve words, and none of them a verb's, stand between the sentence's start and the name. */
function begins(sentence: number, name: NameRun, words: Word[]): boolean {
  if (name.from - sentence > 12) return false;
  if (isMark(words[name.from - 1], ',') && isPlainPhrase(words, sentence, name.from - 1)) return true;
  return words
    .slice(sentence, name.from)
    .every(
      (word, i) =>
        word.shape !== 'lower' ||
        roleFillers.has(word.lower) ||
        isPossessive(words[sentence + i + 1]) ||
        isRole(word.text) ||
        /^(?:the|of|for|and|at|a|in|to|his|her|their|project|crime)$/.test(word.lower),
    );
}

/** "The contractor, Ludmila Havel, …": an article and a few words without a verb. */
const isPlainPhrase = (words: Word[], from: number, to: number): boolean =>
  to - from >= 2 &&
  to - from <= 5 &&
  /^(?:the|its|his|her|their|our|a|an)$/.test(words[from]?.lower ?? '') &&
  words
    .slice(from + 1, to)
    .every(
      ({ lower, shape }) =>
        shape !== 'mark' &&
        !/(?:ed|ing)$|^(?:was|were|is|had|has|met|said|told|saw|by|with|after)$/.test(lower),
    );

const none: Role = { role: null, organisation: null };

function beside(words: Word[], name: NameRun, body: string): Role {
  const front = officeInFront(words, name.from, body);
  if (front?.role) return front;
  const behind = officeBehind(words, name.to, body);
  if (behind?.role) return behind;
  return front ?? behind ?? copula(words, name, body) ?? memberFor(words, name, body) ?? none;
}

/** "Imran Khan is the Deputy Mayor for Policing.", "appointed Imran Khan to the post of Deputy Mayor". */
function copula(words: Word[], name: NameRun, body: string): Role | null {
  const before = words[name.from - 1]?.lower ?? '';
  if (/^(?:from|succe|replac)/.test(before)) return null;
  const appointed =
    words[name.to]?.lower === 'to' && /^(?:appointed|appoints|appointing|promoted)$/.test(before);
  const post = appointed && /^(?:post|role|position)$/.test(words[name.to + 2]?.lower ?? '') ? 3 : 0;
  const place = appointed ? name.to + 1 + post : officeGiven(words, name.to);
  return place === null ? null : officeIn(words, place, body);
}

function officeIn(words: Word[], at: number, body: string): Role | null {
  const role = officeBehind(words, at, body);
  return role?.role && isRole(role.role) ? role : null;
}
