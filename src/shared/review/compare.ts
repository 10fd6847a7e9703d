import { anchorOf } from '../document/anchors.ts';
import { coverAnchor, type PrintedBlock, printedBlocks } from '../document/printed-blocks.ts';
import { type PackRecord, wordsHash } from '../document/record.ts';
import { type Block, isPicked, type Pack, type Section } from '../model/pack.ts';
import { wholePassage } from '../verify/file-text.ts';
import { cleanParagraph } from '../words/clean.ts';
import { wordsDiff } from '../words/diff.ts';
import { verbatimText } from '../words/verbatim.ts';
import { addedChanges } from './added.ts';
import { align } from './align.ts';
import { coverChanges } from './details.ts';
import { movedChanges } from './moved.ts';
import { type Came, changeOf } from './own-block.ts';
import type { FileChange } from './review.ts';
import { type Placed, type Sides, whatOf } from './sides.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/**
 * Everything in an edited file that is otherwise than in its pack, but for quotes and facts. What the file says as
 * it did when it was written is no change, though the pack may say otherwise by now.
 */
export function compareWithPack(sides: Sides): FileChange[] {
  const { pack, document, edited, file } = sides;
  const printed = printedBlocks(document);
  const owners = ownersOf(pack);
  const record = edited.record;
  const known = new Set(record?.blocks.map(({ anchor }) => anchor) ?? []);
  const blocks = printed.filter(({ anchor }) => owners.has(anchor));
  const stretches = stretchesOf(file, printed, known);
  let last: Owner | undefined;
  const all = stretches.flatMap((stretch) => {
    // What the program itself puts between blocks, such as "Certain to arise", belongs to the block before it.
    const owner = owners.get(stretch.block.anchor);
    last = owner ?? last;
    const isOwn = owner !== undefined;
    return last ? [{ ...place(sides, stretch, last, isOwn), isOwn }] : [];
  });
  const placed = all.filter(({ isOwn }) => isOwn);
  const found = new Set(placed.map(({ stretch }) => stretch.block.anchor));
  const gone = blocks.filter(({ anchor }) => !found.has(anchor) && (record === null || known.has(anchor)));
  return [
    ...coverIn(sides, stretches),
    ...all.flatMap((each) => [
      ...(each.isOwn ? editedChange(sides, each, record) : []),
      ...addedChanges(sides, each),
    ]),
    ...gone.flatMap((block) => removedChange(block, owners.get(block.anchor))),
    ...movedChanges(pack, placed, record),
  ];
}

interface Owner {
  section: Section;
  block: Block | null;
}

function ownersOf(pack: Pack): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const section of pack.sections) {
    owners.set(anchorOf(section.id), { section, block: null });
    for (const block of section.blocks) owners.set(anchorOf(block.id), { section, block });
  }
  return owners;
}

function place({ file, claims }: Sides, stretch: Stretch, owner: Owner, isOwn: boolean): Placed {
  const { block, first, end } = stretch;
  const isItem = isOwn && (owner.block?.kind === 'quote' || owner.block?.kind === 'fact');
  const all = file.paragraphs.slice(first, end);
  // The paragraphs of quotes and facts are judged by their sources; what is left was put in.
  const judged = (at: number) =>
    isItem && !claims.isFree(wholePassage(file.paragraphs, first + at, first + at), file);
  // The list of sources is made anew with each file.
  const paragraphs = all.filter(({ text }, at) => !judged(at) && !/^\[\d+\]\s/.test(text));
  const before = isItem ? [] : block.paragraphs;
  const anchored = all[0]?.begins.includes(block.anchor) ?? false;
  const pairs = align(
    before,
    paragraphs.map(({ text }) => text),
    anchored,
  );
  const last = pairs.findLastIndex((pair) => pair.before !== null && pair.after !== null);
  // A chart is drawn, with words of its own round it: none of them is anybody's.
  const own = block.kind === 'chart' ? paragraphs.length : last < 0 ? 0 : (pairs[last]?.after ?? -1) + 1;
  return { ...owner, stretch, pairs, paragraphs, own };
}

function coverIn({ document, edited, file, hash }: Sides, stretches: Stretch[]): FileChange[] {
  const heading = file.paragraphs.findIndex(({ role }) => role === 'heading');
  const end = Math.min(
    ...stretches.map(({ first }) => first),
    heading < 0 ? Number.POSITIVE_INFINITY : heading,
  );
  const paragraphs = edited.paragraphs.slice(0, end).map(({ text }) => text);
  const written = edited.record?.blocks.find(({ anchor }) => anchor === coverAnchor);
  if (paragraphs.length === 0 || written?.words === wordsHash(hash, paragraphs)) return [];
  return coverChanges(document, paragraphs);
}

function editedChange({ hash }: Sides, placed: Placed, record: PackRecord | null): FileChange[] {
  const { stretch, section, block, pairs, paragraphs, own } = placed;
  const { anchor, paragraphs: before } = stretch.block;
  if (block && (block.kind === 'quote' || block.kind === 'fact' || block.kind === 'chart')) return [];
  const after: Came[] = paragraphs.slice(0, own).map(({ text, role }, at) => {
    const old = pairs.find((pair) => pair.after === at)?.before ?? null;
    return { text, isItem: role === 'item', was: old === null ? null : (before[old] ?? null) };
  });
  const now = after.map(({ text }) => text);
  if (verbatimText(now.join('\n')) === verbatimText(before.join('\n'))) return [];
  const written = record?.blocks.find((each) => each.anchor === anchor);
  if (written && written.words === wordsHash(hash, now)) return [];
  const both = written !== undefined && written.words !== wordsHash(hash, before);
  return [
    {
      id: `${anchor} ${now.join('\n')}`,
      kind: 'edited',
      what: whatOf(block),
      section: section.title,
      ...{ before: before.join('\n'), after: now.join('\n') },
      difference: wordsDiff(before.join('\n'), now.join('\n')),
      accept: acceptOf(placed, before, after),
      notes: [
        ...(both ? ['The pack was changed here too since the file was written.'] : []),
        ...(block && isPicked(block) ? ['It comes from a story: the pack keeps what the story says.'] : []),
      ],
      blockId: block?.id ?? null,
    },
  ];
}

function acceptOf({ section, block }: Placed, before: string[], after: Came[]): FileChange['accept'] {
  if (block) return isPicked(block) ? null : changeOf(block, before, after);
  const title = cleanParagraph(after.map(({ text }) => text).join(' '));
  // An annex prints its letter before its title: then the title alone is not what came back.
  const isTitle = before.join(' ') === cleanParagraph(section.title);
  return isTitle ? { kind: 'rename-section', sectionId: section.id, title } : null;
}

function removedChange({ anchor, paragraphs }: PrintedBlock, owner: Owner | undefined): FileChange[] {
  if (!owner) return [];
  const { section, block } = owner;
  const before = paragraphs.join('\n');
  return [
    {
      ...{
        id: `${anchor} removed`,
        kind: 'removed',
        what: whatOf(block),
        section: section.title,
        before,
        after: '',
      },
      difference: wordsDiff(before, ''),
      accept: block && { kind: 'remove-block', blockId: block.id },
      notes: block ? [] : ['Its heading is gone. Remove or rename the section in the pack if that is meant.'],
      blockId: block?.id ?? null,
    },
  ];
}
