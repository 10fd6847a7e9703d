import { type DocumentNode, inlineWords, type QuestionNode } from './nodes.ts';

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

/**
 * Whether a paragraph stands on the page of what follows: one that announces a list, as "You would like:" does, and
 * a line to take with what supports it.
 */
export function leadsTo(node: DocumentNode, next: DocumentNode | undefined): boolean {
  if (node.kind !== 'paragraph') return false;
  const supported = next?.kind === 'list' || (next?.kind === 'paragraph' && next.role === undefined);
  if (node.role === 'line') return supported && next.anchor === undefined;
  const last = node.inlines.at(-1);
  return next?.kind === 'list' && last?.kind === 'text' && last.text.trimEnd().endsWith(':');
}
