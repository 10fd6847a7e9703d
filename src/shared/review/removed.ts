import { anchorOf } from '../document/anchors.ts';
import type { PrintedBlock } from '../document/printed-blocks.ts';
import { wordsDiff } from '../words/diff.ts';
import { printedLines } from './lines.ts';
import type { Owner, Owners } from './owners.ts';
import type { FileChange } from './review.ts';
import { sectionOf, whatOf } from './sides.ts';

type Gone = Owner & { printed: PrintedBlock };

/**
 * What a file has no more. A section of which nothing is left is one change; what the program wrote for a block goes
 * with it without a word.
 */
export function removedChanges(gone: PrintedBlock[], owners: Owners): FileChange[] {
  const all = gone.flatMap((printed) => {
    const owner = owners(printed.anchor);
    return owner ? [{ ...owner, printed }] : [];
  });
  const anchors = new Set(gone.map(({ anchor }) => anchor));
  const isWhole = ({ section }: Owner) =>
    section !== null &&
    [section.id, ...section.blocks.map(({ id }) => id)].every((id) => anchors.has(anchorOf(id)));
  return all.flatMap((each) => {
    const within = all.filter(({ section }) => section !== null && section === each.section);
    if (isWhole(each)) return each.block === null && !each.derived ? [removed(each, within)] : [];
    const withBlock = each.derived && each.block !== null && anchors.has(anchorOf(each.block.id));
    return withBlock ? [] : [removed(each, [each])];
  });
}

function removed(each: Gone, words: Gone[]): FileChange {
  const { section, block, derived, printed } = each;
  const before = words.flatMap((one) => printedLines(one.printed)).join('\n');
  const whole = words.length > 1 && section !== null;
  const byHand = derived
    ? 'The program writes it from what the pack holds: the next file has it again.'
    : 'Its heading is gone. Remove or rename the section in the pack if that is meant.';
  const accept = whole
    ? { kind: 'remove-section' as const, sectionId: section.id }
    : block && !derived
      ? { kind: 'remove-block' as const, blockId: block.id }
      : null;
  return {
    ...{ id: `${printed.anchor} removed`, kind: 'removed', what: whole ? 'Section' : whatOf(each) },
    ...{ section: sectionOf(each), before, after: '', difference: wordsDiff(before, ''), accept },
    notes: accept ? [] : [byHand],
    ...{ blockId: block?.id ?? null, anchor: printed.anchor },
  };
}
