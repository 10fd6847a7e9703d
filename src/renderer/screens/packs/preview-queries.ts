import { queryOptions } from '@tanstack/react-query';
import type { Preview } from '../../../shared/contract/packs.ts';
import { call } from '../../api.ts';
import { CallFailure, queryClient } from '../../queries.ts';

/** A preview, and which state of the pack it was asked for. */
export type Previewed = Preview & { changedAt: string };

/** Kept for a moment only: each change makes them anew. */
const gcTime = 10_000;

async function preview(id: string, page: number, signal: AbortSignal): Promise<Preview> {
  const outcome = await call('packs.preview', { id, page }, { signal });
  if (!outcome.ok) throw new CallFailure(outcome.failure);
  return outcome.value;
}

/** The pages from one on. */
export const pagesQuery = (packId: string, changedAt: string, first: number) =>
  queryOptions({
    queryKey: ['preview', packId, changedAt, first],
    gcTime,
    queryFn: ({ signal }) => preview(packId, first, signal),
  });

/** The pages that somebody looks at, before all others, and how many there are. */
export const previewQuery = (packId: string, changedAt: string, lookedAt: () => number) =>
  queryOptions({
    queryKey: ['preview', packId, changedAt],
    gcTime,
    queryFn: async ({ signal }): Promise<Previewed> => {
      const made = await preview(packId, lookedAt(), signal);
      queryClient.setQueryData(pagesQuery(packId, changedAt, made.first).queryKey, made);
      return { ...made, changedAt };
    },
  });
