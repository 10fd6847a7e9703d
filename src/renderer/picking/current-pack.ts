import { type Block, isPicked } from '../../shared/model/pack.ts';
import { usePlace } from '../place.ts';
import { useAnswer } from '../queries.ts';

/** The pack that "Add to pack" adds to, if there is one and it is still there. */
export function useCurrentPack() {
  const id = usePlace('currentPackId');
  const answer = useAnswer('packs.get', { id: id ?? '' }, { enabled: !!id });
  return id && answer.data ? answer.data.pack : null;
}

/** The ids of the items that the current pack holds. */
export function usePickedItems(): Set<string> {
  const pack = useCurrentPack();
  const blocks: Block[] = pack?.sections.flatMap((section) => section.blocks) ?? [];
  return new Set(blocks.filter(isPicked).map((block) => block.itemId));
}
