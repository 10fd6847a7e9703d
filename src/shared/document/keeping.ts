import { type DocumentNode, inlineWords, type QuestionNode, type TableNode } from './nodes.ts';

/**
 * What stands on one page in every format. Letters are counted and not lines, so that each writer, and the program
 * that lays out its file, comes to the same answer.
 */

/** About eight lines. */
const short = 640;

/** Whether the last words of a quote stand whole above their speaker; longer ones may go on over pages before that. */
export const standsWhole = (words: string): boolean => words.length <= short;

/** Whether a question stands on one page with all its answers. */
export function standsTogether({ question, answers }: QuestionNode): boolean {
  const words = answers.flatMap((node) =>
    node.kind === 'list' ? node.items.map(inlineWords) : [inlineWords(node.inlines)],
  );
  return standsWhole([question, ...words].join(' '));
}

/** A table of so many rows is small, where its words are few. */
const fewRows = 4;
/** Letters of rows that fit one page together in any print size, counted in the longest cell of each. */
const fewLetters = 300;

/** Whether a table stands whole on one page. */
export const tableStandsWhole = ({ rows }: TableNode): boolean =>
  rows.length <= fewRows && standTogether(rows);

/**
 * Whether each row of a table stays with the next: those of a small one; of others the first two and the last two, so
 * that none stands alone at the foot of a page, and none goes on alone.
 */
export function rowsKept(table: TableNode): boolean[] {
  const { rows } = table;
  const last = rows.length - 1;
  if (tableStandsWhole(table)) return rows.map((_, at) => at < last);
  const [begins, ends] = [standTogether(rows.slice(0, 2)), standTogether(rows.slice(-2))];
  return rows.map((_, at) => (begins && at === 0 && last > 0) || (ends && at === last - 1));
}

function standTogether(rows: TableNode['rows']): boolean {
  const letters = rows.map((cells) => Math.max(0, ...cells.map((cell) => inlineWords(cell).length)));
  return letters.reduce((sum, longest) => sum + longest, 0) <= fewLetters;
}

/**
 * Whether a paragraph stands on the page of what follows: one that announces a list, as "You would like:" does, one
 * that heads the words below it, as "Not to be disclosed" does, and a line to take with what supports it.
 */
export function leadsTo(node: DocumentNode, next: DocumentNode | undefined): boolean {
  if (node.kind !== 'paragraph') return false;
  const supported = next?.kind === 'list' || (next?.kind === 'paragraph' && next.role === undefined);
  if (node.role === 'line') return supported && next.anchor === undefined;
  if (heads(node) && supported && next.anchor === undefined && !heads(next)) return true;
  const last = node.inlines.at(-1);
  return next?.kind === 'list' && last?.kind === 'text' && last.text.trimEnd().endsWith(':');
}

/** No more letters than one line of large print holds. */
const oneLine = 50;

/** Whether a paragraph of own text is a heading in all but name: a few words that end in no stop. */
function heads(node: DocumentNode): boolean {
  if (node.kind !== 'paragraph' || node.role !== undefined) return false;
  const words = inlineWords(node.inlines).trim();
  return words.length <= oneLine && /[\p{L}\p{N}:)]$/u.test(words);
}
