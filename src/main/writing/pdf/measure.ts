import { leadsTo, standsTogether, standsWhole } from '../../../shared/document/keeping.ts';
import type {
  DocumentNode,
  FactNode,
  HeadingNode,
  ParagraphNode,
  QuestionNode,
  QuoteNode,
} from '../../../shared/document/nodes.ts';
import { type TextStyle, theme } from '../../../shared/document/theme.ts';
import { assertNever } from '../../../shared/failure.ts';
import { chartStrips, figureStrips } from './figure.ts';
import { runningInlines, runningText } from './inlines.ts';
import type { KnownStrips } from './known-strips.ts';
import { listStrips, sourcesStrips } from './measure-lists.ts';
import { tableStrips } from './measure-table.ts';
import { type Measure, spaceAround, textStrips } from './measure-text.ts';
import { countPieces, emptyStrip, keepTogether, type Mark, type Strip } from './strips.ts';
import { newTag, type Tag } from './tags.ts';

/** Hears which node is being measured, and may know its strips already. */
export interface Watching {
  onNode?: (node: DocumentNode) => void;
  known?: KnownStrips | undefined;
}

/** The body's nodes -> strips, node by node as they are asked for. */
export function* measureBody(
  nodes: readonly DocumentNode[],
  { upright, lying }: { upright: Measure; lying: Measure },
  { onNode, known }: Watching = {},
): Generator<Strip> {
  const levels = headingLevels();
  let broken = false;
  let landscape = false;
  for (const [index, node] of nodes.entries()) {
    onNode?.(node);
    if (node.kind === 'page-break') landscape = node.landscape ?? false;
    const manner = { landscape, leads: leadsTo(node, nodes[index + 1]) };
    const measured = () => standing(nodeStrips(node, landscape ? lying : upright, levels), manner);
    const strips = known ? known.of(node, manner, measured) : measured();
    if (strips[0]) strips[0].breakBefore = broken;
    broken = node.kind === 'page-break' || (broken && strips.length === 0);
    yield* strips;
  }
}

/** How a node stands, beside its words: these decide its strips. */
export interface Manner {
  landscape: boolean;
  /** Whether its last line stays with the next node. */
  leads: boolean;
}

function standing(strips: Strip[], { landscape, leads }: Manner): Strip[] {
  const last = strips.at(-1);
  if (last && leads) last.keep = true;
  countPieces(strips);
  return lyingOr(strips, landscape);
}

/** The strips, said to be on pages that lie on their side where they are. */
export function lyingOr(strips: Strip[], landscape: boolean): Strip[] {
  if (landscape) for (const strip of strips) strip.landscape = true;
  return strips;
}

type Levels = (level: number) => number;

/** Headings as they are tagged: a screen reader's outline may not skip a level, whatever the document does. */
function headingLevels(): Levels {
  let last = 0;
  return (level) => {
    last = Math.min(level, last + 1);
    return last;
  };
}

function nodeStrips(node: DocumentNode, measure: Measure, levels: Levels): Strip[] {
  switch (node.kind) {
    case 'heading':
      return headingStrips(node, measure, levels);
    case 'paragraph':
      return marked(paragraphStrips(node, measure), node.anchor);
    case 'list':
      return marked(listStrips(node, measure), node.anchor);
    case 'quote':
      return quoteStrips(node, measure);
    case 'fact':
      return factStrips(node, measure);
    case 'question':
      return questionStrips(node, measure);
    case 'table':
      return tableStrips(node, measure);
    case 'figure':
      return marked(figureStrips(node, measure), node.anchor);
    case 'chart':
      return marked(chartStrips(node, measure), node.anchor);
    case 'sources':
      return sourcesStrips(node, measure);
    case 'page-break':
      return [];
    default:
      return assertNever(node);
  }
}

