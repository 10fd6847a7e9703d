import { assertNever } from '../failure.ts';
import { isPicked, type Pack } from '../model/pack.ts';
import { formerState } from './block-state.ts';
import type { PackChange } from './changes.ts';
import { findBlock, findSection } from './places.ts';

/**
 * The change that takes `change` back, worked out from the pack as it was before. null where `change` does not fit
 * that pack. applyChange(applyChange(pack, change), inverse) is the pack again.
 */
export function invertChange(pack: Pack, change: PackChange): PackChange | null {
  switch (change.kind) {
    case 'set-details':
      return { kind: 'set-details', details: former(pack.details, change.details) };
    case 'add-own-section':
      return { kind: 'remove-section', sectionId: change.sectionId };
    case 'insert-section':
      return { kind: 'remove-section', sectionId: change.section.id };
    case 'rename-section': {
      const found = findSection(pack, change.sectionId);
      return found
        ? { kind: 'rename-section', sectionId: found.section.id, title: found.section.title }
        : null;
    }
    case 'turn-section': {
      const found = findSection(pack, change.sectionId);
      const landscape = found?.section.landscape ?? false;
      return found ? { kind: 'turn-section', sectionId: found.section.id, landscape } : null;
    }
    case 'move-section': {
      const found = findSection(pack, change.sectionId);
      return found ? { kind: 'move-section', sectionId: found.section.id, to: found.at } : null;
    }
    case 'remove-section': {
      const found = findSection(pack, change.sectionId);
      return found ? { kind: 'insert-section', section: found.section, at: found.at } : null;
    }
    case 'add-text':
    case 'add-question':
      return { kind: 'remove-block', blockId: change.blockId };
    case 'add-block':
    case 'insert-block':
      return { kind: 'remove-block', blockId: change.block.id };
    case 'edit-text': {
      const found = findBlock(pack, change.blockId);
      return found?.block.kind === 'text'
        ? { kind: 'edit-text', blockId: found.block.id, text: found.block.text }
        : null;
    }
    case 'edit-question': {
      const found = findBlock(pack, change.blockId);
      return found?.block.kind === 'question'
        ? { kind: 'edit-question', blockId: found.block.id, words: former(found.block, change.words) }
        : null;
    }
    case 'edit-block': {
      const found = findBlock(pack, change.block.id);
      return found && !isPicked(found.block) ? { kind: 'edit-block', block: found.block } : null;
    }
    case 'set-state': {
      const found = findBlock(pack, change.blockId);
      if (!found) return null;
      return { kind: 'set-state', blockId: found.block.id, state: formerState(found.block, change.state) };
    }
    case 'move-block': {
      const found = findBlock(pack, change.blockId);
      return found
        ? { kind: 'move-block', blockId: found.block.id, toSectionId: found.section.id, to: found.at }
        : null;
    }
    case 'remove-block': {
      const found = findBlock(pack, change.blockId);
      return found
        ? { kind: 'insert-block', sectionId: found.section.id, block: found.block, at: found.at }
        : null;
    }
    default:
      return assertNever(change);
  }
}

/** The values that the named details had. */
function former<T extends object>(now: T, changed: Partial<T>): Partial<T> {
  return Object.fromEntries(Object.keys(changed).map((name) => [name, now[name as keyof T]])) as Partial<T>;
}
