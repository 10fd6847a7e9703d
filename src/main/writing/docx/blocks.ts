import { type FileChild, Paragraph, Tab, TextRun } from 'docx';
import type {
  DocumentNode,
  FactNode,
  HeadingNode,
  QuestionNode,
  QuoteNode,
  SourcesNode,
} from '../../../shared/document/nodes.ts';
import { assertNever } from '../../../shared/failure.ts';
import { drawInlines, words } from './inlines.ts';
import { drawList } from './lists.ts';
import type { Pen } from './pen.ts';
import { drawTable } from './tables.ts';

/**
 * The body as paragraphs and tables. A page break is set on the paragraph that follows it: one of its own would
 * leave an empty line at the top of the new page.
 */
export function drawBody(nodes: DocumentNode[], pen: Pen): FileChild[] {
  const drawn: FileChild[] = [];
  let breakDue = false;
  for (const node of nodes) {
    // The body begins on a new page anyway.
    if (node.kind === 'page-break') breakDue = drawn.length > 0;
    else {
      const pieces =
        node.kind === 'heading'
          ? [drawHeading(node, pen, breakDue, breakDue || drawn.length === 0)]
          : drawNode(node, pen, breakDue);
      drawn.push(...pieces);
      if (pieces.length > 0) breakDue = false;
    }
  }
  return drawn;
}

type DrawnNode = Exclude<DocumentNode, { kind: 'page-break' | 'heading' }>;

function drawNode(node: DrawnNode, pen: Pen, pageBreakBefore: boolean): FileChild[] {
  switch (node.kind) {
    case 'paragraph': {
      const children = pen.bookmarks.around(node.anchor, drawInlines(node.inlines, pen));
      return [new Paragraph({ children, pageBreakBefore })];
    }
    case 'list':
      return drawList(node, pen, pageBreakBefore);
    case 'quote':
      return drawQuote(node, pen, pageBreakBefore);
    case 'fact':
      return drawFact(node, pen, pageBreakBefore);
    case 'question':
      return drawQuestion(node, pen, pageBreakBefore);
    case 'table':
      return drawTable(node, pen, pageBreakBefore);
    case 'figure':
    case 'chart':
      return [
        new Paragraph({
          children: pen.bookmarks.around(node.anchor, [words(node.alternative)]),
          pageBreakBefore,
        }),
      ];
    case 'sources':
      return drawSources(node, pen, pageBreakBefore);
    default:
      return assertNever(node);
  }
}

/** Word keeps the space before a heading also at the top of a page that was begun on purpose; there it is left out. */
function drawHeading(node: HeadingNode, pen: Pen, pageBreakBefore: boolean, atTop: boolean): Paragraph {
  const children = pen.bookmarks.around(node.anchor, [words(node.text)]);
  return new Paragraph({
    style: `Heading${node.level}`,
    children,
    pageBreakBefore,
    ...(atTop && { spacing: { before: 0 } }),
  });
}

/** The bookmark covers the quoted words and nothing else, from the first paragraph to the last. */
function drawQuote(node: QuoteNode, pen: Pen, pageBreakBefore: boolean): Paragraph[] {
  const marks = pen.bookmarks.open(node.anchor);
  const last = node.paragraphs.length - 1;
  const paragraphs = node.paragraphs.map((text, at) => {
    const children = [
      ...(marks && at === 0 ? [marks.start] : []),
      words(text),
      ...(marks && at === last ? [marks.end] : []),
    ];
    // The speaker stays with the last words; a long quote may still break over pages before them.
    return new Paragraph({
      style: 'Quote',
      children,
      keepNext: at === last,
      pageBreakBefore: pageBreakBefore && at === 0,
    });
  });
  const source = new Paragraph({ style: 'QuoteSource', children: drawInlines(node.attribution, pen) });
  return [...paragraphs, source];
}

function drawFact(node: FactNode, pen: Pen, pageBreakBefore: boolean): Paragraph[] {
  const statement = pen.bookmarks.around(node.anchor, drawInlines(node.statement, pen));
  return [
    new Paragraph({ style: 'Fact', children: statement, pageBreakBefore }),
    new Paragraph({ style: 'FactBasis', children: drawInlines(node.basis, pen) }),
  ];
}

function drawQuestion({ anchor, question, answers }: QuestionNode, pen: Pen, pageBreakBefore: boolean) {
  const asked = pen.bookmarks.around(anchor, [words(question)]);
  const answered = answers.flatMap((node) =>
    node.kind === 'list'
      ? drawList(node, pen, false)
      : [new Paragraph({ style: 'Answer', children: drawInlines(node.inlines, pen) })],
  );
  return [new Paragraph({ style: 'Question', children: asked, pageBreakBefore }), ...answered];
}

/** The number is text and not a list's own count: it must stay what the references to it say. */
function drawSources(node: SourcesNode, pen: Pen, pageBreakBefore: boolean): Paragraph[] {
  return node.entries.map((entry, at) => {
    const number = pen.bookmarks.around(entry.anchor, [words(`[${entry.number}]`)]);
    const children = [...number, new TextRun({ children: [new Tab()] }), ...drawInlines(entry.inlines, pen)];
    return new Paragraph({ style: 'Source', children, pageBreakBefore: pageBreakBefore && at === 0 });
  });
}
