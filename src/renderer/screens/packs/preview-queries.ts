import { queryOptions } from '@tanstack/react-query';
import type { Looked, Preview } from '../../../shared/contract/packs.ts';
import type { OwnChange } from '../../../shared/pack/changes.ts';
import { call } from '../../api.ts';
import { idle } from '../../parts/idle.ts';
import { CallFailure } from '../../queries.ts';

/** A state of a pack: as it was saved last, with what was written since. */
export interface PackState {
  id: string;
  changedAt: string;
  unsaved: readonly OwnChange[];
}

/** Kept for a moment only: each change makes them anew. */
const gcTime = 10_000;

/** Rejects with a CallFailure. */
export async function askPreview(
  { id, unsaved }: PackState,
  looked: Looked,
  signal: AbortSignal,
): Promise<Preview> {
  const outcome = await call('packs.preview', { ...looked, id, unsaved: [...unsaved] }, { signal });
  if (!outcome.ok) throw new CallFailure(outcome.failure);
  return outcome.value;
}

/** The pages from one on, when there is nothing else to do: those that were scrolled to since the last preview. */
export const pagesQuery = (state: PackState | null, first: number) =>
  queryOptions({
    queryKey: ['preview', state, first],
    gcTime,
    enabled: state !== null,
    queryFn: async ({ signal }) => {
      await idle();
      return askPreview(state as PackState, { page: first }, signal);
    },
  });
