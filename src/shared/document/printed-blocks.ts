import type { DocumentNode, Inline, PackDocument, TableNode } from './nodes.ts';
import { plainWords, printedWords } from './printed-words.ts';

/** What stands in print under one anchor: a heading, or a block of the pack with all that belongs to it. */
export interface PrintedBlock {
  anchor: string;
  kind: DocumentNode['kind'];
  paragraphs: string[];
  by: string;
  /** The numbers of the listed sources that it names, in order. */
  sources: number[];
  /** Of a table: its header and its rows, cell by cell; none of their words are missing in `paragraphs`. */
  rows?: string[][];
}

/** The printed blocks of a document, in order. A node without an anchor belongs to the block before it. */
export function printedBlocks(document: PackDocument): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  for (const node of document.body) {
    // The list of sources is made anew from what the pack holds: nobody edits it, and nothing of it comes back.
    if (node.kind === 'sources' || node.kind === 'page-break') continue;
    const { paragraphs, by } = printedWords(node);
    const anchor = 'anchor' in node && !isPortrait(node) ? node.anchor : undefined;
    const last = blocks.at(-1);
    const rows = node.kind === 'table' ? { rows: tableRows(node) } : {};
    const sources = inlinesOf(node).flatMap((inline) => (inline.kind === 'ref' ? [inline.number] : []));
    if (anchor !== undefined) blocks.push({ anchor, kind: node.kind, paragraphs, by, sources, ...rows });
    else if (last) last.paragraphs = [...last.paragraphs, ...paragraphs];
  }
  return blocks;
}

/** The running text of a node that may name sources. */
export function inlinesOf(node: DocumentNode): Inline[] {
  if (node.kind === 'quote') return node.attribution;
  if (node.kind === 'fact') return node.basis;
  return node.kind === 'table' ? [node.caption, ...node.rows.flat()].flat() : [];
}

/** The picture of a person belongs to what is said of them. */
const isPortrait = (node: DocumentNode): boolean => node.kind === 'figure' && node.size === 'portrait';

const tableRows = ({ columns, rows }: TableNode): string[][] => [
  columns.map(({ title }) => title),
  ...rows.map((row) => row.map(plainWords)),
];

/** The anchor under which the record keeps the words of the cover. */
export const coverAnchor = 'cover';

/** The words of the cover, line by line. */
export const coverWords = ({ cover }: PackDocument): string[] => [
  cover.title,
  ...cover.lines.map(({ label, value }) => `${label} ${value}`),
];
