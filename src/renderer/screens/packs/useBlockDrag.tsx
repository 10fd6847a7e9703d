import { type DropItem, type ItemDropTarget, useDragAndDrop } from 'react-aria-components';
import type { Block, Pack, Section } from '../../../shared/model/pack.ts';
import { type PickInput, pick } from '../../picking/pick.tsx';
import { blockTitle } from './block-words.ts';
import { changePack } from './change-pack.ts';
import { type Beside, moveBlockTo, placeBeside } from './order.ts';

export const blockType = 'packwright-block';
export const itemType = 'packwright-item';

const besideOf = ({ key, dropPosition }: ItemDropTarget): Beside => ({
  id: String(key),
  where: dropPosition === 'before' ? 'before' : 'after',
});

const textOf = async (items: DropItem[], type: string): Promise<string | null> => {
  const item = items.find((one) => one.kind === 'text' && one.types.has(type));
  return item?.kind === 'text' ? item.getText(type) : null;
};

/** Dragging blocks within a section and between sections, and taking in items from the shelf; by mouse and by key. */
export function useBlockDrag(
  pack: Pack,
  section: Section,
  onSelect: (id: string) => void,
  onDrag: (dragged: boolean) => void,
) {
  const drop = async (items: DropItem[], beside: Beside | null) => {
    const blockId = await textOf(items, blockType);
    const change = blockId && moveBlockTo(pack, blockId, section.id, beside);
    if (change) void changePack(pack.id, change);
    const dragged = await textOf(items, itemType);
    if (!dragged) return;
    const ids = section.blocks.map((block) => block.id);
    const at = beside ? placeBeside(ids, null, beside) : ids.length;
    const item = JSON.parse(dragged) as PickInput['item'];
    void pick({ id: pack.id, item, sectionId: section.id, at }, onSelect);
  };
  return useDragAndDrop<Block>({
    getItems: (keys) =>
      [...keys].map((key) => {
        const block = section.blocks.find(({ id }) => id === key);
        return { [blockType]: String(key), 'text/plain': block ? blockTitle(block) : '' };
      }),
    acceptedDragTypes: [blockType, itemType],
    getDropOperation: (_target, types) => (types.has(itemType) ? 'copy' : 'move'),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      const change = key && moveBlockTo(pack, String(key), section.id, besideOf(target));
      if (change) void changePack(pack.id, change);
    },
    onDragStart: () => onDrag(true),
    onDragEnd: () => onDrag(false),
    onInsert: ({ items, target }) => void drop(items, besideOf(target)),
    onRootDrop: ({ items }) => void drop(items, null),
  });
}
