import type { PackCheck } from '../../shared/contract/packs.ts';
import { isPicked, type Pack, type PickedBlock, type Section } from '../../shared/model/pack.ts';
import { sha256 } from '../hash.ts';
import { checkClearance, checkOwn, opening } from './own-checks.ts';

/** Hash of the body of each story that is still in the library, by the story's id. */
export type BodyHashes = Map<string, string>;

/** The stories that a pack quotes from. */
export const storiesOf = (pack: Pack): string[] => [
  ...new Set(pack.sections.flatMap(({ blocks }) => blocks.filter(isPicked).map((b) => b.evidence.storyId))),
];

/** What else is known of some blocks, by their ids: see later-versions.ts. */
type FurtherChecks = ReadonlyMap<string, PackCheck[]>;

/** What a person should look at before the pack leaves, in the order of the pack. */
export const checkPack = (pack: Pack, hashes: BodyHashes, further: FurtherChecks = new Map()): PackCheck[] =>
  pack.sections.flatMap((section) => [
    ...emptySection(section),
    ...section.blocks.flatMap((block) => [
      ...(isPicked(block) ? checkBlock(block, hashes) : checkOwn(block, pack)),
      ...checkClearance(block),
      ...(further.get(block.id) ?? []),
    ]),
  ]);

const emptySection = ({ title, blocks }: Section): PackCheck[] =>
  blocks.length > 0
    ? []
    : [{ kind: 'empty-section', blockId: null, sentence: `“${title}” is empty and will not be printed.` }];

function checkBlock(block: PickedBlock, hashes: BodyHashes): PackCheck[] {
  const words = wordsOf(block);
  const check = (kind: PackCheck['kind'], sentence: string): PackCheck[] => [
    { kind, blockId: block.id, sentence },
  ];
  return [
    ...(block.doubts.length > 0
      ? check('unsure', `Check ${words} once more: ${block.doubts.join(' ')}`)
      : []),
    ...(block.kind === 'quote' && block.speaker === null
      ? check('no-speaker', `The source does not say who is speaking in ${words}.`)
      : []),
    ...(isUndated(block)
      ? check('undated', `There is no date for ${words}. Give its story a date, then add it again.`)
      : []),
    ...sourceCheck(block, hashes, words, check),
  ];
}

function sourceCheck(
  block: PickedBlock,
  hashes: BodyHashes,
  words: string,
  check: (kind: PackCheck['kind'], sentence: string) => PackCheck[],
): PackCheck[] {
  const { storyId, storyTitle, bodySha256, textSha256 } = block.evidence;
  const now = hashes.get(storyId);
  if (now === undefined) {
    return check('story-gone', `“${storyTitle}” is no longer in the library; ${words} came from it.`);
  }
  if (now === bodySha256 && sha256(block.text) === textSha256) return [];
  return check('drifted', `“${storyTitle}” has changed since ${words} was picked. Compare them.`);
}

function isUndated(block: PickedBlock): boolean {
  if (block.kind === 'attendees')
    return block.evidence.published === null && block.evidence.eventDate === null;
  return (block.kind === 'quote' ? block.saidOn : block.asAt) === null;
}

/** "the quote of Natalie Bell (“These events are really…”)": enough to know it by. */
export function wordsOf(block: PickedBlock): string {
  const named = { quote: 'the quote', fact: 'the fact', attendees: 'the attendee list' }[block.kind];
  const of = block.kind === 'quote' && block.speaker ? ` of ${block.speaker}` : '';
  const begins = opening(block.text);
  return begins ? `${named}${of} (“${begins}”)` : `${named}${of}`;
}
