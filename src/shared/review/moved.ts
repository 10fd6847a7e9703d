import { anchorOf } from '../document/anchors.ts';
import type { Block, Pack, Section } from '../model/pack.ts';
import { longestRising } from '../verify/rising.ts';
import { printedLines } from './lines.ts';
import type { FileChange } from './review.ts';
import { type Placed, whatOf } from './sides.ts';

interface Heading extends Placed {
  section: Section;
}

const isHeading = (each: Placed): each is Heading => each.block === null && each.section !== null;

/** The sections and blocks that stand elsewhere than they did. `order`: the anchors as they were printed. */
export function movedChanges(pack: Pack, placed: Placed[], order: string[]): FileChange[] {
  const own = placed.filter(({ derived }) => !derived);
  const headings = own.filter(isHeading);
  return [...movedSections(pack, headings, order), ...movedBlocks(pack, own, order)];
}

const placesOf = (placed: Placed[], order: string[]): number[] => {
  const places = new Map(order.map((anchor, at) => [anchor, at]));
  return placed.map(({ now }) => places.get(now.anchor) ?? -1);
};

function movedSections(pack: Pack, headings: Heading[], order: string[]): FileChange[] {
  const stayed = longestRising(placesOf(headings, order));
  return headings.flatMap((here, at) => {
    if (stayed.has(at)) return [];
    const before = headings[at - 1]?.section;
    const left = pack.sections.filter(({ id }) => id !== here.section.id);
    const to = before ? left.findIndex(({ id }) => id === before.id) + 1 : 0;
    // The pack has it there by now.
    if (pack.sections.findIndex(({ id }) => id === here.section.id) === to) return [];
    const note = before ? `It stands behind “${before.title}” now.` : 'It stands before all others now.';
    const accept = { kind: 'move-section' as const, sectionId: here.section.id, to };
    return [change(here, here.section, accept, 'Section', note)];
  });
}

/** Blocks under another heading, or before others of their section that they stood behind. */
function movedBlocks(pack: Pack, own: Placed[], order: string[]): FileChange[] {
  const was = headingsOf(pack, order);
  const changes: FileChange[] = [];
  for (const [under, blocks] of underHeadings(own)) {
    const home = blocks.filter(({ now }) => was.get(now.anchor) === anchorOf(under.section.id));
    const stayed = longestRising(placesOf(home, order));
    const moved = new Set([
      ...home.filter((_, at) => !stayed.has(at)),
      ...blocks.filter((each) => was.has(each.now.anchor) && !home.includes(each)),
    ]);
    for (const [at, here] of blocks.entries())
      if (moved.has(here))
        changes.push(...movedBlock(here, here.block, under, blocks[at - 1]?.block ?? null));
  }
  return changes;
}

/** The heading that each block was printed under. */
function headingsOf(pack: Pack, order: string[]): Map<string, string> {
  const sections = new Set(pack.sections.map(({ id }) => anchorOf(id)));
  const was = new Map<string, string>();
  let under = '';
  for (const anchor of order) {
    if (sections.has(anchor)) under = anchor;
    else if (under !== '') was.set(anchor, under);
  }
  return was;
}

/** The blocks that stand under each heading now. */
function underHeadings(own: Placed[]): Map<Heading, Placed[]> {
  const under = new Map<Heading, Placed[]>();
  let heading: Heading | null = null;
  for (const each of own) {
    if (isHeading(each)) {
      heading = each;
      under.set(each, []);
    } else if (heading && each.block) under.get(heading)?.push(each);
  }
  return under;
}

function movedBlock(here: Placed, block: Block | null, under: Heading, before: Block | null): FileChange[] {
  if (!block) return [];
  const { blocks, id: toSectionId, title } = under.section;
  const left = blocks.filter(({ id }) => id !== block.id);
  const to = before === null ? 0 : left.findIndex(({ id }) => id === before.id) + 1;
  const within = toSectionId === here.section?.id;
  // The pack has it there by now.
  if (within && blocks.findIndex(({ id }) => id === block.id) === to) return [];
  const note = within ? 'It stands in another place of its section now.' : `It stands in “${title}” now.`;
  return [
    change(
      here,
      here.section,
      { kind: 'move-block', blockId: block.id, toSectionId, to },
      whatOf(here),
      note,
    ),
  ];
}

function change(
  here: Placed,
  section: Section | null,
  accept: NonNullable<FileChange['accept']>,
  what: string,
  note: string,
): FileChange {
  const words = printedLines(here.now).join('\n');
  const to = 'to' in accept ? accept.to : 0;
  const into = 'toSectionId' in accept ? accept.toSectionId : '';
  return {
    ...{
      id: `${here.now.anchor} moved ${into} ${to}`,
      kind: 'moved',
      what,
      section: section?.title ?? null,
    },
    ...{ before: words, after: words, difference: [{ kind: 'same', text: words }], accept, notes: [note] },
    ...{ blockId: here.block?.id ?? null, anchor: here.now.anchor },
  };
}
