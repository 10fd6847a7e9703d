import type { ReactNode } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import { call } from '../../api.ts';
import { Action } from '../../parts/Action.tsx';
import { say, sayFailure } from '../../parts/Toasts.tsx';
import { Doubts } from '../../picking/Doubts.tsx';
import { setAnswer } from '../../queries.ts';
import { takeBack } from './correct.ts';

/** Tells the library what a person says of an item, shows the story as it then is, and offers to take it back. */
export async function checkItem(storyId: string, input: Input<'items.check'>, done: string): Promise<void> {
  const outcome = await call('items.check', input);
  if (!outcome.ok) return sayFailure(outcome.failure);
  const { change, ...story } = outcome.value;
  setAnswer('stories.get', { id: storyId }, story);
  say(done, [{ words: 'Undo', run: () => void takeBack(change) }]);
}

interface CheckThisProps {
  kind: Input<'items.check'>['kind'];
  item: { id: string; doubts: string[] };
  storyId: string;
  /** Further ways to settle it. */
  children?: ReactNode;
}

/** The doubts about an item, and the way to settle them. */
export function CheckThis({ kind, item, storyId, children }: CheckThisProps) {
  const right = () => checkItem(storyId, { kind, id: item.id }, 'Marked as checked.');
  return (
    <Doubts
      doubts={item.doubts}
      actions={
        <>
          <Action look="quiet" onPress={right}>
            Right as it is
          </Action>
          {children}
        </>
      }
    />
  );
}
