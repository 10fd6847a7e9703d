import { queryOptions } from '@tanstack/react-query';
import type { Preview } from '../../../shared/contract/packs.ts';
import type { OwnChange } from '../../../shared/pack/changes.ts';
import { call } from '../../api.ts';
import { idle } from '../../parts/idle.ts';
import { CallFailure, queryClient } from '../../queries.ts';

/** A state of a pack: as it was saved last, with what was written since. */
export interface PackState {
  id: string;
  changedAt: string;
  unsaved: readonly OwnChange[];
}

/** A preview, and which state of the pack it was asked for. */
export type Previewed = Preview & { state: PackState };

/** Kept for a moment only: each change makes them anew. */
const gcTime = 10_000;

async function preview({ id, unsaved }: PackState, page: number, signal: AbortSignal): Promise<Preview> {
  const outcome = await call('packs.preview', { id, page, unsaved: [...unsaved] }, { signal });
  if (!outcome.ok) throw new CallFailure(outcome.failure);
  return outcome.value;
}

/** The pages from one on, when there is nothing else to do: those that somebody looks at come with the other query. */
export const pagesQuery = (state: PackState, first: number) =>
  queryOptions({
    queryKey: ['preview', state, first],
    gcTime,
    queryFn: async ({ signal }) => {
      await idle();
      return preview(state, first, signal);
    },
  });

/** The pages that somebody looks at, before all others, and how many there are. */
export const previewQuery = (state: PackState, lookedAt: () => number) =>
  queryOptions({
    queryKey: ['preview', state],
    gcTime,
    queryFn: async ({ signal }): Promise<Previewed> => {
      const made = await preview(state, lookedAt(), signal);
      queryClient.setQueryData(pagesQuery(state, made.first).queryKey, made);
      return { ...made, state };
    },
  });
