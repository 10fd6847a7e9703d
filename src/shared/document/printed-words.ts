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
      return plain([plainWords(node.inlines)]);
    case 'list':
      return plain(node.items.map(plainWords));
    case 'quote':
      return { paragraphs: node.paragraphs, by: plainWords(node.attribution) };
    case 'fact':
      return { paragraphs: [plainWords(node.statement)], by: plainWords(node.basis) };
    case 'question':
      return plain([node.question, ...node.answers.flatMap((answer) => printedWords(answer).paragraphs)]);
    case 'table':
      return plain([
        plainWords(node.caption),
        ...node.columns.map(({ title }) => title),
        ...node.rows.flatMap((row) => row.map(plainWords)),
      ]);
    case 'figure':
      return plain([plainWords(node.caption)]);
    case 'chart':
      return plain([node.title]);
    case 'sources':
      return plain(node.entries.map((entry) => plainWords(entry.inlines)));
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

/** The words of running text without the numbers of its sources. */
export const plainWords = (inlines: Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
