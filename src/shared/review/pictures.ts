import type { PackDocument } from '../document/nodes.ts';
import type { PrintedBlock } from '../document/printed-blocks.ts';
import { wordsDiff } from '../words/diff.ts';
import { verbatimText } from '../words/verbatim.ts';
import { align } from './align.ts';
import type { Owners } from './owners.ts';
import type { FileChange } from './review.ts';
import { type Placed, type Sides, sectionOf } from './sides.ts';

/**
 * The pictures and charts that a file has no more, or has beside those of its pack, known by what is said of them to
 * those who cannot see them. `gone`: blocks that are said to be gone already, with all that they held.
 */
export function pictureChanges(
  { edited, written, document }: Sides,
  owners: Owners,
  placed: Placed[],
  gone: PrintedBlock[],
): FileChange[] {
  const { figures } = edited;
  if (figures === null) return [];
  const before = picturesOf(written ?? document);
  const after = figures.map(({ alternative }) => alternative);
  const said = new Set(gone.map(({ anchor }) => anchor));
  return align(
    before.map(({ alternative }) => alternative),
    after,
    false,
  ).flatMap((pair) => {
    const was = before[pair.before ?? -1];
    const is = figures[pair.after ?? -1];
    if (verbatimText(was?.alternative ?? '') === verbatimText(is?.alternative ?? '')) return [];
    const anchor = was?.anchor.replace(/^f(?=x)/, '') ?? null;
    if (anchor !== null && said.has(anchor)) return [];
    const owner = anchor === null ? undefined : owners(anchor);
    const here =
      is && placed.find(({ stretch }) => stretch.first <= is.paragraph && is.paragraph <= stretch.end);
    const wordless = was?.alone && is === undefined && owner?.block?.kind === 'picture';
    const section = owner ?? here;
    return [
      {
        id: `picture ${pair.before} ${is?.alternative ?? ''}`,
        ...{ kind: !is ? 'removed' : !was ? 'added' : 'edited', what: was?.what ?? 'New picture' },
        section: section ? sectionOf(section) : null,
        ...{ before: was?.alternative ?? '', after: is?.alternative || (is ? 'A picture' : '') },
        difference: wordsDiff(was?.alternative ?? '', is?.alternative ?? ''),
        accept: wordless && owner?.block ? { kind: 'remove-block', blockId: owner.block.id } : null,
        notes: wordless ? [] : [is && !was ? isNew : was && !is ? isGone : isOther],
        ...{ blockId: owner?.block?.id ?? null, anchor },
      },
    ];
  });
}

const isNew = 'A picture is not taken from a file. Add it to the pack by hand.';
const isGone = 'The pack keeps its picture. Remove it there if that is meant.';
const isOther = 'What is said of a picture is changed in the pack.';

/** `alone`: it has no words in print, so that nothing else tells whether it is there. */
function picturesOf({ body }: PackDocument) {
  return body.flatMap((node) => {
    if (node.kind === 'figure') {
      const { anchor, alternative, caption, size } = node;
      return [{ anchor, alternative, what: 'Picture', alone: caption.length === 0 && size === 'line' }];
    }
    return node.kind === 'chart'
      ? [{ anchor: node.anchor, alternative: node.alternative, what: 'Chart', alone: false }]
      : [];
  });
}
