import type { Span } from '../model/span.ts';
import { verbatimText } from '../words/verbatim.ts';
import type { PackDocument } from './nodes.ts';
import { coverAnchor, coverWords, printedBlocks } from './printed-blocks.ts';

/** Where the words of a picked block come from, for whoever holds the same library. */
export interface Origin {
  item: string;
  /** SHA-256 (hex) of the source file, and of the body that `spans` point into. */
  source: string;
  body: string;
  spans: Span[];
}

/**
 * What travels in an editable file beside its words, so that it can be compared with its pack and its sources when it
 * comes back: anchors and hashes of what is printed in it, and nothing that is not printed.
 */
export interface PackRecord {
  pack: string;
  changedAt: string;
  stories: { source: string; body: string }[];
  blocks: RecordedBlock[];
}

export interface RecordedBlock {
  anchor: string;
  kind: string;
  /** Of the printed words, and of the speaker line or basis. */
  words: string;
  by?: string;
  item?: string;
  /** Which of the record's stories, from 1. */
  story?: number;
  spans?: Span[];
}

/** Hash of a text, hex; the writers have one of the machine. */
export type Hash = (text: string) => string;

/** Enough of a hash to know words again; the whole of it would make a long pack's file no more certain. */
const DIGITS = 20;

/** Hash of words as they are compared, so that formatting never changes it. */
export const wordsHash = (hash: Hash, paragraphs: string[]): string =>
  hash(verbatimText(paragraphs.join('\n'))).slice(0, DIGITS);

/** The kind of the cover in a file that was written into a department's own: its cover is the department's. */
const OTHERS_COVER = 'template';

/** The record of a file whose cover, and what closes it, are those of a department's own file. */
export const inTemplate = (record: PackRecord): PackRecord => ({
  ...record,
  blocks: record.blocks.map((block) =>
    block.anchor === coverAnchor ? { ...block, kind: OTHERS_COVER } : block,
  ),
});

export const isInTemplate = (record: PackRecord | null): boolean =>
  !!record?.blocks.some(({ anchor, kind }) => anchor === coverAnchor && kind === OTHERS_COVER);

/** The record of a document. */
export function recordOf(document: PackDocument, hash: Hash): PackRecord {
  const stories: PackRecord['stories'] = [];
  const storyNumber = ({ source, body }: Origin): number => {
    const at = stories.findIndex((story) => story.source === source && story.body === body);
    return at >= 0 ? at + 1 : stories.push({ source, body });
  };
  const blocks = printedBlocks(document).map(({ anchor, kind, paragraphs, by }): RecordedBlock => {
    const origin = document.origins?.[anchor];
    return {
      ...{ anchor, kind, words: wordsHash(hash, paragraphs) },
      ...(by && { by: wordsHash(hash, [by]) }),
      ...(origin && { item: origin.item, story: storyNumber(origin), spans: origin.spans }),
    };
  });
  const cover = { anchor: coverAnchor, kind: 'cover', words: wordsHash(hash, coverWords(document)) };
  return { pack: document.identifier, changedAt: document.changedAt, stories, blocks: [cover, ...blocks] };
}
