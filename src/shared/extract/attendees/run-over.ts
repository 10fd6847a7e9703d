import type { Block, Page } from '../page.ts';
import { isPerson } from './list-edges.ts';

/** "…; Bo Ray," and below it "Natural Wales; and Cy Marsh, Defra.": a list between semicolons whose entry runs over the line. */
const isOpen = ({ text }: Block): boolean => text.endsWith(',') && text.includes(';');

/** The block with those below it into which its entries run over; the block itself where none does. */
export function withRunOver(block: Block, page: Page): Block {
  let last = block;
  for (let next = page.blocks[block.index + 1]; next !== undefined && isOpen(last); ) {
    const first = next.text.split(/[;,]/, 1)[0] ?? '';
    if (next.role === 'heading' || !/[;.]/.test(next.text) || isPerson(first)) break;
    last = next;
    next = page.blocks[last.index + 1];
  }
  if (last === block) return block;
  return { ...block, text: page.body.slice(block.start, last.end).replaceAll('\n', ' '), index: last.index };
}
