import { leadsTo, standsTogether, standsWhole } from '../../../shared/document/keeping.ts';
import type {
  DocumentNode,
  ListNode,
  ParagraphNode,
  QuestionNode,
  QuoteNode,
  SourcesNode,
} from '../../../shared/document/nodes.ts';
import { assertNever } from '../../../shared/failure.ts';
import { withNameEnds } from '../english-order.ts';
import { chartXml, figureXml } from './figure.ts';
import { bookmark, bookmarkEnd, bookmarked, bookmarkStart, inLanguage, inlinesXml } from './inlines.ts';
import { pt } from './named-styles.ts';
import { type OdtPen, variantOf } from './pen.ts';
import { tableXml } from './table.ts';
import { element, escapeXml } from './xml.ts';

export const paragraph = (style: string, inside: string): string =>
  element('text:p', { 'text:style-name': style }, inside);

/** One node of the document as body text; `next` is the node behind it. */
export function nodeXml(
  node: Exclude<DocumentNode, { kind: 'page-break' }>,
  next: DocumentNode | undefined,
  pen: OdtPen,
): string {
  switch (node.kind) {
    case 'heading':
      return element(
        'text:h',
        { 'text:style-name': `Heading_20_${node.level}`, 'text:outline-level': node.level },
        bookmark(node.anchor) + escapeXml(withNameEnds(node.text)),
      );
    case 'paragraph':
      return paragraph(styleOf(node, next, pen), mark(node.anchor) + inlinesXml(node.inlines, pen));
    case 'list':
      return listXml(node, pen);
    case 'quote':
      return quoteXml(node, pen);
    case 'fact':
      return (
        paragraph('Fact', bookmarked(node.anchor, inlinesXml(node.statement, pen))) +
        paragraph('Fact_20_Basis', inlinesXml(node.basis, pen))
      );
    case 'question':
      return questionXml(node, pen);
    case 'table':
      return tableXml(node, pen);
    case 'figure':
      return figureXml(node, pen);
    case 'chart':
      return chartXml(node, pen);
    case 'sources':
      return sourcesXml(node, pen);
    default:
      return assertNever(node);
  }
}

const mark = (anchor: string | undefined) => (anchor ? bookmark(anchor) : '');

const roleStyles = { line: 'Line_20_To_20_Take', role: 'Role' };

const keep = { 'fo:keep-with-next': 'always' };
const whole = { 'fo:keep-together': 'always' };

function styleOf(node: ParagraphNode, next: DocumentNode | undefined, pen: OdtPen): string {
  const style = node.role ? roleStyles[node.role] : 'Text_20_body';
  return leadsTo(node, next) ? variantOf(style, 'Kept', keep, pen) : style;
}

/** No list leaves its first item behind alone or sends its last one on alone. */
function listXml(node: ListNode, pen: OdtPen): string {
  const last = node.items.length - 1;
  const items = node.items.map((inlines, at) => {
    const style = itemStyle(at, last, pen);
    const words = (at === 0 ? mark(node.anchor) : '') + inlinesXml(inlines, pen);
    return element('text:list-item', {}, paragraph(style, words));
  });
  return element('text:list', { 'text:style-name': node.ordered ? 'Numbers' : 'Bullets' }, items.join(''));
}

function itemStyle(at: number, last: number, pen: OdtPen): string {
  const item = 'List_20_Item';
  if (at === last) return variantOf(item, 'End', { 'fo:margin-bottom': pt(pen.styles.body.spaceAfter) }, pen);
  return at === 0 || at === last - 1 ? variantOf(item, 'Kept', keep, pen) : item;
}

/** The last words stay with their speaker, whole where they are short. */
function quoteXml(node: QuoteNode, pen: OdtPen): string {
  const last = node.paragraphs.length - 1;
  const words = node.paragraphs.map((text, at) => {
    const style = at < last ? 'Quote' : quoteEnd(text, pen);
    const inside = inLanguage(text, node.language, pen);
    const [open, close] = [at === 0, at === last];
    return paragraph(
      style,
      (open ? bookmarkStart(node.anchor) : '') + inside + (close ? bookmarkEnd(node.anchor) : ''),
    );
  });
  const by = inlinesXml(node.attribution, pen);
  return words.join('') + paragraph('Quote_20_Source', last < 0 ? bookmark(node.anchor) + by : by);
}

const quoteEnd = (text: string, pen: OdtPen) =>
  standsWhole(text)
    ? variantOf('Quote', 'Whole', { ...keep, ...whole }, pen)
    : variantOf('Quote', 'End', keep, pen);

function questionXml(node: QuestionNode, pen: OdtPen): string {
  const { anchor, question, answers } = node;
  const together = standsTogether(node);
  const answered = answers.map((answer, at) => {
    if (answer.kind === 'list') return listXml(answer, pen);
    const next = answers[at + 1];
    const kept = next && (together || leadsTo(answer, next));
    return paragraph(
      kept ? variantOf('Answer', 'Kept', keep, pen) : 'Answer',
      inlinesXml(answer.inlines, pen),
    );
  });
  const alone = answers.length === 0;
  const style = alone ? variantOf('Question', 'Alone', { 'fo:keep-with-next': 'auto' }, pen) : 'Question';
  return paragraph(style, bookmark(anchor) + escapeXml(withNameEnds(question))) + answered.join('');
}

const sourcesXml = (node: SourcesNode, pen: OdtPen): string =>
  node.entries
    .map((entry) =>
      paragraph(
        'Source',
        `${bookmark(entry.anchor)}[${entry.number}]<text:tab/>${inlinesXml(entry.inlines, pen)}`,
      ),
    )
    .join('');
