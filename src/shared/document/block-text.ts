import type { Block } from '../model/pack.ts';

/**
 * All that a block says, as one text: two blocks that print the same words give the same. What stands beside the
 * words (comments, clearance, who may have it) and where it stands in the pack are no part of it.
 */
export function blockText(block: Block): string {
  const { id: _id, comments: _comments, clearance: _clearance, disclosure: _disclosure, ...said } = block;
  return JSON.stringify(said);
}
