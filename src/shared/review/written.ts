import { type PrintedBlock, printedBlocks } from '../document/printed-blocks.ts';
import { type Hash, type PackRecord, wordsHash } from '../document/record.ts';
import type { TextParagraph } from '../verify/file-text.ts';
import { verbatimText } from '../words/verbatim.ts';
import { printedLines, saysSame } from './lines.ts';
import type { Sides } from './sides.ts';

/** A block as it was when its file was written. */
export interface Written {
  saysSame(own: TextParagraph[]): boolean;
  /** Whether the pack still says so. */
  isAsNow(now: PrintedBlock): boolean;
}

/** The blocks as they were written: by the pack's history, else by what the file's record knows of them. */
export function writtenBy(
  { written, hash }: Sides,
  record: PackRecord | null,
): (anchor: string) => Written | undefined {
  if (!written) return (anchor) => recorded(record, anchor, hash);
  const blocks = new Map(printedBlocks(written).map((block) => [block.anchor, block]));
  return (anchor) => {
    const block = blocks.get(anchor);
    return (
      block && {
        saysSame: (own) => saysSame(block, own),
        isAsNow: (now) =>
          verbatimText(printedLines(now).join('\n')) === verbatimText(printedLines(block).join('\n')),
      }
    );
  };
}

function recorded(record: PackRecord | null, anchor: string, hash: Hash): Written | undefined {
  const words = record?.blocks.find((each) => each.anchor === anchor)?.words;
  return words === undefined
    ? undefined
    : {
        saysSame: (own) =>
          wordsHash(
            hash,
            own.map(({ text }) => text),
          ) === words,
        isAsNow: ({ paragraphs }) => wordsHash(hash, paragraphs) === words,
      };
}
