import { assertNever } from '../failure.ts';
import type { DocumentNode, Inline } from './nodes.ts';

/** What a node prints, paragraph by paragraph, without the numbers of its sources: those are no words of its own. */
export interface PrintedWords {
  paragraphs: string[];
  /** The line that says whose words they are, or from when a figure is; '' where there is none. */
  by: string;
}

/** The words of a node as every writer prints them. */
export function printedWords(node: DocumentNode): PrintedWords {
  switch (node.kind) {
    case 'heading':
      return plain([node.text]);
    case 'paragraph':
      return plain([inlineWords(node.inlines)]);
    case 'list':
      return plain(node.items.map(inlineWords));
    case 'quote':
      return { paragraphs: node.paragraphs, by: inlineWords(node.attribution) };
    case 'fact':
      return { paragraphs: [inlineWords(node.statement)], by: inlineWords(node.basis) };
    case 'question':
      return plain([node.question, ...node.answers.flatMap((answer) => printedWords(answer).paragraphs)]);
    case 'table':
      return plain([
        inlineWords(node.caption),
        ...node.columns.map(({ title }) => title),
        ...node.rows.flatMap((row) => row.map(inlineWords)),
      ]);
    case 'figure':
      return plain([inlineWords(node.caption)]);
    case 'chart':
      return plain([node.title]);
    case 'sources':
      return plain(node.entries.map((entry) => inlineWords(entry.inlines)));
    case 'page-break':
      return plain([]);
    default:
      return assertNever(node);
  }
}

const plain = (paragraphs: string[]): PrintedWords => ({
  paragraphs: paragraphs.filter((words) => words.trim() !== ''),
  by: '',
});

const inlineWords = (inlines: Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
