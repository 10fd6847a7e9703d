import type { OwnChange } from '../pack/changes.ts';
import type { EditedParagraph } from '../verify/edited.ts';
import { fileText, type TextParagraph } from '../verify/file-text.ts';
import type { Tracked } from '../verify/tracked.ts';
import type { Comparison } from './compare.ts';
import { accepting } from './edited-block.ts';
import { withMerged } from './merge-block.ts';
import type { FileTracked } from './review.ts';
import { type Placed, type Sides, sectionOf, whatOf } from './sides.ts';

/** What a file says with one of its tracked changes accepted, beside its pack. */
export type CompareWithOne = (tracked: Tracked) => Comparison;

/** So many are compared as whole files, which takes its time; of more than that the others are changed by hand. */
const MOST_WHOLE = 200;

/**
 * The tracked changes of a file, each with what makes the pack say the same. `sides` and `refused`: the file as it
 * reads with all of them refused, beside the pack. What the pack says already is left out.
 */
export function trackedChanges(
  sides: Sides,
  refused: Comparison,
  all: Tracked[],
  withOne: CompareWithOne,
): FileTracked[] {
  const known = new Map<string, number>();
  let whole = 0;
  return all.flatMap((tracked) => {
    const { said, change } = tracked;
    const key = `tracked ${said.author} ${said.date} ${said.kind} ${said.before} ${said.after}`;
    known.set(key, (known.get(key) ?? 0) + 1);
    const within = placeOf(refused.placed, sides, tracked);
    const base = {
      ...{ ...said, id: `${key} ${known.get(key)}`, accept: [], notes: [] as string[] },
      ...{ what: within ? whatOf(within) : 'Text', blockId: within?.block?.id ?? null },
      section: within ? sectionOf(within) : said.section,
    };
    if (change.kind === 'formatting') return [{ ...base, notes: [noWords] }];
    if (within && isItem(within)) return [{ ...base, notes: [neverTaken] }];
    const own = within && ownChange(within, sides, tracked);
    if (own === 'same') return [];
    if (own) return [{ ...base, accept: [own] }];
    whole += own === undefined ? 1 : 0;
    if (own === null || whole > MOST_WHOLE) return [{ ...base, notes: [byHand] }];
    const before = new Set(refused.changes.map(({ id }) => id));
    const made = withOne(tracked).changes.filter(({ id }) => !before.has(id));
    if (made.length === 0) return [];
    const accept = inOrder(made).flatMap((each) => (each.accept ? [each.accept] : []));
    const notes = [...new Set(made.flatMap((each) => (each.accept ? [] : each.notes)))];
    return [{ ...base, what: made[0]?.what ?? base.what, accept, notes }];
  });
}

/** The tracked changes of a file that cannot be set beside the pack: shown, and for a person to make. */
export const unplacedChanges = (all: Tracked[]): FileTracked[] =>
  all.map(({ said, change }) => ({
    ...{ ...said, id: `tracked ${change.id}`, what: 'Text', accept: [], blockId: null },
    notes: [change.kind === 'formatting' ? noWords : byHand],
  }));

const noWords = 'It changes how the words look. The pack gives its words their look by itself.';
const neverTaken =
  'The words of a quote or fact are never taken from a file: the pack keeps those of the source.';
const byHand = 'This cannot be taken over as it is. Change it in the pack, where it stands.';

/** From the last to the first, so that none finds another place; what was moved when all is there. */
const inOrder = <T extends { kind: string }>(changes: T[]): T[] => [
  ...changes.filter(({ kind }) => kind !== 'moved').reverse(),
  ...changes.filter(({ kind }) => kind === 'moved'),
];

const isItem = ({ block, derived }: Placed): boolean =>
  !derived && (block?.kind === 'quote' || block?.kind === 'fact');

/** The block that a change stands in, or directly behind. */
function placeOf(placed: Placed[], { file }: Sides, { at, before }: Tracked): Placed | undefined {
  const first = before.length > 0 ? at : Math.min(at, file.paragraphs.length) - 1;
  return placed.find(({ stretch }) => stretch.first <= first && first < stretch.end);
}

/** Whether a change takes the place of some of a block's own paragraphs, and of nothing else. */
function isInside({ own }: Placed, { file }: Sides, { at, before }: Tracked): boolean {
  const has = (place: number) => own.includes(file.paragraphs[place] as TextParagraph);
  if (before.length === 0) return has(at - 1) && has(at);
  return before.every((_, nth) => has(at + nth));
}

/**
 * The change of one block; 'same' where the pack says so already, null where that is for a person to do, undefined
 * where more than the words of one block is changed.
 */
function ownChange(within: Placed, sides: Sides, tracked: Tracked): OwnChange | 'same' | null | undefined {
  const { at, before, after } = tracked;
  const emptied = before.length === within.own.length && after.length === 0;
  if (within.derived || emptied || !isInside(within, sides, tracked)) return undefined;
  const from = within.own.indexOf(sides.file.paragraphs[at] as TextParagraph);
  const theirs = within.own.toSpliced(from, before.length, ...asText(after));
  const own = withMerged(within, theirs);
  return own === 'same' ? 'same' : own && accepting({ ...within, own });
}

const asText = (paragraphs: EditedParagraph[]): TextParagraph[] =>
  fileText({ paragraphs } as Parameters<typeof fileText>[0]).paragraphs;
