import { assertNever, done, failed, type Outcome } from '../failure.ts';
import { type Block, isPicked, type OwnBlock, type Pack, type Section } from '../model/pack.ts';
import { inStateOf, type StateChange, withState } from './block-state.ts';
import type { PackChange } from './changes.ts';
import { findBlock, findSection, withInserted, without, withSections } from './places.ts';

const misfit = (detail: string) => failed({ kind: 'change-does-not-fit', detail });
const noSection = () => misfit('the section is not there any more');
const noBlock = () => misfit('the block is not there any more');

/**
 * The pack after one change. Nothing is changed in place, and `changedAt` is left to the caller, who has the clock.
 * Fails with change-does-not-fit where the change names what is not there, or an id that is there already.
 */
export function applyChange(pack: Pack, change: PackChange): Outcome<Pack> {
  switch (change.kind) {
    case 'set-details':
      return done({ ...pack, details: { ...pack.details, ...change.details } });
    case 'add-own-section':
      return insertSection(
        pack,
        { id: change.sectionId, kind: change.sectionKind, title: change.title, blocks: [] },
        change.at,
      );
    case 'insert-section':
      return insertSection(pack, change.section, change.at);
    case 'rename-section':
      return editSection(pack, change.sectionId, (section) => ({ ...section, title: change.title }));
    case 'turn-section':
      return editSection(pack, change.sectionId, (section) => turned(section, change.landscape));
    case 'move-section':
      return moveSection(pack, change.sectionId, change.to);
    case 'remove-section':
      return removeSection(pack, change.sectionId);
    case 'add-text':
      return insertBlock(
        pack,
        change.sectionId,
        { id: change.blockId, kind: 'text', text: change.text },
        change.at,
      );
    case 'add-question':
      return insertBlock(
        pack,
        change.sectionId,
        { ...change.words, id: change.blockId, kind: 'question' },
        change.at,
      );
    case 'insert-block':
      return insertBlock(pack, change.sectionId, change.block, change.at);
    case 'add-block':
      return insertBlock(pack, change.sectionId, withState(change.block, {}), change.at);
    case 'edit-block':
      return editBlock(
        pack,
        change.block.id,
        (block) => block.kind === change.block.kind && inStateOf(change.block, block),
      );
    case 'set-state':
      return setState(pack, change.blockId, change.state);
    case 'edit-text':
      return editBlock(
        pack,
        change.blockId,
        (block) => block.kind === 'text' && { ...block, text: change.text },
      );
    case 'edit-question':
      return editBlock(
        pack,
        change.blockId,
        (block) => block.kind === 'question' && { ...block, ...change.words },
      );
    case 'move-block':
      return moveBlock(pack, change.blockId, change.toSectionId, change.to);
    case 'remove-block':
      return removeBlock(pack, change.blockId);
    default:
      return assertNever(change);
  }
}

function insertSection(pack: Pack, section: Section, at: number): Outcome<Pack> {
  if (findSection(pack, section.id)) return misfit('a section with that id is there already');
  if (section.blocks.some((block) => findBlock(pack, block.id)))
    return misfit('its blocks are there already');
  return done(withSections(pack, withInserted(pack.sections, section, at)));
}

function editSection(pack: Pack, id: string, edit: (section: Section) => Section): Outcome<Pack> {
  if (!findSection(pack, id)) return noSection();
  return done(
    withSections(
      pack,
      pack.sections.map((section) => (section.id === id ? edit(section) : section)),
    ),
  );
}

function turned({ landscape: _, ...section }: Section, landscape: boolean): Section {
  return landscape ? { ...section, landscape } : section;
}

function moveSection(pack: Pack, id: string, to: number): Outcome<Pack> {
  const found = findSection(pack, id);
  if (!found) return noSection();
  return done(withSections(pack, withInserted(without(pack.sections, found.at), found.section, to)));
}

function removeSection(pack: Pack, id: string): Outcome<Pack> {
  const found = findSection(pack, id);
  if (!found) return noSection();
  return done(withSections(pack, without(pack.sections, found.at)));
}

function insertBlock(pack: Pack, sectionId: string, block: Block, at: number): Outcome<Pack> {
  if (findBlock(pack, block.id)) return misfit('a block with that id is there already');
  return editSection(pack, sectionId, (section) => ({
    ...section,
    blocks: withInserted(section.blocks, block, at),
  }));
}

/** `edit` says false to a block that is not of the kind that the change is for. */
function editBlock(pack: Pack, id: string, edit: (block: Block) => OwnBlock | false): Outcome<Pack> {
  const found = findBlock(pack, id);
  if (!found) return noBlock();
  const { block } = found;
  // A picked quote or fact is verbatim: only the office's own words can be edited.
  if (isPicked(block)) return misfit('only your own text can be edited; quotes and facts stay verbatim');
  const edited = edit(block);
  if (!edited) return misfit('the block is of another kind');
  return withBlock(pack, found, edited);
}

const withBlock = (pack: Pack, { section, at }: NonNullable<ReturnType<typeof findBlock>>, block: Block) =>
  editSection(pack, section.id, (old) => ({ ...old, blocks: old.blocks.with(at, block) }));

/** Beside a picked block, too: who may have it says nothing other than its source does. */
function setState(pack: Pack, id: string, state: StateChange): Outcome<Pack> {
  const found = findBlock(pack, id);
  return found ? withBlock(pack, found, withState(found.block, state)) : noBlock();
}

function moveBlock(pack: Pack, id: string, toSectionId: string, to: number): Outcome<Pack> {
  const found = findBlock(pack, id);
  if (!found) return noBlock();
  if (!findSection(pack, toSectionId)) return noSection();
  const taken = removeBlock(pack, id);
  return taken.ok ? insertBlock(taken.value, toSectionId, found.block, to) : taken;
}

function removeBlock(pack: Pack, id: string): Outcome<Pack> {
  const found = findBlock(pack, id);
  if (!found) return noBlock();
  return editSection(pack, found.section.id, (section) => ({
    ...section,
    blocks: without(section.blocks, found.at),
  }));
}
