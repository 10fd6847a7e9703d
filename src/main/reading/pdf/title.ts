import type { SourceBlock } from '../../../shared/extract/types.ts';

/** How far from the beginning a title may stand, and how near it must be for nothing above it to be of the story. */
const FARTHEST = 15;
const SHORTEST = 12;

/**
 * The title that a PDF gives of itself ("Twelve ports share fund – Ports Alliance", where a browser printed a page),
 * but only where it is printed as a heading too: programs put names of files and of older documents there.
 */
export function titleIn(blocks: SourceBlock[], stated: string): { title?: string; blocks: SourceBlock[] } {
  const at = blocks
    .slice(0, FARTHEST)
    .findIndex(
      ({ role, text }) =>
        role === 'heading' && text.length >= SHORTEST && plain(stated).startsWith(plain(text)),
    );
  const title = blocks[at]?.text;
  return title === undefined ? { blocks } : { title, blocks: blocks.toSpliced(at, 1) };
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
