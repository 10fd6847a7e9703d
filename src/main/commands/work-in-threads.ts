import { availableParallelism } from 'node:os';
import type { NewReading } from '../../shared/again/compare.ts';
import type { Preview } from '../../shared/contract/packs.ts';
import { EXTRACTOR_VERSION } from '../../shared/extract/version.ts';
import type { Failure, Outcome } from '../../shared/failure.ts';
import type { EditedFile } from '../../shared/verify/edited.ts';
import { pathOf, readSeveral } from './read-several.ts';
import { type JobLimits, Thread } from './thread.ts';
import { turnsOf } from './turns.ts';
import type { ReadPicture, ReadStory, Work, WorkOptions, WrittenFile } from './work.ts';
import type { Job } from './worker-messages.ts';
import { createWriters } from './writers.ts';

export interface ThreadsOptions {
  /** The worker's entry: worker.ts, or worker.js beside a bundle. */
  worker: URL;
  /** The program's own files; ends with a slash. */
  resources: URL;
  /** Seconds for which a file that is being read may give no sign of life, and seconds in all. */
  seconds?: number;
  mostSeconds?: number;
  /** Memory that one job may take. */
  megabytes?: number;
  lanes?: number;
}

/** How long a thread that read pictures waits for another, in milliseconds: it holds on to much memory meanwhile. */
const PATIENCE = 5000;

/** After a stop a reading has nothing to clean up. */
const GRACE = { read: 50 };

/** The heavy jobs in threads of their own, so that a search answers meanwhile and no bad file stops the program. */
export function workInThreads(options: ThreadsOptions): Work {
  const {
    seconds = 30,
    mostSeconds = 10 * seconds,
    megabytes = 1024,
    lanes = Math.min(4, availableParallelism()),
  } = options;
  const threads = Array.from({ length: lanes }, () => new Thread(options.worker, { old: megabytes }));
  const turns = turnsOf(threads);
  // One thread for all pictures, so that they are in memory one after another.
  const pictures = new Thread(options.worker, { old: megabytes });
  const pictureTurns = turnsOf([pictures]);
  let idle: NodeJS.Timeout | undefined;
  const fonts = new URL('fonts/', options.resources).href;

  const limitsOf = (path: string) => readingLimits(path, seconds, mostSeconds);
  const writers = createWriters(options.worker, megabytes);

  const run = <T>(job: Job, work: WorkOptions, limits: JobLimits): Promise<Outcome<T>> =>
    turns((thread) => thread.run(job, work, limits) as Promise<Outcome<T>>);

  return {
    lanes,
    readStory: (incoming, today, work) =>
      run<ReadStory>({ kind: 'read', incoming, today }, work, limitsOf(pathOf(incoming))),
    readStories: (incoming, today, work) =>
      readSeveral({ incoming, today, limits: limitsOf('') }, work, turns),
    extractorVersion: EXTRACTOR_VERSION,
    rereadStory: (kept, today, work) =>
      run<NewReading>({ kind: 'reread', kept, today }, work, limitsOf(kept.story.fileName)),
    readEdited: (path, work) => run<EditedFile>({ kind: 'edited', path }, work, limitsOf(path)),
    readPicture: (path, work) =>
      pictureTurns(async (thread) => {
        clearTimeout(idle);
        const read = await thread.run({ kind: 'picture', path }, work, pictureLimits(path, seconds));
        idle = setTimeout(() => void thread.close(), PATIENCE).unref();
        return read as Outcome<ReadPicture>;
      }),
    prepareToWrite: (pdf) => writers.prepare({ kind: 'prepare', fonts, pdf }),
    rehearse: (printed) => writers.prepare({ kind: 'rehearse', printed, fonts }),
    exportPack: (printed, files, work) =>
      writers.run<WrittenFile[]>({ kind: 'export', printed, files, fonts }, work),
    previewPack: (printed, looked, work) => writers.preview<Preview>({ printed, looked, fonts }, work),
    close: async () => {
      clearTimeout(idle);
      await Promise.all([pictures, ...threads].map((thread) => thread.close()).concat(writers.close()));
    },
  };
}

function readingLimits(path: string, seconds: number, most: number): JobLimits {
  const memory: Failure = {
    kind: 'file-damaged',
    path,
    detail: 'reading it takes more memory than a story can',
  };
  const slow: Failure = { kind: 'reading-too-slow', path, seconds };
  return { time: { limit: seconds * 1000, most: most * 1000, failure: slow }, memory, grace: GRACE.read };
}

function pictureLimits(path: string, seconds: number): JobLimits {
  const slow: Failure = { kind: 'picture-too-slow', path, seconds };
  const memory: Failure = { kind: 'picture-damaged', path };
  const limit = seconds * 1000;
  return { time: { limit, most: limit, failure: slow }, memory, grace: GRACE.read };
}
