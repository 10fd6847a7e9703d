import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CommandName, Input, Output } from '../shared/contract/contract.ts';
import type { Failure } from '../shared/failure.ts';
import { failureSentence } from '../shared/failure-sentence.ts';
import { call, engine } from './api.ts';
import type { Changed } from './engine-client.ts';

/** A failure on its way through code that expects errors to be thrown. */
export class CallFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failureSentence(failure));
    this.failure = failure;
  }
}

const mayTryAgain = (count: number, error: Error) =>
  count < 2 && error instanceof CallFailure && error.failure.kind === 'engine-gone';

export const queryClient = new QueryClient({
  defaultOptions: {
    // Answers come from this machine and the engine says when they are stale, so nothing is refetched on a guess.
    queries: { staleTime: Infinity, retry: mayTryAgain, networkMode: 'always', refetchOnWindowFocus: false },
  },
});

/** The answer of a reading command, kept until the engine says that it has changed. */
export function useAnswer<N extends CommandName>(
  name: N,
  input: Input<N>,
  { enabled = true, keep = false }: { enabled?: boolean; keep?: boolean } = {},
) {
  return useQuery<Output<N>, CallFailure>({
    queryKey: [name, input],
    enabled,
    placeholderData: keep ? (keepPreviousData as never) : undefined,
    queryFn: async ({ signal }) => {
      const outcome = await call(name, input, { signal });
      if (!outcome.ok) throw new CallFailure(outcome.failure);
      return outcome.value;
    },
  });
}

/** Leaves what is open when it is not in the library (removed, or another library was opened). */
export function useGone(error: CallFailure | null, leave: () => void): void {
  const gone = error?.failure.kind === 'not-found';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only that it is gone matters
  useEffect(() => {
    if (gone) leave();
  }, [gone]);
}

/** Puts an answer that came with a change where the views look for it. */
export function setAnswer<N extends CommandName>(name: N, input: Input<N>, answer: Output<N>): void {
  queryClient.setQueryData([name, input], answer);
}

const staleAfter: Record<Changed[number], string[]> = {
  library: ['library', 'stories', 'versions', 'reading', 'search', 'people', 'packs', 'files'],
  stories: ['library', 'stories', 'versions', 'reading', 'search', 'people', 'files'],
  packs: ['library', 'packs', 'files'],
};

/** Whoever makes these puts their answer, the pack as it is now, in its place: a long pack is not asked for twice. */
const answeredWithPack = new Set(['packs.change', 'packs.pick', 'packs.undo', 'packs.redo']);

engine.onChanged((what, by) => {
  const rooms = new Set(what.flatMap((part) => staleAfter[part]));
  const given = by && answeredWithPack.has(by.name) ? (by.input as { id: string }).id : null;
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [name, input] }) =>
      rooms.has(String(name).split('.')[0] ?? '') &&
      !(name === 'packs.get' && given !== null && (input as { id: string }).id === given),
  });
});
