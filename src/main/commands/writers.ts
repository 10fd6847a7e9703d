import { extentOf } from '../../shared/document/extent.ts';
import type { PackDocument } from '../../shared/document/nodes.ts';
import type { Outcome } from '../../shared/failure.ts';
import { createSender } from './changed-print.ts';
import { type JobLimits, type Memory, Thread } from './thread.ts';
import { turnsOf } from './turns.ts';
import type { Printed, WorkOptions } from './work.ts';
import type { Job } from './worker-messages.ts';

type ExportJob = Extract<Job, { kind: 'export' }>;
type PreviewJob = Extract<Job, { kind: 'preview' }>;

type Previewing = Omit<PreviewJob, 'kind' | 'changed'> & { printed: Printed };

/**
 * Megabytes for a pack of up to some 1,500 pages. A thread that may have more takes more: what it is done with lies
 * about until room is wanted, so the limit keeps the whole small.
 */
const usual: Memory = { old: 220, young: 24 };
/** Characters of a document, with its marks, above which it has a thread with all the memory that a job may take. */
const large = 8_000_000;

const limits: JobLimits = {
  memory: { kind: 'unexpected', detail: 'this pack takes more memory to print than there is' },
  // An unfinished file is taken away before the thread is.
  grace: 3000,
};

/**
 * Threads that write packs: one for files and one for very long packs; and one for all previews, which keeps what it
 * measured, so that only what was changed is measured again.
 */
export function createWriters(worker: URL, megabytes: number) {
  const files = new Thread(worker, usual);
  const great = new Thread(worker, { old: megabytes });
  const previews = new Thread(worker, { old: megabytes });
  const fileTurns = turnsOf([files]);
  const greatTurns = turnsOf([great]);
  const previewTurns = turnsOf([previews]);
  const changedSince = createSender();
  return {
    /** Begins to load what writing takes; what goes wrong is told by the job that follows. */
    prepare(job: Extract<Job, { kind: 'prepare' | 'rehearse' }>): void {
      const { signal } = new AbortController();
      fileTurns((thread) => thread.run(job, { signal }, limits)).catch(() => {});
    },
    preview<T>({ printed, ...job }: Previewing, work: WorkOptions): Promise<Outcome<T>> {
      const jobFor = (life: object): PreviewJob => ({
        ...{ kind: 'preview', ...job },
        changed: changedSince(life, printed),
      });
      return previewTurns((thread) => thread.run(jobFor, work, limits) as Promise<Outcome<T>>);
    },
    async run<T>(job: ExportJob, work: WorkOptions): Promise<Outcome<T>> {
      const write = (thread: Thread) => thread.run(job, work, limits) as Promise<Outcome<T>>;
      if (isLarge(job.printed.document)) return greatTurns(write);
      const outcome = await fileTurns(write);
      // What was too much for a small thread, such as a long pack in three formats at once, is tried in a great one.
      return !outcome.ok && outcome.failure === limits.memory ? greatTurns(write) : outcome;
    },
    async close(): Promise<void> {
      await Promise.all([files, great, previews].map((thread) => thread.close()));
    },
  };
}

const isLarge = ({ body }: PackDocument): boolean => extentOf(body, large) > large;
