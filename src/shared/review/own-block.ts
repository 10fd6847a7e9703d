import type { OwnBlock, QuestionBlock } from '../model/pack.ts';
import type { OwnChange } from '../pack/changes.ts';
import { cleanParagraph } from '../words/clean.ts';

/** A paragraph as it came back. */
export interface Came {
  text: string;
  isItem: boolean;
  /** What was printed in its place; null where it is new. */
  was: string | null;
}

/**
 * The change that makes a block say what came back; null where its words are more than words, such as a table that
 * has more rows than before: that is for a person to do in the pack.
 */
export function changeOf(block: OwnBlock, before: string[], after: Came[]): OwnChange | null {
  const blockId = block.id;
  if (block.kind === 'text') return { kind: 'edit-text', blockId, text: textFrom(after, block.text) };
  if (block.kind === 'question') return questionChange(block, after);
  const edited = withPieces(block, before, after);
  return edited && { kind: 'edit-block', block: edited };
}

/** Own text as it is written in a pack, from its paragraphs. A list keeps the kind that it had in `formerly`. */
export function textFrom(after: Came[], formerly: string): string {
  let numbered = false;
  let count = 0;
  let text = '';
  for (const [at, came] of after.entries()) {
    if (came.was !== null) numbered = isNumbered(formerly, came.was);
    count = came.isItem ? count + 1 : 0;
    const mark = numbered ? `${count}. ` : '- ';
    const between = came.isItem && after[at - 1]?.isItem ? '\n' : '\n\n';
    text += `${at === 0 ? '' : between}${came.isItem ? mark : ''}${cleanParagraph(came.text)}`;
  }
  return text;
}

const isNumbered = (text: string, item: string): boolean =>
  text.split(/\r\n|\r|\n/).some((line) => {
    const found = /^\s*\d{1,3}[.)]\s+(.*)$/.exec(line)?.[1];
    return found !== undefined && cleanParagraph(found) === item;
  });

const labels = [
  ['Answer:', 'answer'],
  ['If pressed:', 'ifPressed'],
  ['Defensive:', 'defensive'],
] as const;

/** The question is the first paragraph; each answer begins with its label. */
function questionChange(block: QuestionBlock, after: Came[]): OwnChange | null {
  const parts: Record<'question' | (typeof labels)[number][1], Came[]> = {
    ...{ question: [], answer: [], ifPressed: [], defensive: [] },
  };
  let part: keyof typeof parts = 'question';
  for (const came of after) {
    const label = labels.find(([words]) => came.text.startsWith(words));
    if (label) part = label[1];
    const text = label ? came.text.slice(label[0].length).trim() : came.text;
    if (text !== '') parts[part].push({ ...came, text });
  }
  // A label that was typed over leaves two answers in one: which is which only a person can say.
  const lost = labels.some(([, name]) => block[name].trim() !== '' && parts[name].length === 0);
  const [question, ...more] = parts.question;
  if (lost || !question || more.length > 0) return null;
  const answers = Object.fromEntries(labels.map(([, name]) => [name, textFrom(parts[name], block[name])]));
  return {
    kind: 'edit-question',
    blockId: block.id,
    words: { question: cleanParagraph(question.text), ...answers },
  };
}

/** The block with each changed piece of its words in the place of the old one, where there is one such place. */
function withPieces(block: OwnBlock, before: string[], after: Came[]): OwnBlock | null {
  if (before.length !== after.length || after.some(({ was }, at) => was !== before[at])) return null;
  let edited: OwnBlock = block;
  for (const [at, old] of before.entries()) {
    const now = cleanParagraph(after[at]?.text ?? '');
    if (now === cleanParagraph(old)) continue;
    const replaced = replacedOnce(edited, old, now);
    if (!replaced) return null;
    edited = replaced;
  }
  return edited;
}

/** Names and ids are no words: a piece that looks like one is still looked for in its words alone. */
const noWords = new Set([
  'id',
  'kind',
  'comments',
  'clearance',
  'disclosure',
  'picture',
  'language',
  'factId',
  'shape',
]);

function replacedOnce(block: OwnBlock, old: string, now: string): OwnBlock | null {
  let places = 0;
  const wanted = cleanParagraph(old);
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string' && cleanParagraph(value) === wanted) {
      places += 1;
      return now;
    }
    if (Array.isArray(value)) return value.map(visit);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inside]) => [name, noWords.has(name) ? inside : visit(inside)]),
    );
  };
  const edited = visit(block) as OwnBlock;
  return places === 1 ? edited : null;
}
