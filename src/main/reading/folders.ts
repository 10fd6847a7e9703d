import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Failure } from '../../shared/failure.ts';
import { whyUnread } from './bytes.ts';
import { mayBeStory } from './formats.ts';

export interface FoundFiles {
  files: string[];
  failed: { path: string; failure: Failure }[];
  /** Files in folders whose names promise nothing that we read. */
  passedBy: string[];
}

/**
 * The files to read among `paths`: those that are named, whatever they are called, and in folders those whose names
 * promise a format that we know, or a document that we do not; the others are among `passedBy`. Hidden files are not
 * looked at, and a folder is entered once, however it is linked.
 * What is not there or cannot be opened is among `failed`, and so is a named folder without anything to read.
 */
export async function findFiles(paths: string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], failed: [], passedBy: [] };
  const entered = new Set<string>();
  for (const path of paths.map((each) => resolve(each))) await addNamed(path, found, entered);
  return { ...found, files: [...new Set(found.files)] };
}

async function addNamed(path: string, found: FoundFiles, entered: Set<string>): Promise<void> {
  const isFolder = await unlessFailing(path, found, async () => (await stat(path)).isDirectory());
  if (isFolder === undefined) return;
  if (!isFolder) {
    found.files.push(path);
    return;
  }
  const before = found.files.length + found.failed.length;
  await addFolder(path, found, entered);
  if (found.files.length + found.failed.length === before && entered.size > 0) {
    found.failed.push({ path, failure: { kind: 'folder-without-stories', path } });
  }
}

async function addFolder(path: string, found: FoundFiles, entered: Set<string>): Promise<void> {
  await unlessFailing(path, found, async () => {
    const real = await realpath(path);
    if (entered.has(real)) return;
    entered.add(real);
    const names = (await readdir(path)).filter((name) => !name.startsWith('.'));
    for (const name of names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
      await addFound(join(path, name), found, entered);
    }
  });
}

async function addFound(path: string, found: FoundFiles, entered: Set<string>): Promise<void> {
  const info = await stat(path).catch(() => undefined);
  // A link that leads nowhere is nobody's story.
  if (!info) return;
  if (info.isDirectory()) await addFolder(path, found, entered);
  else if (info.isFile()) (mayBeStory(path) ? found.files : found.passedBy).push(path);
}

async function unlessFailing<T>(
  path: string,
  found: FoundFiles,
  look: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    found.failed.push({ path, failure: whyUnread(path, error as NodeJS.ErrnoException) });
    return undefined;
  }
}
