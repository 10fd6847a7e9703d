import type { Span } from '../../model/span.ts';
import type { Block, Page } from '../page.ts';
import { isCapitalised, isMark, isPossessive, type Word } from '../words.ts';
import { type NameRun, readName } from './names.ts';
import { isRole } from './organisation.ts';
import { coreWords, nameText, officeBehind, officeInFront } from './phrase.ts';
import type { Role } from './roles.ts';

/** A person's name somewhere in the text, with the office beside it. */
export interface Mention extends Span, Role {
  name: string;
  titles: string[];
  /** More than a title and one word. */
  full: boolean;
  /** Words between the name's place and the role's: the nearer says more. */
  block: number;
}

/** Every mention of a person by a full name, or by a title and a name, in the order of the text. */
export const mentionsIn = (page: Page): Mention[] =>
  page.blocks.flatMap((block) => mentionsOfBlock(block, page.body));

function mentionsOfBlock(block: Block, body: string): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < block.words.length; i++) {
    if (!isCapitalised(block.words[i])) continue;
    const name = readName(block.words, i, Math.min(block.words.length, i + 14));
    if (name === null) continue;
    const mention = mentionOf(block, name, body);
    if (mention !== null) found.push(mention);
    i = name.to - 1;
  }
  return found;
}

function mentionOf({ words, index }: Block, name: NameRun, body: string): Mention | null {
  const role = beside(words, name, body);
  if (name.strength === 1 && role.role === null) return null;
  if (name.strength === 2 && role.role === null && isPossessive(words[name.to]) && coreWords(words, name) < 2)
    return null;
  return {
    start: words[name.from]?.start ?? 0,
    end: words[name.to - 1]?.end ?? 0,
    name: nameText(words, name, body),
    titles: name.titles,
    full: coreWords(words, name) > 1,
    block: index,
    ...role,
  };
}

const none: Role = { role: null, organisation: null };

function beside(words: Word[], name: NameRun, body: string): Role {
  const front = officeInFront(words, name.from, body);
  if (front?.role) return front;
  const behind = officeBehind(words, name.to, body);
  if (behind?.role) return behind;
  return front ?? behind ?? copula(words, name, body) ?? none;
}

/** "Imran Khan is the Deputy Mayor for Policing." */
function copula(words: Word[], name: NameRun, body: string): Role | null {
  if (!/^(?:is|was|became|as)$/.test(words[name.to]?.lower ?? '')) return null;
  const role = officeBehind(words, name.to + 1, body);
  return role !== null && role.role !== null && isRole(role.role) && !isMark(words[name.to + 1], ',')
    ? role
    : null;
}
