import type { Art } from './art.ts';
import type { PageStrips } from './page-strips.ts';
import { colourOf, short } from './short.ts';
import type { Bar, Piece, Rule } from './strips.ts';
import type { Structure } from './structure.ts';
import type { Slot, Tag } from './tags.ts';
import type { Typesetter } from './typesetter.ts';

/** A piece on its page: `top` is its strip's. */
interface Standing {
  piece: Piece;
  top: number;
}

/** A rectangle on the page, from its top left corner; points. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Brush {
  structure: Structure;
  typesetter: Typesetter;
  /** Operators that show a picture or a chart within the box. */
  art(art: Art, box: Box): string;
  /** Says where on the page a figure is. */
  place(tag: Tag, box: Box): void;
  /** Makes the tag's link work over the words in the box. */
  link(tag: Tag, box: Box): void;
}

/** The operators of a page's strips: artifacts beneath, then the tagged words in reading order. */
export function drawStrips(strips: PageStrips, brush: Brush): string {
  const standing = strips.flatMap(({ strip, y }) => strip.pieces.map((piece) => ({ piece, top: y })));
  const repeated = standing.filter(({ piece }) => piece.slot === null);
  return [
    drawShapes(strips),
    repeated.length > 0 ? artifact(repeated.map((one) => showPiece(one, brush)).join('')) : '',
    ...bySlot(standing).map(([slot, pieces]) => drawSlot(slot, pieces, brush)),
  ].join('');
}

/** Pieces of one slot stand together, so that the cells of a row are read one after another, not line by line. */
function bySlot(standing: readonly Standing[]): [Slot, Standing[]][] {
  const slots = new Map<Slot, Standing[]>();
  for (const one of standing) {
    if (!one.piece.slot) continue;
    const group = slots.get(one.piece.slot);
    if (group) group.push(one);
    else slots.set(one.piece.slot, [one]);
  }
  return [...slots].sort(([first], [second]) => first.order - second.order);
}

function drawSlot(slot: Slot, pieces: readonly Standing[], brush: Brush): string {
  const { tag } = slot;
  const [figure] = pieces;
  if (figure?.piece.art) return drawFigure(tag, figure.piece.art, figure, brush);
  const shown = pieces.filter(({ piece }) => piece.span !== null);
  const lines = shown.filter(({ piece }) => piece.underlined).map(underline);
  const words = shown.length > 0 ? drawWords(slot, shown, lines.join(''), brush) : '';
  if (tag.link) for (const box of linkBoxes(shown)) brush.link(tag, box);
  for (const _ of pieces) brush.structure.drawn(tag);
  return words;
}

const mark = (tag: Tag, { structure }: Brush) => `/${tag.type} <</MCID ${structure.content(tag)}>> BDC\n`;

function drawWords({ tag, long }: Slot, shown: readonly Standing[], lines: string, brush: Brush): string {
  if (long) return drawLongWords(tag, shown, lines, brush);
  const marked = mark(tag, brush);
  return `${marked}BT\n${shown.map((one) => showPiece(one, brush)).join('')}ET\n${lines}EMC\n`;
}

/** Each line is marked by itself, and so are the parts of words that would look like several run together. */
function drawLongWords(tag: Tag, shown: readonly Standing[], lines: string, brush: Brush): string {
  const seam = () => `EMC\n${mark(tag, brush)}`;
  const words = shown.map(({ piece: { span, size, x, baseline, colour }, top }) => {
    if (!span) return '';
    return `${mark(tag, brush)}${brush.typesetter.showLong(span, size, x, top + baseline, colour, seam)}EMC\n`;
  });
  return `BT\n${words.join('')}ET\n${lines && `/Artifact <</Type /Layout>> BDC\n${lines}EMC\n`}`;
}

function drawFigure(tag: Tag, art: Art, { piece, top }: Standing, brush: Brush): string {
  const box = { x: piece.x, y: top + piece.baseline, width: art.width, height: art.height };
  brush.place(tag, box);
  const marked = `/${tag.type} <</MCID ${brush.structure.content(tag)}>> BDC\n${brush.art(art, box)}EMC\n`;
  brush.structure.drawn(tag);
  return marked;
}

function showPiece({ piece, top }: Standing, { typesetter }: Brush): string {
  const { span, size, x, baseline, colour } = piece;
  return span ? typesetter.show(span, size, x, top + baseline, colour) : '';
}

function underline({ piece, top }: Standing): string {
  const y = top + piece.baseline + piece.size * 0.12;
  const box = { x: piece.x, y, width: piece.span?.width ?? 0, height: 0.5, colour: piece.colour };
  return `q\n${fill(box)}Q\n`;
}

function linkBoxes(pieces: readonly Standing[]): Box[] {
  return pieces.map(({ piece, top }) => ({
    x: piece.x,
    y: top + piece.baseline - piece.size * 0.95,
    width: piece.span?.width ?? 0,
    height: piece.size * 1.25,
  }));
}

/** Text that no screen reader reads: words that stand elsewhere already. */
const artifact = (words: string) => `/Artifact BMC\nBT\n${words}ET\nEMC\n`;

function drawShapes(strips: PageStrips): string {
  const rules = strips.flatMap(({ strip, y }) => strip.rules.map((rule) => ({ ...rule, y: y + rule.y })));
  const shapes = [...barsOf(strips), ...rules];
  return shapes.length === 0
    ? ''
    : `/Artifact <</Type /Layout>> BDC\nq\n${shapes.map(fill).join('')}Q\nEMC\n`;
}

/** One rectangle for neighbouring strips that share a bar. */
function barsOf(strips: PageStrips): Rule[] {
  const bars: { bar: Bar; rule: Rule }[] = [];
  for (const { strip, y } of strips) {
    if (!strip.bar) continue;
    const last = bars.at(-1);
    if (last?.bar === strip.bar) last.rule.height = y + strip.height - last.rule.y;
    else bars.push({ bar: strip.bar, rule: { ...strip.bar, y, height: strip.height } });
  }
  return bars.map(({ rule }) => rule);
}

const fill = (rule: Rule) => (rule.dotted ? dots(rule) : solid(rule));

const solid = ({ x, y, width, height, colour }: Rule) =>
  `${colourOf(colour)} rg\n${[x, y, width, height].map(short).join(' ')} re f\n`;

/** Round dots on a common grid, so that those of neighbouring lines stand below each other. */
function dots({ x, y, width, height, colour }: Rule): string {
  const start = Math.ceil(x / dotStep) * dotStep;
  const paint = `${colourOf(colour)} RG\n1 J\n${short(height)} w\n[0 ${dotStep}] 0 d\n`;
  return `${paint}${short(start)} ${short(y)} m\n${short(x + width)} ${short(y)} l\nS\n`;
}

const dotStep = 4;
