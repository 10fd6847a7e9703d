import type { Block, Pack } from '../model/pack.ts';
import { clearanceWords } from '../words/clearance.ts';
import { dateWords } from '../words/dates.ts';
import { anchorOf } from './anchors.ts';
import { blockText } from './block-text.ts';
import type { DocumentComment } from './nodes.ts';

/** What the office wrote beside its blocks, and how each is cleared, in the order of the pack. */
export const commentsOf = ({ sections, changedAt }: Pack): DocumentComment[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => [
      ...(block.comments ?? []).map((comment) => ({ anchor: anchorOf(block.id), ...comment })),
      ...clearanceComment(block, changedAt),
    ]);

function clearanceComment(block: Block, changedAt: string): DocumentComment[] {
  const { clearance } = block;
  if (!clearance) return [];
  const { by, on } = clearance;
  const stands = isCleared(block) ? clearanceWords[clearance.state] : 'Changed since it was cleared';
  const text = `${stands}: ${by}${on ? `, ${dateWords(on)}` : ''}.`;
  return [{ anchor: anchorOf(block.id), author: by, at: on ? `${on}T00:00:00Z` : changedAt, text }];
}

/** Whether a clearance was given to the words as they are now: an edit voids it, for this block alone. */
export const isCleared = (block: Block): boolean => block.clearance?.text === blockText(block);
