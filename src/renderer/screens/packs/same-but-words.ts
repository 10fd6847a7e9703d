import type { Block, Pack, Section } from '../../../shared/model/pack.ts';

/**
 * Whether two states of a pack differ in nothing but what is written in its own texts and questions. Sections that do
 * not show these words need not be shown again: a long pack has a thousand blocks. What was not changed is the very
 * same object in both, as the query cache keeps it.
 */
export const sameButWords = (one: Pack, other: Pack): boolean =>
  one === other ||
  (one.id === other.id &&
    one.details === other.details &&
    alike(one.sections, other.sections, (first, second) => first === second || sectionAlike(first, second)));

function sectionAlike({ blocks, ...own }: Section, { blocks: others, ...its }: Section): boolean {
  return JSON.stringify(own) === JSON.stringify(its) && alike(blocks, others, blockAlike);
}

const blockAlike = (one: Block, other: Block): boolean =>
  one === other || (one.id === other.id && withoutWords(one) === withoutWords(other));

/** All of a block but its words, where these are the office's own. */
function withoutWords(block: Block): string {
  if (block.kind === 'text') return JSON.stringify({ ...block, text: '' });
  if (block.kind === 'question')
    return JSON.stringify({ ...block, question: '', answer: '', ifPressed: '', defensive: '' });
  return JSON.stringify(block);
}

export const alike = <T>(
  some: readonly T[],
  others: readonly T[],
  same: (one: T, other: T) => boolean,
): boolean => some.length === others.length && some.every((one, at) => same(one, others[at] as T));
