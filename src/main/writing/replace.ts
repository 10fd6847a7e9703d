import { done, type Failure, failed, type Outcome } from '../../shared/failure.ts';
import { codeOf, saveFailure } from '../save-failures.ts';
import { besideName } from './beside.ts';
import { type Files, machineFiles } from './files.ts';
import { discard, type Staged } from './save.ts';

/** A target that has been replaced, and the file it held before, if any. */
interface Replaced {
  target: string;
  old: string | null;
}

/**
 * Puts staged files in their targets' places: all of them or, when one cannot be replaced, none, the others being
 * put back as they were. Each replacement is one rename, so that a target is always either the old file or the new
 * one, whole; a power cut between two renames can leave one file new and the next still old.
 */
export async function replaceAll(
  staged: readonly Staged[],
  files: Files = machineFiles,
): Promise<Outcome<null>> {
  const replaced: Replaced[] = [];
  for (const file of staged) {
    const failure = await replace(file, staged.length > 1, replaced, files);
    if (!failure) continue;
    await putBack(replaced, files);
    await discard(staged, files);
    return failure;
  }
  await forgetOld(replaced, files);
  return done(null);
}

async function replace(
  { path, target, temporary }: Staged,
  revocable: boolean,
  replaced: Replaced[],
  files: Files,
): Promise<{ ok: false; failure: Failure } | null> {
  try {
    const old = revocable ? await keepOld(target, files) : null;
    try {
      await renameOver(temporary, target, files);
    } catch (error) {
      if (old) await files.remove(old).catch(() => undefined);
      throw error;
    }
    replaced.push({ target, old });
    return null;
  } catch (error) {
    return isHeldOpen(error, files)
      ? failed({ kind: 'target-open-elsewhere', path })
      : saveFailure(error, path);
  }
}

/** Milliseconds: a virus scanner or an indexer often holds a file for a moment. */
const patience = 400;

async function renameOver(from: string, to: string, files: Files): Promise<void> {
  try {
    await files.rename(from, to);
  } catch (error) {
    if (!isHeldOpen(error, files)) throw error;
    await files.pause(patience);
    await files.rename(from, to);
  }
}

/** On Windows a file that another program has open cannot be replaced, and it says so in one of these ways. */
function isHeldOpen(error: unknown, { platform }: Files): boolean {
  const code = codeOf(error);
  if (code === 'EBUSY' || code === 'ETXTBSY') return true;
  return platform === 'win32' && (code === 'EPERM' || code === 'EACCES');
}

/** A second name for the old file, or a copy where the disk knows no second names; null when there is none. */
async function keepOld(target: string, files: Files): Promise<string | null> {
  const old = besideName(target);
  try {
    await files.link(target, old);
    return old;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    await files.copy(target, old);
    return old;
  }
}

async function putBack(replaced: readonly Replaced[], files: Files): Promise<void> {
  for (const { target, old } of replaced) await (old ? files.rename(old, target) : files.remove(target));
}

async function forgetOld(replaced: readonly Replaced[], files: Files): Promise<void> {
  for (const { old } of replaced) if (old) await files.remove(old).catch(() => undefined);
}
