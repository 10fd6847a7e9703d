import type { TextParagraph } from '../verify/file-text.ts';
import { wordsDiff } from '../words/diff.ts';
import type { FileChange } from './review.ts';
import { type Placed, type Sides, sectionOf } from './sides.ts';

/** Where a block names another of the numbered sources than it did when the file was written. */
export function numberChanges({ file }: Sides, placed: Placed[]): FileChange[] {
  return placed.flatMap((each) => {
    const { block, first, end } = each.stretch;
    const before = written(block.sources);
    const after = written(
      file.paragraphs.slice(first, end).flatMap((paragraph: TextParagraph) => paragraph.sources),
    );
    if (before === after) return [];
    return [
      {
        ...{
          id: `${block.anchor} source ${after}`,
          kind: 'edited',
          what: 'Number of a source',
          section: sectionOf(each),
        },
        ...{ before, after, difference: wordsDiff(before, after), accept: null, anchor: block.anchor },
        notes: ['It says which source words come from. The pack keeps what it knows.'],
        blockId: each.block?.id ?? null,
      },
    ];
  });
}

const written = (numbers: number[]): string => numbers.map((number) => `[${number}]`).join(' ');
