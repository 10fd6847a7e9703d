import { Worker } from 'node:worker_threads';
import type { Progress } from '../../shared/contract/contract.ts';
import { type Failure, failed, type Outcome } from '../../shared/failure.ts';
import type { WorkOptions } from './work.ts';
import type { FromWorker, Job, ToWorker } from './worker-messages.ts';

export interface JobLimits {
  /**
   * Milliseconds without a sign of life, milliseconds in all, and what is said when either is over: a long file that
   * is being read is not stuck.
   */
  time?: { limit: number; most: number; failure: Failure };
  /** What is said when the job needs more memory than a thread may have. */
  memory: Failure;
  /** How long a cancelled job may take to clean up, in milliseconds. */
  grace: number;
}

/**
 * Memory that a thread may have, in megabytes; `young` is for what lives shortly. Where that is left out, the thread is
 * watched: V8 stops one that comes to its own limit only if it asks for little at a time, else it ends the whole
 * program. So such a thread is given `spare` more, and is stopped before it has taken that too. Where an engine cannot
 * be asked, V8's own limit is all there is.
 */
export interface Memory {
  old: number;
  young?: number;
}

const spare = 256;
/** Whether a thread can be asked what it holds while it works: engines before Node 22.16 cannot. */
const canLook = 'getHeapStatistics' in Worker.prototype;
/** Milliseconds between two looks at the memory of a thread at work. */
const look = 50;

/** One worker thread, started at its first job and again after one that had to be stopped. */
export class Thread {
  private worker: Worker | undefined;
  private readonly entry: URL;
  private readonly memory: Memory;

  constructor(entry: URL, memory: Memory) {
    this.entry = entry;
    this.memory = memory;
  }

  /**
   * Does one job; the caller gives the next one only when this has ended. It may be made when it is sent, for an object
   * that stands for this life of the thread. A job of several parts tells of each, and the time limit is each part's.
   * Throws for a fault of our own.
   */
  run(
    job: Job | ((life: object) => Job),
    options: WorkOptions,
    limits: JobLimits,
    onPart?: (outcome: Outcome<unknown>) => void,
  ): Promise<Outcome<unknown>> {
    if (options.signal.aborted) return Promise.resolve(failed({ kind: 'cancelled' }));
    const worker = this.started();
    return new Promise((resolve, reject) => {
      const stop = (failure: Failure) => {
        end();
        void this.close();
        resolve(failed(failure));
      };
      let timer: NodeJS.Timeout | undefined;
      let stopping: NodeJS.Timeout | undefined;
      const onMessage = (message: FromWorker) => {
        if (message.type === 'progress') return options.progress?.(message.progress as Progress);
        if (message.type === 'alive') return wait();
        if (message.type === 'part') {
          restart();
          return onPart?.(message.outcome);
        }
        end();
        if (message.type === 'outcome') return resolve(message.outcome);
        reject(Object.assign(new Error(message.message), { stack: message.stack }));
      };
      const onError = (error: Error & { code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return stop(limits.memory);
        end();
        void this.close();
        reject(error);
      };
      const onExit = () => onError(new Error('A worker thread ended in the midst of a job.'));
      const onAbort = () => {
        this.send({ type: 'cancel' });
        stopping = setTimeout(() => stop({ kind: 'cancelled' }), limits.grace);
      };
      let ended = false;
      const watch = this.watched(worker, () => ended || stop(limits.memory));
      const end = () => {
        ended = true;
        for (const each of [timer, stopping]) clearTimeout(each);
        clearInterval(watch);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        options.signal.removeEventListener('abort', onAbort);
        // One that is being closed is still waited for.
        if (this.worker === worker) worker.unref();
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      options.signal.addEventListener('abort', onAbort, { once: true });
      const { time } = limits;
      // An answer that came while this thread was busy (putting in a long story) waits behind the timer: it goes first.
      let signs = 0;
      let began = 0;
      const late = (sign: number) =>
        setImmediate(() => ended || sign !== signs || (time && stop(time.failure)));
      const wait = () => {
        clearTimeout(timer);
        signs += 1;
        const left = time && Math.min(time.limit, began + time.most - performance.now());
        timer = left === undefined ? undefined : setTimeout(late, Math.max(0, left), signs);
      };
      const restart = () => {
        began = performance.now();
        wait();
      };
      restart();
      worker.ref();
      this.send({ type: 'job', job: typeof job === 'function' ? job(worker) : job });
    });
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    // An idle thread keeps no program alive, but whoever waits for its end must live to see it.
    worker?.ref();
    await worker?.terminate();
  }

  private send(message: ToWorker): void {
    this.worker?.postMessage(message);
  }

  private started(): Worker {
    const { old, young } = this.memory;
    this.worker ??= new Worker(this.entry, {
      resourceLimits:
        young === undefined
          ? { maxOldGenerationSizeMb: canLook ? old + spare : old }
          : { maxOldGenerationSizeMb: old, maxYoungGenerationSizeMb: young },
    });
    return this.worker;
  }

  /** Tells once a thread that is watched has taken more than its memory; it answers though it is busy. */
  private watched(worker: Worker, tooMuch: () => void): NodeJS.Timeout | undefined {
    const { old, young } = this.memory;
    if (young !== undefined || !canLook) return undefined;
    const measure = () =>
      worker.getHeapStatistics().then(
        ({ used_heap_size }) => used_heap_size > old * 2 ** 20 && tooMuch(),
        () => {}, // It has ended.
      );
    return setInterval(measure, look);
  }
}
