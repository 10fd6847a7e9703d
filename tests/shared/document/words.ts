import { type DocumentNode, inlineWords, type PackDocument } from '../../../src/shared/document/nodes.ts';
import { assertNever } from '../../../src/shared/failure.ts';

export { inlineWords };

/** The words of one node, a string a line. */
export function nodeWords(node: DocumentNode): string[] {
  switch (node.kind) {
    case 'heading':
      return [node.text];
    case 'paragraph':
      return [inlineWords(node.inlines)];
    case 'list':
      return node.items.map(inlineWords);
    case 'quote':
      return [...node.paragraphs, inlineWords(node.attribution)];
    case 'fact':
      return [inlineWords(node.statement), inlineWords(node.basis)];
    case 'question':
      return [node.question, ...node.answers.flatMap(nodeWords)];
    case 'table':
      return [
        inlineWords(node.caption),
        node.columns.map((column) => column.title).join(' | '),
        ...node.rows.map((row) => row.map(inlineWords).join(' | ')),
      ];
    case 'figure':
      return [inlineWords(node.caption)];
    case 'chart':
      return [node.title];
    case 'sources':
      return node.entries.map((entry) => `${entry.number} ${inlineWords(entry.inlines)}`);
    case 'page-break':
      return [];
    default:
      return assertNever(node);
  }
}

/** All words of a document's body, a string a line. */
export const bodyWords = (document: PackDocument): string[] => document.body.flatMap(nodeWords);
