import type {
  DocumentNode,
  ListNode,
  QuestionNode,
  QuoteNode,
  SourcesNode,
} from '../../../shared/document/nodes.ts';
import { assertNever } from '../../../shared/failure.ts';
import { chartXml, figureXml } from './figure.ts';
import { bookmark, bookmarkEnd, bookmarked, bookmarkStart, inlinesXml } from './inlines.ts';
import type { PictureParts } from './picture-parts.ts';
import { tableXml } from './table.ts';
import { element, escapeXml } from './xml.ts';

export const paragraph = (style: string, inside: string): string =>
  element('text:p', { 'text:style-name': style }, inside);

/** One node of the document as body text. */
export function nodeXml(node: DocumentNode, pictures: PictureParts): string {
  switch (node.kind) {
    case 'heading':
      return element(
        'text:h',
        { 'text:style-name': `Heading_20_${node.level}`, 'text:outline-level': node.level },
        bookmark(node.anchor) + escapeXml(node.text),
      );
    case 'paragraph':
      return paragraph('Text_20_body', mark(node.anchor) + inlinesXml(node.inlines));
    case 'list':
      return listXml(node);
    case 'quote':
      return quoteXml(node);
    case 'fact':
      return (
        paragraph('Fact', bookmarked(node.anchor, inlinesXml(node.statement))) +
        paragraph('Fact_20_Basis', inlinesXml(node.basis))
      );
    case 'question':
      return questionXml(node);
    case 'table':
      return tableXml(node);
    case 'figure':
      return figureXml(node, pictures);
    case 'chart':
      return chartXml(node, pictures);
    case 'sources':
      return sourcesXml(node);
    case 'page-break':
      return paragraph('Page_20_Break', '');
    default:
      return assertNever(node);
  }
}

const mark = (anchor: string | undefined) => (anchor ? bookmark(anchor) : '');

function listXml(node: ListNode): string {
  const items = node.items.map((inlines, at) =>
    element(
      'text:list-item',
      {},
      paragraph('List_20_Item', (at === 0 ? mark(node.anchor) : '') + inlinesXml(inlines)),
    ),
  );
  return element('text:list', { 'text:style-name': node.ordered ? 'Numbers' : 'Bullets' }, items.join(''));
}

function quoteXml(node: QuoteNode): string {
  const words = node.paragraphs.map((text, at) =>
    paragraph(
      'Quote',
      (at === 0 ? bookmarkStart(node.anchor) : '') +
        escapeXml(text) +
        (at === node.paragraphs.length - 1 ? bookmarkEnd(node.anchor) : ''),
    ),
  );
  return words.join('') + paragraph('Quote_20_Source', inlinesXml(node.attribution));
}

function questionXml({ anchor, question, answers }: QuestionNode): string {
  const answered = answers.map((node) =>
    node.kind === 'list' ? listXml(node) : paragraph('Answer', inlinesXml(node.inlines)),
  );
  return paragraph('Question', bookmark(anchor) + escapeXml(question)) + answered.join('');
}

function sourcesXml(node: SourcesNode): string {
  return node.entries
    .map((entry) =>
      paragraph(
        'Source',
        `${bookmark(entry.anchor)}[${entry.number}]<text:tab/>${inlinesXml(entry.inlines)}`,
      ),
    )
    .join('');
}
