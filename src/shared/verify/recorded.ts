import { coverAnchor } from '../document/printed-blocks.ts';
import { type Hash, type RecordedBlock, wordsHash } from '../document/record.ts';
import type { EditedFile } from './edited.ts';
import { type FileText, isSourceLine, type TextParagraph } from './file-text.ts';
import { headingAbove } from './places.ts';
import type { CheckedItem } from './report.ts';
import { longestRising } from './rising.ts';

/**
 * What a file says besides its quotes and facts where the library lacks its pack: its own record tells whether the
 * words are those that were printed, not which words those were.
 */
export function recordedItems(
  { record }: EditedFile,
  file: FileText,
  hash: Hash,
): { at: number; item: CheckedItem }[] {
  const blocks = (record?.blocks ?? []).filter(
    ({ item, anchor }) => item === undefined && anchor !== coverAnchor,
  );
  const placeOf = (anchor: string) => file.paragraphs.findIndex(({ begins }) => begins.includes(anchor));
  // Where a block begins once more somebody has put in a copy: that belongs to what stands before it.
  const starts = [...new Set(record?.blocks.map(({ anchor }) => placeOf(anchor)))]
    .filter((at) => at >= 0)
    .sort((a, b) => a - b);
  const inFile = blocks
    .filter(({ anchor }) => placeOf(anchor) >= 0)
    .sort((a, b) => placeOf(a.anchor) - placeOf(b.anchor));
  const stayed = longestRising(inFile.map((block) => blocks.indexOf(block)));
  const moved = new Set(inFile.filter((_, at) => !stayed.has(at)));
  return blocks.map((block) => {
    const first = placeOf(block.anchor);
    const end = starts.find((at) => at > first) ?? file.paragraphs.length;
    const paragraphs =
      first < 0 ? [] : file.paragraphs.slice(first, end).filter((each) => !isSourceLine(each));
    const verdict = verdictOf(block, paragraphs, moved.has(block), hash);
    return {
      at: first < 0 ? Number.POSITIVE_INFINITY : first,
      item: {
        ...{
          kind: 'own',
          what: whatOf(block),
          verdict,
          words: paragraphs.map(({ text }) => text).join('\n'),
        },
        ...{ difference: null, line: null, notes: verdict === 'altered' ? [nobodyKnows] : [], story: null },
        section: first < 0 ? null : (headingAbove(file, first)?.text ?? null),
        page: null,
        anchor: block.anchor,
      },
    };
  });
}

const nobodyKnows = 'Its pack is not in this library: which words were changed nobody can tell.';

function verdictOf(
  { words }: RecordedBlock,
  paragraphs: TextParagraph[],
  isMoved: boolean,
  hash: Hash,
): CheckedItem['verdict'] {
  if (paragraphs.length === 0) return 'missing';
  const same =
    wordsHash(
      hash,
      paragraphs.map(({ text }) => text),
    ) === words;
  return same ? (isMoved ? 'moved' : 'verbatim') : 'altered';
}

const whatOf = ({ kind }: RecordedBlock): string =>
  kind === 'heading' ? 'Heading' : kind.charAt(0).toUpperCase() + kind.slice(1);
