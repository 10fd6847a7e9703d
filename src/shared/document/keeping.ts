import { inlineWords, type QuestionNode } from './nodes.ts';

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
