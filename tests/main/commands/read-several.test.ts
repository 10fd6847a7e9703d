import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type ThreadsOptions, workInThreads } from '../../../src/main/commands/work-in-threads.ts';
import { temporaryFolder } from '../temporary.ts';
import { faultyWays } from './faulty-ways.ts';
import { storyFiles } from './sample-stories.ts';
import { testProgram, unending } from './test-program.ts';

vi.setConfig({ testTimeout: 30_000 });

const main = new URL('../../../src/main/', import.meta.url);
const resources = new URL('../../../resources/', import.meta.url);

/** A thread that does with each of several files what its path says, instead of reading it. */
function fakeWorker(): URL {
  const path = join(temporaryFolder(), 'worker.mjs');
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';
     const ways = {
       ${faultyWays}
       late: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400),
     };
     let stop = Promise.withResolvers();
     let stopped = false;
     parentPort.on('message', async ({ job }) => {
       stopped = !job;
       if (!job) return stop.resolve();
       stop = Promise.withResolvers();
       try {
         for (const { path } of job.incoming) {
           if (stopped) return parentPort.postMessage({ type: 'outcome', outcome: { ok: false, failure: { kind: 'cancelled' } } });
           ways[path]?.();
           parentPort.postMessage({ type: 'part', outcome: { ok: true, value: path } });
           await (path === 'waits' ? stop.promise : new Promise((next) => setImmediate(next)));
         }
         parentPort.postMessage({ type: 'outcome', outcome: { ok: true, value: null } });
       } catch (error) {
         parentPort.postMessage({ type: 'fault', message: error.message, stack: '' });
       }
     });`,
  );
  return pathToFileURL(path);
}

function threads(over: Partial<ThreadsOptions>) {
  const work = workInThreads({ worker: fakeWorker(), resources, lanes: 1, ...over });
  onTestFinished(() => work.close());
  return work;
}

/** What each of these files came to: its own name where it was read, else what went wrong. */
async function read(work: ReturnType<typeof threads>, paths: string[]) {
  const files = paths.map((path) => ({ kind: 'file', path }) as const);
  const ended = await Promise.allSettled(work.readStories?.(files, '2026-01-01', { signal: unending }) ?? []);
  return ended.map((each) => {
    if (each.status === 'rejected') return (each.reason as Error).message;
    return each.value.ok ? each.value.value : each.value.failure;
  });
}

test('each file is answered in its place', async () => {
  expect(await read(threads({}), ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
});

test('a file that takes for ever is stopped for itself; those before and behind it are read', async () => {
  const came = await read(threads({ seconds: 0.5 }), ['a', 'forever', 'b', 'forever', 'c']);
  const slow = { kind: 'reading-too-slow', path: 'forever', seconds: 0.5 };
  expect(came).toEqual(['a', slow, 'b', slow, 'c']);
});

test('the time is each file’s own: several that together take longer are read', async () => {
  expect(await read(threads({ seconds: 0.7 }), ['late', 'late', 'late', 'a'])).toEqual([
    'late',
    'late',
    'late',
    'a',
  ]);
});

test('a file that takes all memory is stopped for itself', async () => {
  const came = await read(threads({ megabytes: 24 }), ['a', 'b', 'hungry', 'c']);
  expect(came).toMatchObject(['a', 'b', { kind: 'file-damaged', path: 'hungry' }, 'c']);
});

test.each([
  ['throws', 'a fault of our own'],
  ['ends', 'A worker thread ended in the midst of a job.'],
])('a fault of our own is one file’s: %s', async (way, message) => {
  expect(await read(threads({}), ['a', way, 'b'])).toEqual(['a', message, 'b']);
});

test('a stop ends what is not read yet; what was read stays read', async () => {
  const work = threads({});
  const abort = new AbortController();
  const files = ['a', 'waits', 'b', 'c'].map((path) => ({ kind: 'file', path }) as const);
  const readings = work.readStories?.(files, '2026-01-01', { signal: abort.signal }) ?? [];
  await readings[1];
  abort.abort();
  const cancelled = { ok: false, failure: { kind: 'cancelled' } };
  expect(await Promise.all(readings)).toEqual([
    { ok: true, value: 'a' },
    { ok: true, value: 'waits' },
    cancelled,
    cancelled,
  ]);
  expect(await read(work, ['d'])).toEqual(['d']);
});

test('a long import with threads has every story once, and tells of the bad ones', async () => {
  const folder = temporaryFolder();
  const stories = Object.fromEntries(
    Array.from({ length: 37 }, (_, n) => [`s${n}.txt`, `Title: Story ${n}\n\nThe body of story ${n}.`]),
  );
  const paths = storyFiles(folder, { ...stories, 'page.json': '{"title":' });
  const work = workInThreads({ worker: new URL('worker.ts', main), resources, lanes: 2 });
  onTestFinished(() => work.close());
  const program = testProgram(folder, work);
  const report = await program.get('stories.import', { paths });
  expect(report.imported.map(({ title }) => title)).toEqual(
    Array.from({ length: 37 }, (_, n) => `Title: Story ${n}`),
  );
  expect(report.failed.map(({ path }) => path)).toEqual([paths.at(-1)]);
});