function paragraphStrips({ inlines, role }: ParagraphNode, measure: Measure): Strip[] {
  const style = measure.styles[role ?? 'body'];
  const running = runningInlines(inlines, style, newTag('P', null), measure.anchors);
  // Who somebody is stands under the name and over the portrait.
  return textStrips(running, style, measure, { withNext: role === 'role' });
}

function headingStrips({ level, text, anchor }: HeadingNode, measure: Measure, levels: Levels): Strip[] {
  const style = measure.styles[`heading${level}`];
  const tag = newTag(`H${levels(level)}`, null);
  const strips = textStrips(runningText(text, style, tag), style, measure, { withNext: true });
  for (const strip of strips) strip.keep = true;
  return marked(strips, anchor, { level, text });
}

function quoteStrips({ anchor, paragraphs, attribution, language }: QuoteNode, measure: Measure): Strip[] {
  const { styles } = measure;
  const tag = newTag('BlockQuote', null);
  const own = language === undefined ? {} : { language };
  const words = paragraphs.flatMap((text, index) => {
    const last = index === paragraphs.length - 1;
    const running = runningText(text, styles.quote, newTag('P', tag, own));
    const strips = textStrips(running, styles.quote, measure, { withNext: last });
    if (last && standsWhole(text)) for (const strip of strips) strip.keep = true;
    return strips;
  });
  const speaker = textStrips(
    within(tag, attribution, measure, styles.quoteSource),
    styles.quoteSource,
    measure,
  );
  const strips = [...words, ...keepTogether(speaker)];
  spaceAround(strips, styles.quote.spaceBefore, styles.quoteSource.spaceAfter);
  const bar = { x: measure.left, width: 1.5, colour: theme.colours.quoteBar };
  for (const strip of strips) strip.bar = bar;
  return marked(strips, anchor);
}

/** Facts with their basis of up to this many lines stand on one page. */
const short = 8;

function factStrips({ anchor, statement, basis }: FactNode, measure: Measure): Strip[] {
  const { styles } = measure;
  const tag = newTag('Div', null);
  const said = textStrips(within(tag, statement, measure, styles.fact), styles.fact, measure, {
    withNext: true,
  });
  const known = textStrips(within(tag, basis, measure, styles.factBasis), styles.factBasis, measure);
  const strips = [...said, ...known];
  return marked(strips.length <= short ? keepTogether(strips) : strips, anchor);
}

/** The question stays with the beginning of its answer; a long answer may go on over pages. */
function questionStrips(node: QuestionNode, measure: Measure): Strip[] {
  const { anchor, question, answers } = node;
  const { styles } = measure;
  const tag = newTag('Div', null);
  const asked = textStrips(
    runningText(question, styles.question, newTag('P', tag)),
    styles.question,
    measure,
    { withNext: answers.length > 0 },
  );
  const answered = answers.flatMap((node, at) => answerStrips(node, answers[at + 1], tag, measure));
  const strips = [...keepTogether(asked), ...answered];
  return marked(standsTogether(node) ? keepTogether(strips) : strips, anchor);
}

function answerStrips(
  node: QuestionNode['answers'][number],
  next: DocumentNode | undefined,
  tag: Tag,
  measure: Measure,
): Strip[] {
  if (node.kind === 'list') return listStrips(node, measure, tag);
  const { styles } = measure;
  return textStrips(within(tag, node.inlines, measure, styles.answer), styles.answer, measure, {
    withNext: leadsTo(node, next),
  });
}

const within = (parent: Tag, inlines: FactNode['basis'], measure: Measure, style: TextStyle) =>
  runningInlines(inlines, style, newTag('P', parent), measure.anchors);

/** Notes on the first strip that a place begins here. A block without words still has its place. */
function marked(strips: Strip[], anchor: string | undefined, heading: Mark['heading'] = null): Strip[] {
  if (anchor === undefined) return strips;
  const all = strips.length > 0 ? strips : [emptyStrip(0)];
  all[0]?.marks.push({ anchor, heading });
  return all;
}
