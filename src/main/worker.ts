import { parentPort } from 'node:worker_threads';
import type { Progress } from '../shared/contract/contract.ts';
import type { Outcome } from '../shared/failure.ts';
import { createReceiver } from './commands/changed-print.ts';
import {
  exportPack,
  prepareToWrite,
  previewPack,
  readEdited,
  readPicture,
  readStories,
  readStory,
  rehearse,
  rereadStory,
} from './commands/jobs.ts';
import type { FromWorker, Job, ToWorker } from './commands/worker-messages.ts';

/** A thread that does one heavy job at a time for the engine or the command line. */
let abort = new AbortController();
/** Each preview is told beside the one before: it is put together when it comes, whatever becomes of it. */
const received = createReceiver();

const tell = (message: FromWorker) => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToWorker) => {
  if (message.type === 'cancel') abort.abort();
  else void answer(message.job);
});

/** Milliseconds from one sign of life to the next. */
const BEAT = 1000;

async function answer(job: Job): Promise<void> {
  abort = new AbortController();
  const beat = setInterval(() => tell({ type: 'alive' }), BEAT);
  try {
    tell({ type: 'outcome', outcome: await run(job, abort.signal) });
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    tell({ type: 'fault', message, stack });
  } finally {
    clearInterval(beat);
  }
}

function run(job: Job, signal: AbortSignal): Promise<Outcome<unknown>> {
  const options = { signal, progress: nowAndThen((progress) => tell({ type: 'progress', progress })) };
  switch (job.kind) {
    case 'read':
      return readStory(job.incoming, job.today);
    case 'several':
      return readStories(job.incoming, job.today, signal, (outcome) => tell({ type: 'part', outcome }));
    case 'reread':
      return rereadStory(job.kept, job.today);
    case 'edited':
      return readEdited(job.path);
    case 'picture':
      return readPicture(job.path);
    case 'prepare':
      return prepareToWrite(new URL(job.fonts), job.pdf);
    case 'rehearse':
      return rehearse(job.printed, new URL(job.fonts), options);
    case 'export':
      return exportPack(job.printed, job.files, new URL(job.fonts), options);
    case 'preview':
      return previewPack(received(job.changed), job.looked, new URL(job.fonts), options);
  }
}

/** Milliseconds between two pieces of news: each takes time from the job, and nobody sees more of them. */
const pause = 40;

function nowAndThen(tellProgress: (progress: Progress) => void): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    tellProgress(progress);
  };
}
