import { coverWords } from '../document/printed-blocks.ts';
import { isInTemplate } from '../document/record.ts';
import type { CheckedItem } from '../verify/report.ts';
import { compareWithPack } from './compare.ts';
import { furnitureWhats } from './furniture.ts';
import { printedLines } from './lines.ts';
import type { FileChange } from './review.ts';
import { type Placed, type Sides, sectionOf, whatOf } from './sides.ts';
import { sourceLines } from './source-lines.ts';

interface PlacedItem {
  at: number;
  item: CheckedItem;
}

/** What a file says besides its quotes and facts, judged by the pack that it was written from. */
export interface OwnItems {
  items: PlacedItem[];
  /** Anchor -> what makes an item that stands elsewhere than it did say so. */
  moved: Map<string, (item: CheckedItem) => CheckedItem>;
}

/** Every block, heading, line of the cover and source of a pack: as it was printed, altered, missing, moved or new. */
export function ownItems(sides: Sides): OwnItems {
  const { changes, placed } = compareWithPack(sides);
  const moves = changes.filter(({ kind }) => kind === 'moved');
  const others = changes.filter(({ kind }) => kind !== 'moved');
  const altered = new Set(others.flatMap(({ kind, anchor }) => (kind !== 'added' && anchor ? [anchor] : [])));
  const places = new Map(placed.map(({ now, stretch }) => [now.anchor, stretch.first]));
  const same = placed.filter((each) => !isItem(each) && !altered.has(each.now.anchor));
  const items = [
    ...coverItem(sides, others),
    ...furnitureItem(sides, others),
    ...same.map((each) => ({ at: each.stretch.first, item: verbatim(sides, each) })),
    ...others
      .filter((change) => !goesWithItem(change, sides))
      .map((change) => ({
        at: places.get(change.anchor ?? '') ?? (change.section === null ? -1 : Number.POSITIVE_INFINITY),
        item: differing(sides, change),
      })),
    ...sourceItems(sides, others),
  ];
  return { items, moved: new Map(moves.map((change) => [change.anchor ?? '', asMoved(change)])) };
}

const isItem = ({ block, derived }: Placed): boolean =>
  !derived && (block?.kind === 'quote' || block?.kind === 'fact');

/** A quote or fact that is gone is said by who judges quotes and facts. */
const goesWithItem = ({ kind, what }: FileChange, _sides: Sides): boolean =>
  kind === 'removed' && (what === 'Quote' || what === 'Fact');

/** An item that says what it said, but stands elsewhere; one that says something else as well is altered first. */
const asMoved =
  ({ notes }: FileChange) =>
  (item: CheckedItem): CheckedItem => ({
    ...item,
    verdict: item.verdict === 'verbatim' ? 'moved' : item.verdict,
    notes: item.notes.some((note) => note.startsWith('It was moved'))
      ? item.notes
      : [...item.notes, ...notes],
  });

const base = { kind: 'own' as const, line: null, notes: [], story: null };

function verbatim({ file }: Sides, placed: Placed): CheckedItem {
  const { now, stretch, block } = placed;
  const evidence = block && 'evidence' in block ? block.evidence : null;
  return {
    ...{
      ...base,
      what: whatOf(placed),
      verdict: 'verbatim',
      words: printedLines(now).join('\n'),
      difference: null,
    },
    ...{ section: sectionOf(placed), page: file.paragraphs[stretch.first]?.page ?? null, anchor: now.anchor },
    story: evidence && { id: evidence.storyId, title: evidence.storyTitle },
  };
}

function differing({ file, pack }: Sides, change: FileChange): CheckedItem {
  const { kind, what, before, after, difference, anchor, section, blockId } = change;
  const verdict = kind === 'edited' ? 'altered' : kind === 'added' ? 'unknown' : 'missing';
  const block = pack.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === blockId);
  const evidence = kind !== 'added' && block && 'evidence' in block ? block.evidence : null;
  const at = file.paragraphs.findIndex(({ begins }) => anchor !== null && begins.includes(anchor));
  return {
    ...{ ...base, what, verdict, words: kind === 'removed' ? before : after },
    ...{ difference: kind === 'edited' ? difference : null, section, anchor },
    notes: [
      ...(kind === 'added' ? ['It is not in the pack.'] : []),
      ...(furnitureWhats.has(what) ? change.notes : []),
    ],
    page: file.paragraphs[at]?.page ?? null,
    story: evidence && { id: evidence.storyId, title: evidence.storyTitle },
  };
}

const isOfCover = ({ section, what }: FileChange): boolean => section === null && !furnitureWhats.has(what);

/** So is what stands at the head and the foot of the pages, where the format tells it. */
function furnitureItem({ document, edited }: Sides, changes: FileChange[]): PlacedItem[] {
  if (edited.furniture === null || changes.some(({ what }) => furnitureWhats.has(what))) return [];
  const words = [document.marking, document.footer].filter(Boolean).join('\n');
  const item = { ...base, what: 'Marking and footer', verdict: 'verbatim' as const, words, difference: null };
  return [{ at: -1, item: { ...item, section: null, page: null, anchor: null } }];
}

/** The cover is one item where nothing of it was changed. */
function coverItem({ document, edited }: Sides, changes: FileChange[]): PlacedItem[] {
  if (isInTemplate(edited.record) || changes.some(isOfCover)) return [];
  const words = coverWords(document).join('\n');
  const item = { ...base, what: 'Cover', verdict: 'verbatim' as const, words, difference: null };
  return [{ at: -1, item: { ...item, section: null, page: null, anchor: null } }];
}

/** The sources that are as they were printed. */
function sourceItems({ document }: Sides, changes: FileChange[]): PlacedItem[] {
  const changed = new Set(changes.filter(({ what }) => what === 'Source').map(({ before }) => before));
  return sourceLines(document)
    .filter((line) => !changed.has(line))
    .map((words) => ({
      at: Number.POSITIVE_INFINITY,
      item: {
        ...{ ...base, what: 'Source', verdict: 'verbatim', words, difference: null },
        ...{ section: 'Sources', page: null, anchor: null },
      },
    }));
}
