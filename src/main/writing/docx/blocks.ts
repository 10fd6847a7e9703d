import { leadsTo, standsTogether, standsWhole } from '../../../shared/document/keeping.ts';
import type {
  DocumentNode,
  FactNode,
  HeadingNode,
  ParagraphNode,
  QuestionNode,
  QuoteNode,
  SourcesNode,
} from '../../../shared/document/nodes.ts';
import { assertNever } from '../../../shared/failure.ts';
import { drawChart, drawFigure } from './figure.ts';
import { drawInlines, languageLook } from './inlines.ts';
import { drawList } from './lists.ts';
import { marked, openMarks, type Pen } from './pen.ts';
import { drawTable } from './tables.ts';
import { keepLines, keepNext, paragraph, run, tab } from './xml.ts';

/** One node of the body as paragraphs and tables; `next` is the node behind it. */
export function drawNode(
  node: Exclude<DocumentNode, { kind: 'page-break' }>,
  next: DocumentNode | undefined,
  pen: Pen,
): string {
  switch (node.kind) {
    case 'heading':
      return drawHeading(node, pen);
    case 'paragraph':
      return drawParagraph(node, next, pen);
    case 'list':
      return drawList(node, pen);
    case 'quote':
      return drawQuote(node, pen);
    case 'fact':
      return drawFact(node, pen);
    case 'question':
      return drawQuestion(node, pen);
    case 'table':
      return drawTable(node, pen);
    case 'figure':
      return drawFigure(node, pen);
    case 'chart':
      return drawChart(node, pen);
    case 'sources':
      return drawSources(node, pen);
    default:
      return assertNever(node);
  }
}

const drawHeading = ({ level, text, anchor }: HeadingNode, pen: Pen): string =>
  paragraph(`Heading${level}`, marked(anchor, run(text), pen));

const roleStyles = { line: 'LineToTake', role: 'Role' };

function drawParagraph(node: ParagraphNode, next: DocumentNode | undefined, pen: Pen): string {
  const style = node.role ? roleStyles[node.role] : '';
  const words = marked(node.anchor, drawInlines(node.inlines, pen), pen);
  return paragraph(style, words, leadsTo(node, next) ? keepNext : '');
}

/**
 * Word draws one bar along all paragraphs whose bars and indents are the same: every second quote ends a twentieth of
 * a point earlier, so that two quotes in a row are two.
 */
export const quoteApart = '<w:ind w:right="1"/>';

/** The bookmark covers the quoted words and nothing else, from the first paragraph to the last. */
function drawQuote(node: QuoteNode, pen: Pen): string {
  const marks = openMarks(node.anchor, pen);
  const look = languageLook(node.language);
  const last = node.paragraphs.length - 1;
  const apart = pen.quotes++ % 2 === 1 ? quoteApart : '';
  const words = node.paragraphs.map((text, at) => {
    const inside = (at === 0 ? marks.start : '') + run(text, look) + (at === last ? marks.end : '');
    // The speaker stays with the last words; a long quote may still go on over pages before them.
    const kept = at === last ? keepNext + (standsWhole(text) ? keepLines : '') : '';
    return paragraph('Quote', inside, kept + apart);
  });
  const by = drawInlines(node.attribution, pen);
  return words.join('') + paragraph('QuoteSource', last < 0 ? marks.start + marks.end + by : by, apart);
}

const drawFact = ({ anchor, statement, basis }: FactNode, pen: Pen): string =>
  paragraph('Fact', marked(anchor, drawInlines(statement, pen), pen)) +
  paragraph('FactBasis', drawInlines(basis, pen));

/** A question stays with the beginning of its answer; one with a short answer stands on one page. */
function drawQuestion(node: QuestionNode, pen: Pen): string {
  const { anchor, question, answers } = node;
  const together = standsTogether(node);
  const last = answers.length - 1;
  const answered = answers.map((answer, at) => {
    if (answer.kind === 'list') return drawList(answer, pen);
    const kept = at < last && (together || leadsTo(answer, answers[at + 1]));
    return paragraph('Answer', drawInlines(answer.inlines, pen), kept ? keepNext : '');
  });
  const alone = answers.length === 0 ? '<w:keepNext w:val="0"/>' : '';
  return paragraph('Question', marked(anchor, run(question), pen), alone) + answered.join('');
}

/** The number is text and not a list's own count: it must stay what the references to it say. */
const drawSources = (node: SourcesNode, pen: Pen): string =>
  node.entries
    .map((entry) => {
      const number = marked(entry.anchor, run(`[${entry.number}]`), pen);
      return paragraph('Source', number + tab + drawInlines(entry.inlines, pen));
    })
    .join('');
