import type { PrintedBlock } from '../document/printed-blocks.ts';
import { isSame, likeness } from '../verify/alike.ts';
import type { FileText } from '../verify/file-text.ts';
import { verbatimWords } from '../words/verbatim.ts';

/** Where a printed block begins in a file, and where what stands under the next anchor begins. */
export interface Stretch {
  block: PrintedBlock;
  first: number;
  /** The paragraph behind its last one. */
  end: number;
}

/** Alike enough to be the same block where its bookmark was lost. */
const SAME_BLOCK = 0.6;

/**
 * The stretches of a file that belong to its blocks, in the order of the file: by their bookmarks; where one was
 * lost, by the words of the block's first paragraph. A block that is nowhere has none.
 */
export function stretchesOf(file: FileText, blocks: PrintedBlock[], others: Set<string>): Stretch[] {
  const starts = new Map<number, PrintedBlock | null>();
  const byAnchor = new Map(blocks.map((block) => [block.anchor, block]));
  const placed = new Set<PrintedBlock>();
  file.paragraphs.forEach(({ begins }, at) => {
    for (const anchor of begins) {
      const block = byAnchor.get(anchor);
      if (block && !placed.has(block) && !starts.get(at)) {
        starts.set(at, block);
        placed.add(block);
      } else if (others.has(anchor) && !starts.has(at)) starts.set(at, null);
    }
  });
  for (const block of blocks) {
    if (placed.has(block) || block.paragraphs.length === 0) continue;
    const at = byWords(file, block, starts);
    if (at !== null) starts.set(at, block);
  }
  const order = [...starts].sort(([a], [b]) => a - b);
  return order.flatMap(([first, block], at) =>
    block ? [{ block, first, end: order[at + 1]?.[0] ?? endOf(file) }] : [],
  );
}

/** Notes stand behind all other paragraphs. */
function endOf({ paragraphs }: FileText): number {
  const note = paragraphs.findIndex(({ role }) => role === 'note');
  return note < 0 ? paragraphs.length : note;
}

function byWords(file: FileText, block: PrintedBlock, taken: Map<number, unknown>): number | null {
  const words = verbatimWords(block.paragraphs[0] ?? '');
  let best: { at: number; like: number } | null = null;
  for (const [at, paragraph] of file.paragraphs.entries()) {
    if (taken.has(at) || (block.kind === 'heading') !== (paragraph.role === 'heading')) continue;
    const here = paragraph.words.map(({ word }) => word);
    const like = isSame(here, words) ? 1 : likeness(here, words);
    if (like >= SAME_BLOCK && like > (best?.like ?? 0)) best = { at, like };
  }
  return best?.at ?? null;
}
