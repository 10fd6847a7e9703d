import { useSyncExternalStore } from 'react';
import type { Progress } from '../../shared/contract/contract.ts';

/** A long piece of work that the person waits for. */
export interface Job {
  id: number;
  what: string;
  startedAt: number;
  progress: Progress | null;
  cancel: () => void;
}

let jobs: Job[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

const set = (next: Job[]) => {
  jobs = next;
  for (const listener of listeners) listener();
};

/** Runs work that may be long, shows how far it is, and lets the person stop it. */
export async function runJob<T>(
  what: string,
  work: (options: { onProgress: (progress: Progress) => void; signal: AbortSignal }) => Promise<T>,
): Promise<T> {
  const id = nextId++;
  const stop = new AbortController();
  set([...jobs, { id, what, startedAt: Date.now(), progress: null, cancel: () => stop.abort() }]);
  const onProgress = (progress: Progress) =>
    set(jobs.map((job) => (job.id === id ? { ...job, progress } : job)));
  try {
    return await work({ onProgress, signal: stop.signal });
  } finally {
    set(jobs.filter((job) => job.id !== id));
  }
}

export const useJobs = (): Job[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => jobs,
  );
