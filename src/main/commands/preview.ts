import type { CommandContext, ParsedInput } from '../../shared/contract/contract.ts';
import type { Preview } from '../../shared/contract/packs.ts';
import { pagesById } from '../../shared/document/anchors.ts';
import { composePack } from '../../shared/document/compose.ts';
import { createKnownNodes, type KnownNodes } from '../../shared/document/known-nodes.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { applyChange } from '../../shared/pack/apply.ts';
import type { PackChange } from '../../shared/pack/changes.ts';
import { withSameBlocks } from '../../shared/pack/same-blocks.ts';
import { packFrom, packState } from '../library/packs.ts';
import { printedBy } from './export.ts';
import { notFound, type Room } from './room.ts';

type Asked = Omit<ParsedInput<'packs.preview'>, 'unsaved'> & { unsaved: PackChange[] };

/** The pack that was previewed last. */
interface Last {
  id: string;
  /** As the library has it. */
  state: string;
  saved: Pack;
  /** With what was not saved yet. */
  shown: Pack;
  known: KnownNodes;
}

/**
 * Previews packs, one after another, mostly the same that is being written: what was not changed since the last
 * preview is the same object throughout, and neither read nor composed nor measured again.
 */
export function createPreviews(room: Room) {
  let last: Last | null = null;
  return async ({ id, unsaved, ...looked }: Asked, context: CommandContext): Promise<Outcome<Preview>> => {
    const state = packState(room.db, id);
    if (state === undefined) return notFound('pack', id);
    const before: Last | null = last?.id === id ? last : null;
    const saved =
      before?.state === state ? before.saved : withSameBlocks(packFrom(state), before?.shown ?? null);
    const shown = withSameBlocks(unsaved.reduce(withChange, saved), before?.shown ?? null);
    const known = before?.known ?? createKnownNodes();
    last = { id, state, saved, shown, known };
    const printed = printedBy(room, composePack(shown, { known }));
    const laid = await room.work.previewPack(printed, looked, context);
    return laid.ok ? done({ ...laid.value, pageOf: pagesById(shown, laid.value.pageOf) }) : laid;
  };
}

/** The pack with a change, or as it is where the change does not fit it. */
function withChange(pack: Pack, change: PackChange): Pack {
  const changed = applyChange(pack, change);
  return changed.ok ? changed.value : pack;
}
