import type { SourceBlock } from '../../shared/extract/types.ts';
import { attribute, type DomNode, ELEMENT, oneLine, TEXT } from './dom.ts';
import { walk } from './walk.ts';

/** Elements that hold no words of a story. */
const silent = new Set(
  'script style noscript template svg math iframe object embed canvas audio video nav footer aside button select textarea input label head title'.split(
    ' ',
  ),
);
/** Elements whose words run on within a line; any other element parts paragraphs. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source center'.split(
    ' ',
  ),
);
const cell = new Set(['td', 'th']);

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
  let words: string[] = [];

  const flush = () => {
    const text = words.join('');
    words = [];
    for (const line of linesOf(text, around)) blocks.push({ ...roleOf(around), text: line });
  };

  const enter = (node: DomNode): boolean => {
    if (node.nodeType === TEXT) words.push(node.data ?? '');
    if (node.nodeType !== ELEMENT) return false;
    const name = node.localName ?? '';
    if (silent.has(name) || isHidden(node)) return false;
    if (name === 'br') words.push(around.rows ? ' ' : BREAK);
    if (name === 'br' || inline.has(name)) return name !== 'br';
    if (around.rows) words.push(cell.has(name) ? '\v' : ' ');
    else flush();
    count(around, node, name, 1);
    return true;
  };

  const leave = (node: DomNode): void => {
    const name = node.localName ?? '';
    if (inline.has(name)) return;
    if (around.rows && !isRow(node, name)) words.push(' ');
    else flush();
    count(around, node, name, -1);
  };

  walk(root, enter, leave);
  flush();
  return blocks;
}

/** Stands for a line break that the author made; it cannot be in a text. */
const BREAK = '\0';

/** A row's cells are parted by tabs; other text ends at each break that its author made. */
function linesOf(text: string, around: Around): string[] {
  if (around.rows) {
    const cells = text.split('\v').map(oneLine);
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

function count(around: Around, node: DomNode, name: string, by: 1 | -1): void {
  if (/^h[1-6]$/.test(name)) around.heading = by === 1 ? Number(name[1]) : 0;
  else if (name === 'blockquote') around.quotations += by;
  else if (name === 'ul' || name === 'ol') around.lists += by;
  else if (name === 'li') around.items += by;
  else if (name === 'p' && wordList(node)) {
    around.items += by;
    around.lists += by * wordList(node);
  } else if (name === 'pre') around.pre += by;
  else if (isRow(node, name)) around.rows += by;
}

/** Word puts no list round its items: their paragraphs say at which level of one they stand. 0 for other paragraphs. */
function wordList(paragraph: DomNode): number {
  const [, list, level = '1'] =
    /mso-list:\s*(l\d+)(?:\s+level(\d))?/i.exec(attribute(paragraph, 'style')) ?? [];
  return list === undefined ? 0 : Number(level);
}

/** A row of one cell is a frame round text, not a row of a table. */
function isRow(node: DomNode, name: string): boolean {
  if (name !== 'tr') return false;
  let cells = 0;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (cell.has(child.localName ?? '')) cells += 1;
  }
  return cells > 1;
}

const hiddenClass = /(^|\s)(govuk-)?(visually-hidden|visuallyhidden|sr-only|skip-link)(\s|$)/;

const isHidden = (node: DomNode): boolean =>
  node.getAttribute('hidden') !== null ||
  hiddenClass.test(attribute(node, 'class')) ||
  // The last are bullets and numbers that Word writes out before its items.
  /display:\s*none|mso-list:\s*ignore/i.test(attribute(node, 'style'));
