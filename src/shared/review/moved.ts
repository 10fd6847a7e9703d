import { anchorOf } from '../document/anchors.ts';
import type { PackRecord } from '../document/record.ts';
import type { Pack } from '../model/pack.ts';
import type { FileChange } from './review.ts';
import { type Placed, whatOf } from './sides.ts';

/** The blocks that stand elsewhere than they did: under another heading, or before others that they stood behind. */
export function movedChanges(pack: Pack, placed: Placed[], record: PackRecord | null): FileChange[] {
  const was = placesWere(pack, record);
  let heading: Placed | null = null;
  const blocks: { here: Placed; under: Placed }[] = [];
  for (const here of placed) {
    if (here.block === null) heading = here;
    else if (heading) blocks.push({ here, under: heading });
  }
  const order = blocks.map(({ here }) => was.get(here.stretch.block.anchor)?.order ?? -1);
  const stayed = longestRising(order);
  return blocks.flatMap(({ here, under }, at) => {
    const before = was.get(here.stretch.block.anchor);
    const elsewhere = before && before.under !== under.stretch.block.anchor;
    if (!before || (!elsewhere && stayed.has(at))) return [];
    const behind = blocks.slice(0, at).findLast((other) => other.under === under)?.here.block ?? null;
    return moved(here, under, behind?.id ?? null);
  });
}

/** Where each block was printed: by the record, else by the pack. */
function placesWere(pack: Pack, record: PackRecord | null) {
  const places = new Map<string, { order: number; under: string }>();
  const sections = new Set(pack.sections.map(({ id }) => anchorOf(id)));
  const anchors =
    record?.blocks.map(({ anchor }) => anchor) ??
    pack.sections.flatMap(({ id, blocks }) => [anchorOf(id), ...blocks.map((block) => anchorOf(block.id))]);
  let under = '';
  for (const [order, anchor] of anchors.entries()) {
    if (sections.has(anchor)) under = anchor;
    else places.set(anchor, { order, under });
  }
  return places;
}

function moved({ block, section, stretch }: Placed, under: Placed, behind: string | null): FileChange[] {
  if (!block) return [];
  const { blocks, id: toSectionId, title } = under.section;
  const left = blocks.filter(({ id }) => id !== block.id);
  const to = behind === null ? 0 : left.findIndex(({ id }) => id === behind) + 1;
  // The pack has it there by now.
  if (under.section.id === section.id && blocks.findIndex(({ id }) => id === block.id) === to) return [];
  const words = stretch.block.paragraphs.join('\n');
  return [
    {
      ...{ id: `${stretch.block.anchor} moved ${toSectionId} ${to}`, kind: 'moved', what: whatOf(block) },
      ...{ section: section.title, before: words, after: words, difference: [{ kind: 'same', text: words }] },
      accept: { kind: 'move-block', blockId: block.id, toSectionId, to },
      notes: [
        under.section.id === section.id
          ? 'It stands in another place of its section now.'
          : `It stands in “${title}” now.`,
      ],
      blockId: block.id,
    },
  ];
}

/** The places of the longest run that rises: those that can be taken to have stayed while others moved. */
function longestRising(values: number[]): Set<number> {
  const length = values.map(() => 1);
  const from = values.map(() => -1);
  let last = -1;
  for (const [at, value] of values.entries()) {
    for (let before = 0; before < at; before++) {
      const better = (values[before] ?? 0) < value && (length[before] ?? 0) + 1 > (length[at] ?? 0);
      if (better) length[at] = (length[before] ?? 0) + 1;
      if (better) from[at] = before;
    }
    if (last < 0 || (length[at] ?? 0) > (length[last] ?? 0)) last = at;
  }
  const stayed = new Set<number>();
  for (let at = last; at >= 0; at = from[at] ?? -1) stayed.add(at);
  return stayed;
}
