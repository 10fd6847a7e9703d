import { type BlockState, usualDisclosure } from '../model/block-state.ts';
import type { Block } from '../model/pack.ts';
import type { PackChange } from './changes.ts';

export type StateChange = Extract<PackChange, { kind: 'set-state' }>['state'];

/** The block with another state; its words stay. */
export function withState<B extends Block>(block: B, change: StateChange): B {
  const { disclosure, comments, clearance, ...words } = block;
  return { ...words, ...given({ disclosure, comments, clearance: clearance ?? null, ...change }) } as B;
}

/** Other words in the state of the block that they are for. */
export const inStateOf = <B extends Block>(words: B, { disclosure, comments, clearance }: Block): B =>
  withState(words, {
    disclosure: disclosure ?? usualDisclosure,
    comments: comments ?? [],
    clearance: clearance ?? null,
  });

/** The values that the named parts of a block's state had. */
export function formerState(block: Block, change: StateChange): StateChange {
  const now = {
    disclosure: block.disclosure ?? usualDisclosure,
    comments: block.comments ?? [],
    clearance: block.clearance ?? null,
  };
  return Object.fromEntries(
    Object.keys(change).map((name) => [name, now[name as keyof StateChange]]),
  ) as StateChange;
}

/** Without what is as usual, so that a state that was set and set back is the state that it was. */
function given({ disclosure, comments, clearance }: StateChange): BlockState {
  return {
    ...(disclosure && disclosure !== usualDisclosure && { disclosure }),
    ...(comments?.length && { comments }),
    ...(clearance && { clearance }),
  };
}
