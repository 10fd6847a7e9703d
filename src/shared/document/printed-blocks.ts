import type { DocumentNode, PackDocument } from './nodes.ts';
import { printedWords } from './printed-words.ts';

/** What stands in print under one anchor: a heading, or a block of the pack with all that belongs to it. */
export interface PrintedBlock {
  anchor: string;
  kind: DocumentNode['kind'];
  paragraphs: string[];
  by: string;
}

/** The printed blocks of a document, in order. A node without an anchor belongs to the block before it. */
export function printedBlocks(document: PackDocument): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  for (const node of document.body) {
    // The list of sources is made anew from what the pack holds: nobody edits it, and nothing of it comes back.
    if (node.kind === 'sources' || node.kind === 'page-break') continue;
    const { paragraphs, by } = printedWords(node);
    const anchor = 'anchor' in node ? node.anchor : undefined;
    const last = blocks.at(-1);
    if (anchor !== undefined) blocks.push({ anchor, kind: node.kind, paragraphs, by });
    else if (last) last.paragraphs = [...last.paragraphs, ...paragraphs];
  }
  return blocks;
}

/** The anchor under which the record keeps the words of the cover. */
export const coverAnchor = 'cover';

/** The words of the cover, line by line. */
export const coverWords = ({ cover }: PackDocument): string[] => [
  cover.title,
  ...cover.lines.map(({ label, value }) => `${label} ${value}`),
];
