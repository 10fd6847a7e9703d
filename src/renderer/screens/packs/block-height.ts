import { ownWords } from '../../../shared/document/own-words.ts';
import { type Block, isPicked } from '../../../shared/model/pack.ts';

/** Characters in a line of the page, and pixels of a line. */
const line = { characters: 76, height: 28 };
/** Pixels around a block's words, and of the lines below what was picked that say where it is from. */
const around = { own: 18, picked: 64 };
const personHeight = 31;

const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, part) => sum + Math.ceil(part.length / line.characters), 0) || 1;

/** About how many pixels a block takes on the page, before it is there to be measured. */
export function blockHeight(block: Block): number {
  if (block.kind === 'attendees') return around.picked + block.people.length * personHeight;
  if (isPicked(block)) return around.picked + linesOf(block.text) * line.height;
  return around.own + linesOf(ownWords(block)) * line.height;
}

export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + blockHeight(block), 0);
