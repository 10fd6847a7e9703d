import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { failed, type Outcome } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/failure-sentence.ts';
import type { ReadStory, Work } from '../commands/work.ts';
import { workInThreads } from '../commands/work-in-threads.ts';
import { makeFolder } from '../make-folder.ts';
import { today } from '../program.ts';
import { findFiles } from '../reading/folders.ts';
import { saveFailure } from '../save-failures.ts';
import { command, EXIT, type Setting, WrongUse } from './command.ts';

export const extract = command({
  name: 'extract',
  usage: 'FILE… [--out DIR]',
  summary: 'Print what stories hold: quotes, speakers, figures, attendees, each with its place',
  details: [
    'Needs no library. One file is printed as JSON on standard output; several, or a folder,',
    'go to DIR/NAME.json.',
  ],
  options: { out: { type: 'string' } },
  run: async ({ out }, names, setting) => {
    if (names.length === 0 || names.includes('')) throw new WrongUse('name at least one file');
    const { files, failed: missing } = await findFiles(names);
    for (const { failure } of missing) setting.terminal.tell(failureSentence(failure));
    if (out === undefined && files.length > 1) throw new WrongUse('several files need --out DIR');
    const fine = await extractAll(files, out, setting);
    return fine && missing.length === 0 ? EXIT.fine : EXIT.failed;
  },
});

/** True where every file was read and written. */
async function extractAll(files: string[], out: string | undefined, setting: Setting): Promise<boolean> {
  const { places, terminal } = setting;
  // In threads, however few: no bad file may keep this one from hearing of a stop.
  const work = workInThreads(places);
  let done = 0;
  try {
    const results = await Promise.all(
      files.map(async (path) => {
        const read = await readOrTell(work, path, setting);
        const written = read.ok ? await write(read.value, path, files, out, setting) : read;
        done += 1;
        terminal.progress({ done, total: files.length, doing: path });
        if (!written.ok) terminal.tell(failureSentence(written.failure));
        return written.ok;
      }),
    );
    return results.every(Boolean);
  } finally {
    await work.close();
  }
}

/** A fault of our own with one file is told for that file; the others go on. */
async function readOrTell(work: Work, path: string, { terminal }: Setting): Promise<Outcome<ReadStory>> {
  try {
    return await work.readStory({ kind: 'file', path }, today(), { signal: terminal.signal });
  } catch (error) {
    terminal.tell(path);
    return failed({ kind: 'unexpected', detail: (error as Error).message });
  }
}

async function write(
  { more = [], ...first }: ReadStory,
  path: string,
  files: string[],
  out: string | undefined,
  { terminal }: Setting,
): Promise<Outcome<undefined>> {
  const { toLabels } = await import('../../shared/extract/labels.ts');
  const stories = [first, ...more].map(({ extraction, fileName, sourceSha256, extractorVersion }) => {
    const source = { file_name: fileName, source_sha256: sourceSha256, extractor_version: extractorVersion };
    return { ...toLabels(extraction), ...source };
  });
  // A file of several stories, such as a feed, gives a list of them.
  const json = JSON.stringify(more.length > 0 ? stories : stories[0], null, 2);
  if (out === undefined) {
    terminal.out(json);
    return { ok: true, value: undefined };
  }
  const target = join(out, `${nameFor(path, files)}.json`);
  try {
    makeFolder(out);
    await writeFile(target, `${json}\n`);
    return { ok: true, value: undefined };
  } catch (error) {
    return saveFailure(error, target);
  }
}

const withoutExtension = (path: string): string => basename(path, extname(path));

/** story.html -> "story", unless story.txt is among the files too: then each keeps its ending. */
function nameFor(path: string, files: string[]): string {
  const name = withoutExtension(path);
  const twice = files.some((other) => other !== path && withoutExtension(other) === name);
  return twice ? basename(path) : name;
}
