import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type ThreadsOptions, workInThreads } from '../../../src/main/commands/work-in-threads.ts';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { temporaryFolder } from '../temporary.ts';
import { endlessLetters, pdfOfLetters } from './endless-pdf.ts';
import { faultyWays } from './faulty-ways.ts';
import { fund, storyFiles } from './sample-stories.ts';
import { unending } from './test-program.ts';

vi.setConfig({ testTimeout: 30_000 });

const main = new URL('../../../src/main/', import.meta.url);
const resources = new URL('../../../resources/', import.meta.url);

function threads(over: Partial<ThreadsOptions> = {}) {
  const work = workInThreads({ worker: new URL('worker.ts', main), resources, lanes: 1, ...over });
  onTestFinished(() => work.close());
  return work;
}

/** A worker that does what a test needs instead of reading; the path says what. */
function worker(folder: string): URL {
  const path = join(folder, 'worker.mjs');
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';
     const sign = () => {
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
       parentPort.postMessage({ type: 'alive' });
     };
     const ways = {
       ${faultyWays}
       silent: () => {},
       slowly: () => { for (let n = 0; n < 15; n++) sign(); ways.fine(); },
       endless: () => { for (;;) sign(); },
       fine: () => parentPort.postMessage({ type: 'outcome', outcome: { ok: true, value: 'read' } }),
     };
     parentPort.on('message', ({ job }) => job && ways[job.incoming.path]());`,
  );
  return pathToFileURL(path);
}

const file = (path: string) => ({ kind: 'file', path }) as const;
const read = (work: ReturnType<typeof threads>, path: string, signal = unending) =>
  work.readStory(file(path), '2026-01-01', { signal });

test('a thread reads a story as this one would', async () => {
  const [path = ''] = storyFiles(temporaryFolder(), { 'fund.txt': fund });
  const outcome = await read(threads(), path);
  expect(outcome).toMatchObject({ ok: true, value: { fileName: 'fund.txt', format: 'txt' } });
});

// It ended with status 13 two times in three, when the thread's last word came while its end was waited for.
test('a program that closes its threads as soon as it has its answer lives to see them closed', () => {
  const [path = ''] = storyFiles(temporaryFolder(), { 'fund.txt': fund });
  const script = `
    const { workInThreads } = await import(${JSON.stringify(new URL('commands/work-in-threads.ts', main).href)});
    for (let i = 0; i < 5; i++) {
      const work = workInThreads({ worker: new URL(${JSON.stringify(new URL('worker.ts', main).href)}), resources:
        new URL(${JSON.stringify(resources.href)}), lanes: 1 });
      const [read] = work.readStories([{ kind: 'file', path: ${JSON.stringify(path)} }], '2026-01-01',
        { signal: new AbortController().signal });
      console.log((await read).ok);
      await work.close();
    }
    console.log('ended');`;
  const program = join(temporaryFolder(), 'closes.mjs');
  writeFileSync(program, script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.trim().split('\n')).toEqual([...Array(5).fill('true'), 'ended']);
});

describe('one bad file does not stop the program', () => {
  test('one that takes for ever is stopped, and the next is read', async () => {
    const work = threads({ worker: worker(temporaryFolder()), seconds: 0.3 });
    const [slow, fine] = await Promise.all([read(work, 'forever'), read(work, 'fine')]);
    expect(slow).toMatchObject({ failure: { kind: 'reading-too-slow', path: 'forever', seconds: 0.3 } });
    expect(fine).toEqual({ ok: true, value: 'read' });
  });

  test('a long one that gives signs of life is read', async () => {
    const work = threads({ worker: worker(temporaryFolder()), seconds: 1 });
    expect(await read(work, 'slowly')).toEqual({ ok: true, value: 'read' });
  });

  test('but none goes on for ever, whatever signs it gives', async () => {
    const work = threads({ worker: worker(temporaryFolder()), seconds: 0.5, mostSeconds: 1 });
    const endless = await read(work, 'endless');
    expect(endless).toMatchObject({ failure: { kind: 'reading-too-slow', path: 'endless' } });
  });

  test('one that was read in time counts as read, though this thread was too busy to hear of it', async () => {
    const work = threads({ worker: worker(temporaryFolder()), seconds: 0.5 });
    await read(work, 'fine');
    // From here the timers come first, before any message.
    await new Promise((soon) => setImmediate(soon));
    const fine = read(work, 'fine');
    const busy = new Int32Array(new SharedArrayBuffer(4));
    await Promise.resolve();
    Atomics.wait(busy, 0, 0, 1000);
    expect(await fine).toEqual({ ok: true, value: 'read' });
  });

  test('one that takes all memory is stopped, and the next is read', async () => {
    const work = threads({ worker: worker(temporaryFolder()), megabytes: 24 });
    const hungry = await read(work, 'hungry');
    expect(hungry).toMatchObject({ failure: { kind: 'file-damaged', path: 'hungry' } });
    expect(await read(work, 'fine')).toEqual({ ok: true, value: 'read' });
  });

  test('so is a real document that unpacks to more than memory holds, and the story behind it is read', async () => {
    const folder = temporaryFolder();
    const parts = unzipSync(
      readFileSync(new URL('../../fixtures/reading/docx-release.docx', import.meta.url)),
    );
    const paragraphs = '<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(400_000);
    const open =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
    const document = strToU8(`${open}${paragraphs}</w:body></w:document>`);
    const files = { 'hungry.docx': zipSync({ ...parts, 'word/document.xml': document }), 'fund.txt': fund };
    const [hungry = '', good = ''] = storyFiles(folder, files);
    const work = threads({ megabytes: 96 });
    const refused = await read(work, hungry);
    expect(refused.ok || failureSentence(refused.failure)).toBe(
      'hungry.docx is damaged (reading it takes more memory than a story can). Get a fresh copy and import that.',
    );
    expect(await read(work, good)).toMatchObject({ ok: true, value: { fileName: 'fund.txt' } });
  });

  test.each(['throws', 'ends'])('a fault of our own is thrown, and the next is read: %s', async (way) => {
    const work = threads({ worker: worker(temporaryFolder()) });
    await expect(read(work, way)).rejects.toThrow(/fault of our own|ended in the midst/);
    expect(await read(work, 'fine')).toEqual({ ok: true, value: 'read' });
  });
});

test('a stop ends what runs and what waits', async () => {
  const work = threads({ worker: worker(temporaryFolder()) });
  const abort = new AbortController();
  const both = Promise.all([read(work, 'silent', abort.signal), read(work, 'fine', abort.signal)]);
  abort.abort();
  expect(await both).toMatchObject([{ failure: { kind: 'cancelled' } }, { failure: { kind: 'cancelled' } }]);
  expect(await read(work, 'fine')).toEqual({ ok: true, value: 'read' });
});

test('a PDF that keeps its reader busy is stopped, and the story behind it is read', async () => {
  const files = { 'busy.pdf': pdfOfLetters(endlessLetters), 'fund.txt': fund };
  const [busy = '', good = ''] = storyFiles(temporaryFolder(), files);
  const work = threads({ seconds: 6 });
  const refused = await read(work, busy);
  expect(refused.ok || failureSentence(refused.failure)).toBe(
    'Reading busy.pdf took longer than 6 seconds, so we stopped. It may be damaged or very long: save it anew in the ' +
      'program that made it, or split it into single stories, and import those.',
  );
  expect(await read(work, good)).toMatchObject({ ok: true, value: { fileName: 'fund.txt' } });
});
