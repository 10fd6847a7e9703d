import { type Failure, failed, type Outcome } from '../../shared/failure.ts';
import type { IsoDate } from '../../shared/model/dates.ts';
import type { Incoming } from '../reading/source.ts';
import type { JobLimits, Thread } from './thread.ts';
import type { ReadStory, WorkOptions } from './work.ts';

type Reading = PromiseWithResolvers<Outcome<ReadStory>>;

export interface Several {
  incoming: Incoming[];
  today: IsoDate;
  /** The limits are each file's own: its time begins when the one before it has ended. */
  limits: JobLimits;
}

/**
 * Files that one thread reads one after another, each answered as soon as it is read: the thread need not wait until
 * this one has time to give it the next. What stops the thread is the failure of the file that it was reading; those
 * behind it are handed over anew.
 */
export function readSeveral(
  several: Several,
  options: WorkOptions,
  turns: (use: (thread: Thread) => Promise<void>) => Promise<void>,
): Promise<Outcome<ReadStory>>[] {
  const readings = several.incoming.map((): Reading => Promise.withResolvers());
  void turns(async (thread) => {
    for (let at = 0; at < readings.length; ) at = await readFrom(at, readings, thread, several, options);
  });
  return readings.map(({ promise }) => promise);
}

/** Reads from a place on until all are read or one ends the thread. Gives the place behind the last that was answered. */
async function readFrom(
  first: number,
  readings: Reading[],
  thread: Thread,
  { incoming, today, limits }: Several,
  options: WorkOptions,
): Promise<number> {
  let at = first;
  try {
    const job = { kind: 'several', incoming: incoming.slice(first), today } as const;
    const ended = await thread.run(job, options, limits, (read) =>
      readings[at++]?.resolve(read as Outcome<ReadStory>),
    );
    if (!ended.ok) readings[at++]?.resolve(failed(ofFile(ended.failure, incoming[at - 1])));
  } catch (error) {
    readings[at++]?.reject(error);
  }
  return at;
}

/** The limits are said of the file at which they were reached. */
const ofFile = (failure: Failure, incoming: Incoming | undefined): Failure =>
  incoming !== undefined && 'path' in failure ? { ...failure, path: pathOf(incoming) } : failure;

export const pathOf = (incoming: Incoming): string =>
  incoming.kind === 'file' ? incoming.path : 'Pasted text';
