import { assertNever } from '../failure.ts';
import type { Block, Pack } from '../model/pack.ts';
import { ownBlockWords } from '../words/block-kinds.ts';
import type { StateChange } from './block-state.ts';
import type { PackChange } from './changes.ts';
import { findBlock, findSection } from './places.ts';

/** A change in the words of a menu, as "Undo …" continues: "remove quote of Natalie Bell". `pack` is before it. */
export function describeChange(pack: Pack, change: PackChange): string {
  switch (change.kind) {
    case 'set-details':
      return 'change pack details';
    case 'add-own-section':
      return `add section “${change.title}”`;
    case 'insert-section':
      return `add section “${change.section.title}”`;
    case 'rename-section':
      return `rename section “${sectionTitle(pack, change.sectionId)}”`;
    case 'turn-section':
      return `turn the pages of “${sectionTitle(pack, change.sectionId)}”`;
    case 'move-section':
      return `move section “${sectionTitle(pack, change.sectionId)}”`;
    case 'remove-section':
      return `remove section “${sectionTitle(pack, change.sectionId)}”`;
    case 'add-text':
      return 'add text';
    case 'edit-text':
      return 'edit text';
    case 'add-question':
      return 'add question';
    case 'edit-question':
      return 'edit question';
    case 'add-block':
    case 'insert-block':
      return `add ${blockWords(change.block)}`;
    case 'edit-block':
      return `edit ${blockWords(change.block)}`;
    case 'set-state':
      return `${stateWords(change.state)} ${blockWords(findBlock(pack, change.blockId)?.block)}`;
    case 'move-block':
      return `move ${blockWords(findBlock(pack, change.blockId)?.block)}`;
    case 'remove-block':
      return `remove ${blockWords(findBlock(pack, change.blockId)?.block)}`;
    default:
      return assertNever(change);
  }
}

const sectionTitle = (pack: Pack, id: string): string => findSection(pack, id)?.section.title ?? '';

function blockWords(block: Block | undefined): string {
  if (!block) return 'block';
  switch (block.kind) {
    case 'quote':
      return block.speaker ? `quote of ${block.speaker}` : 'quote';
    case 'fact':
      return 'fact';
    case 'attendees':
      return 'attendee list';
    default:
      return ownBlockWords[block.kind];
  }
}

function stateWords({ disclosure, clearance, comments }: StateChange): string {
  if (disclosure !== undefined) return 'change who may have';
  if (clearance !== undefined) return clearance ? 'note the clearance of' : 'take back the clearance of';
  return comments ? 'comment on' : 'leave as it is';
}
