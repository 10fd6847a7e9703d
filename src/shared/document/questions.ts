import type { QuestionBlock } from '../model/pack.ts';
import { cleanParagraph } from '../words/clean.ts';
import { likelihoodWords } from '../words/likelihood.ts';
import { anchorOf } from './anchors.ts';
import type { DocumentNode, HeadingNode } from './nodes.ts';
import { type OwnTextNode, textNodes } from './own-text.ts';

/** A question with those of its answers that are given. Answers that still lack their question stand alone. */
export function questionNodes(block: QuestionBlock): DocumentNode[] {
  const anchor = anchorOf(block.id);
  const question = cleanParagraph(block.question);
  const answers = [
    ...answerNodes('Answer:', block.answer),
    ...answerNodes('If pressed:', block.ifPressed),
    ...answerNodes('Defensive:', block.defensive),
  ];
  if (question) return [{ kind: 'question', anchor, question, answers }];
  const [first, ...rest] = answers;
  return first ? [{ ...first, anchor }, ...rest] : [];
}

/** The label runs into the first paragraph. Alone before a list it is plain: in bold it would pass for a heading. */
function answerNodes(label: string, words: string): OwnTextNode[] {
  const nodes = textNodes(words);
  const [first, ...rest] = nodes;
  if (first?.kind === 'paragraph') {
    const labelled = { kind: 'text' as const, text: `${label} `, strong: true };
    return [{ kind: 'paragraph', inlines: [labelled, ...first.inlines] }, ...rest];
  }
  return first ? [{ kind: 'paragraph', inlines: [{ kind: 'text', text: label }] }, ...nodes] : [];
}

/** Stands before the first of a run of questions that are equally likely. Block anchors begin with x. */
export const likelihoodHeading = ({ id, likelihood }: QuestionBlock, level: 2 | 3): HeadingNode => ({
  kind: 'heading',
  level,
  text: likelihoodWords[likelihood],
  anchor: `h${anchorOf(id)}`,
});
