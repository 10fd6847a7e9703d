import type { Writable } from 'node:stream';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { codeOf, saveFailure } from '../save-failures.ts';
import { besideName } from './beside.ts';
import { type Files, machineFiles, type OpenFile } from './files.ts';

/** A file that lies whole and on the disk beside its target, ready to take its place. */
export interface Staged {
  /** As the person named it. */
  path: string;
  /** Where that is, through links. */
  target: string;
  temporary: string;
  bytes: number;
}

/**
 * Writes a file beside its target, on to the disk; the target is not touched. Fails when the folder is missing or
 * may not be written to, when the target is a folder or the disk is full, or as `write` does; nothing is left then.
 */
export async function stage(
  path: string,
  write: (sink: Writable) => Promise<Outcome<unknown>>,
  files: Files = machineFiles,
): Promise<Outcome<Staged>> {
  const target = await files.realpath(path).catch(() => path);
  if (await files.isFolder(target).catch(() => false))
    return failed({ kind: 'target-unwritable', path, detail: 'it is a folder' });
  const staged: Staged = { path, target, temporary: '', bytes: 0 };
  try {
    const written = await writeBeside(staged, write, files);
    if (written.ok) return done({ ...staged, bytes: await files.size(staged.temporary) });
    await discard([staged], files);
    return written;
  } catch (error) {
    await discard([staged], files);
    return saveFailure(error, path);
  }
}

async function writeBeside(
  staged: Staged,
  write: (sink: Writable) => Promise<Outcome<unknown>>,
  files: Files,
): Promise<Outcome<unknown>> {
  const { file, temporary } = await createBeside(staged.target, files);
  staged.temporary = temporary;
  const sink = file.createWriteStream({ autoClose: false });
  try {
    const written = await write(sink);
    if (written.ok) await file.sync();
    return written;
  } finally {
    // A stream that does not close its file by itself holds on to it, and closing would wait for ever.
    sink.destroy();
    await file.close();
  }
}

/** Another export, or one that was cut off, may have left a file of the same name: then the next name. */
async function createBeside(target: string, files: Files): Promise<{ file: OpenFile; temporary: string }> {
  for (;;) {
    const temporary = besideName(target);
    try {
      return { file: await files.create(temporary), temporary };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** Takes staged files away. What cannot be removed is left: it bears a name that says what it is. */
export async function discard(staged: readonly Staged[], files: Files = machineFiles): Promise<void> {
  const temporaries = staged.map(({ temporary }) => temporary).filter(Boolean);
  await Promise.all(temporaries.map((path) => files.remove(path).catch(() => undefined)));
}
