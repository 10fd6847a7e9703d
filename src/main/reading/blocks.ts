import type { SourceBlock } from '../../shared/extract/types.ts';
import { attribute, type DomNode, ELEMENT, oneLine, TEXT } from './dom.ts';
import { isPassedBy } from './passed-by.ts';
import { CELL, Rows } from './rows.ts';
import { walk } from './walk.ts';

/** Elements whose words run on within a line; any other element parts paragraphs. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rb rp rt ruby s samp small span strike strong sub sup sdfield time tt u var wbr img picture source center'.split(
    ' ',
  ),
);

/** Word marks its own: the ends of paragraphs, and names of places and people. */
const ofWord = /^(o|st\d):/;
const isInline = (name: string): boolean => inline.has(name) || ofWord.test(name);

/** What encloses the place that is being read. */
interface Around {
  heading: number;
  quotations: number;
  lists: number;
  items: number;
  rows: number;
  pre: number;
}

/** The words of an element as blocks, in order. Linear in the size of the page. */
export function readBlocks(root: DomNode): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const around: Around = { heading: 0, quotations: 0, lists: 0, items: 0, rows: 0, pre: 0 };
  const rows = new Rows();
  let words: string[] = [];
  /** Where the words of the cell begin that is being read. */
  let cellFrom = 0;

  const flush = () => {
    const text = words.join('');
    words = [];
    for (const line of linesOf(text, around)) blocks.push({ ...roleOf(around), text: line });
  };

  const enter = (node: DomNode): boolean => {
    if (node.nodeType === TEXT) words.push(node.data ?? '');
    if (node.nodeType !== ELEMENT) return false;
    const name = node.localName ?? '';
    if (isPassedBy(node, name)) return false;
    if (name === 'br') words.push(around.rows ? ' ' : BREAK);
    if (name === 'q') words.push(quoteMark(node, '“'));
    if (name === 'br' || isInline(name)) return name !== 'br';
    if (!around.rows) flush();
    else if (rows.isCell(name)) cellFrom = words.push(...rows.carried(), CELL);
    else words.push(' ');
    rows.enter(node, name);
    count(around, node, name, 1, rows);
    return true;
  };

  const leave = (node: DomNode): void => {
    const name = node.localName ?? '';
    if (name === 'q') words.push(quoteMark(node, '”'));
    if (isInline(name)) return;
    if (rows.isCell(name)) words.push(rows.endCell(node, () => words.slice(cellFrom).join('')));
    if (rows.isRow(node)) words.push(...rows.carriedLast());
    if (around.rows && !rows.isRow(node)) words.push(' ');
    else flush();
    count(around, node, name, -1, rows);
    rows.leave(node, name);
  };

  walk(root, enter, leave);
  flush();
  return blocks;
}

/** The marks that a browser sets round a quotation within a line, where its author did not. */
const quoteMark = (quotation: DomNode, mark: string): string =>
  /^\s*["'“‘«]/.test((quotation.textContent ?? '').slice(0, 20)) ? '' : mark;

/** Stands for a line break that the author made; it cannot be in a text. */
const BREAK = '\0';

/** A row's cells are parted by tabs; other text ends at each break that its author made. */
function linesOf(text: string, around: Around): string[] {
  if (around.rows) {
    const cells = text.split(CELL).map(oneLine);
    // An empty cell keeps its place, so that what follows stays below its heading.
    return cells.some(Boolean) ? [cells.slice(1).join('\t').trimEnd()] : [];
  }
  const lines = around.pre ? text.split(/\n\s*\n|\0/) : closeUp(text.split(BREAK));
  return lines.map(oneLine).filter(Boolean);
}

/** A break in mid-sentence only filled a line: what begins in lower case goes on. */
function closeUp(lines: string[]): string[] {
  const closed: string[][] = [];
  for (const line of lines.map(oneLine).filter(Boolean)) {
    const last = closed.at(-1);
    if (last && /^\p{Ll}/u.test(line) && /[\p{L}\p{N},]$/u.test(last.at(-1)?.slice(-2) ?? ''))
      last.push(line);
    else closed.push([line]);
  }
  return closed.map((parts) => parts.join(' '));
}

function roleOf(around: Around): Pick<SourceBlock, 'role' | 'level'> {
  if (around.rows) return { role: 'row', level: 0 };
  if (around.heading) return { role: 'heading', level: around.heading };
  if (around.quotations) return { role: 'quotation', level: around.quotations };
  if (around.items) return { role: 'item', level: Math.max(1, around.lists) };
  return { role: 'paragraph', level: 0 };
}

function count(around: Around, node: DomNode, name: string, by: 1 | -1, rows: Rows): void {
  if (/^h[1-6]$/.test(name)) around.heading = by === 1 ? Number(name[1]) : 0;
  else if (name === 'blockquote') around.quotations += by;
  else if (name === 'ul' || name === 'ol') around.lists += by;
  else if (name === 'li') around.items += by;
  else if (name === 'p' && wordList(node)) {
    around.items += by;
    around.lists += by * wordList(node);
  } else if (name === 'pre') around.pre += by;
  else if (rows.isRow(node)) around.rows += by;
}

/** Word puts no list round its items: their paragraphs say at which level of one they stand. 0 for other paragraphs. */
function wordList(paragraph: DomNode): number {
  const [, list, level = '1'] =
    /mso-list:\s*(l\d+)(?:\s+level(\d))?/i.exec(attribute(paragraph, 'style')) ?? [];
  return list === undefined ? 0 : Number(level);
}
