import { coverAnchor, printedBlocks } from '../document/printed-blocks.ts';
import { isInTemplate, recordOf, wordsHash } from '../document/record.ts';
import { verbatimText } from '../words/verbatim.ts';
import { addedChanges } from './added.ts';
import { coverChanges, coverGone } from './details.ts';
import { editedChange } from './edited-block.ts';
import { furnitureChanges } from './furniture.ts';
import { movedChanges } from './moved.ts';
import { ownersOf } from './owners.ts';
import { pictureChanges } from './pictures.ts';
import { place } from './place.ts';
import { removedChanges } from './removed.ts';
import type { FileChange } from './review.ts';
import type { Placed, Sides } from './sides.ts';
import { sourceChanges } from './source-lines.ts';
import { numberChanges } from './source-numbers.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { writtenBy } from './written.ts';

/** An edited file set beside its pack. */
export interface Comparison {
  /** Everything that it says otherwise, but for quotes and facts. */
  changes: FileChange[];
  /** The blocks and headings of the pack that were found in it, in its order. */
  placed: Placed[];
}

/**
 * Sets a file beside its pack. What the file says as it did when it was written is no change, though the pack may say
 * otherwise by now.
 */
export function compareWithPack(sides: Sides): Comparison {
  const { pack, document, edited, file, hash } = sides;
  const now = printedBlocks(document);
  const printed = sides.written ? printedBlocks(sides.written) : now;
  const owners = ownersOf(pack);
  const record = sides.written ? recordOf(sides.written, hash) : edited.record;
  const order = record?.blocks.map(({ anchor }) => anchor) ?? printed.map(({ anchor }) => anchor);
  const known = new Set(order);
  const stretches = stretchesOf(file, printed, known);
  const nowBy = new Map(now.map((block) => [block.anchor, block]));
  const placed = stretches.flatMap((stretch) => {
    const { anchor } = stretch.block;
    const owner = owners(anchor);
    const block = nowBy.get(anchor) ?? { ...stretch.block, paragraphs: [], rows: [] };
    return owner ? [withoutTheirs(place(sides, stretch, owner, block), edited)] : [];
  });
  const found = new Set(placed.map(({ now: block }) => block.anchor));
  const gone = now.filter(
    ({ anchor, paragraphs }) => paragraphs.length > 0 && !found.has(anchor) && known.has(anchor),
  );
  const written = writtenBy(sides, record);
  const cover = record?.blocks.find(({ anchor }) => anchor === coverAnchor)?.words;
  const taken = new Set(
    now
      .filter(({ anchor }) => !known.has(anchor))
      .map(({ paragraphs }) => verbatimText(paragraphs.join('\n'))),
  );
  const changes = [
    ...(isInTemplate(edited.record) ? [] : coverIn(sides, stretches, cover)),
    ...placed.flatMap((each) => [
      ...editedChange(each, written(each.now.anchor)),
      // What was put into the pack since says so already.
      ...addedChanges(sides, each).filter(({ after }) => !taken.has(verbatimText(after))),
    ]),
    ...numberChanges(sides, placed),
    ...removedChanges(gone, owners),
    ...pictureChanges(sides, owners, placed, gone),
    ...movedChanges(pack, placed, order),
    ...sourceChanges(file, sides.written ?? document, sides.align),
    ...furnitureChanges(edited, sides.written ?? document),
  ];
  return { changes, placed };
}

/** What closes a department's own file stands behind the sources of a pack that was written into it. */
const withoutTheirs = (placed: Placed, { record }: Sides['edited']): Placed =>
  placed.section === null && isInTemplate(record) ? { ...placed, behind: [] } : placed;

/** What stands before the first heading. `written`: the hash of what stood there. */
function coverIn(
  { document, edited, file, hash }: Sides,
  stretches: Stretch[],
  written: string | undefined,
): FileChange[] {
  const heading = file.paragraphs.findIndex(({ role }) => role === 'heading');
  const end = Math.min(
    ...stretches.map(({ first }) => first),
    heading < 0 ? Number.POSITIVE_INFINITY : heading,
  );
  const paragraphs = edited.paragraphs.slice(0, end).map(({ text }) => text);
  if (written === wordsHash(hash, paragraphs)) return [];
  if (paragraphs.length === 0) return [coverGone(document)];
  return coverChanges(document, paragraphs);
}
