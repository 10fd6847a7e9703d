import { type DropTarget, type Key, useDragAndDrop } from 'react-aria-components';
import type { Pack, Section } from '../../../shared/model/pack.ts';
import type { OwnChange } from '../../../shared/pack/changes.ts';
import { findBlock, findSection } from '../../../shared/pack/places.ts';
import { changePack } from './change-pack.ts';
import { moveBlockTo, moveSectionTo } from './order.ts';
import { blockType } from './useBlockDrag.tsx';

const sectionType = 'packwright-section';

/**
 * What a drop in the binder means: sections go beside sections, or after the one whose blocks they are dropped
 * among; blocks go beside blocks or into a section.
 */
function changeOf(pack: Pack, moved: string, target: DropTarget): OwnChange | null {
  if (target.type !== 'item') return null;
  const id = String(target.key);
  const where = target.dropPosition === 'before' ? 'before' : 'after';
  const beside = findBlock(pack, id);
  if (findSection(pack, moved))
    return moveSectionTo(pack, moved, beside ? { id: beside.section.id, where: 'after' } : { id, where });
  if (findSection(pack, id)) return moveBlockTo(pack, moved, id, null);
  return beside ? moveBlockTo(pack, moved, beside.section.id, { id, where }) : null;
}

export function useBinderDrag(pack: Pack) {
  const isSection = (key: Key) => !!findSection(pack, String(key));
  return useDragAndDrop<Section>({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [isSection(key) ? sectionType : blockType]: String(key),
        'text/plain': String(key),
      })),
    acceptedDragTypes: [sectionType, blockType],
    getDropOperation: (target, types) => {
      if (target.type !== 'item') return 'cancel';
      const ontoSection = isSection(target.key);
      if (types.has(sectionType)) return target.dropPosition === 'on' ? 'cancel' : 'move';
      return ontoSection === (target.dropPosition === 'on') ? 'move' : 'cancel';
    },
    onMove: ({ keys, target }) => {
      const [key] = keys;
      const change = key && changeOf(pack, String(key), target);
      if (change) void changePack(pack.id, change);
    },
  });
}
