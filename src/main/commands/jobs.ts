import type { NewReading } from '../../shared/again/compare.ts';
import type { AbortSignalLike } from '../../shared/contract/contract.ts';
import type { Looked, Preview } from '../../shared/contract/packs.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { IsoDate } from '../../shared/model/dates.ts';
import type { EditedFile } from '../../shared/verify/edited.ts';
import type { Incoming } from '../reading/source.ts';
import type { KeptStory, Printed, ReadPicture, ReadStory, Target, WorkOptions, WrittenFile } from './work.ts';

// Readers and writers are large: a thread loads what its first job needs, and nothing of the others.

/** Reads one source and finds what is in it. */
export async function readStory(incoming: Incoming, today: IsoDate): Promise<Outcome<ReadStory>> {
  const { readStory: read } = await import('./read-story.ts');
  return read(incoming, today);
}

/** Reads sources one after another and hands each over at once. Between two of them a stop is heard. */
export async function readStories(
  incoming: Incoming[],
  today: IsoDate,
  signal: AbortSignalLike,
  onRead: (outcome: Outcome<ReadStory>) => void,
): Promise<Outcome<null>> {
  for (const each of incoming) {
    if (signal.aborted) return failed({ kind: 'cancelled' });
    onRead(await readStory(each, today));
    await new Promise((next) => setImmediate(next));
  }
  return done(null);
}

/** A story of the library as the reader has it now. */
export async function rereadStory(kept: KeptStory, today: IsoDate): Promise<Outcome<NewReading>> {
  const { rereadStory: reread } = await import('./reread-story.ts');
  return reread(kept, today);
}

/** Reads a file that came back. */
export async function readEdited(path: string): Promise<Outcome<EditedFile>> {
  const { readEdited: read } = await import('../verifying/read.ts');
  return read(path);
}

/** Makes a picture file ready for print. */
export async function readPicture(path: string): Promise<Outcome<ReadPicture>> {
  const { readPicture } = await import('../reading/picture/read-picture.ts');
  return readPicture(path);
}

/** Loads the writers and opens the fonts, so that the next document need not wait for them. */
export async function prepareToWrite(fonts: URL, pdf: boolean): Promise<Outcome<null>> {
  const { openWriters } = await import('../writing/export.ts');
  await openWriters({ fonts }, pdf);
  return done(null);
}

/** Writes a document in every format to nowhere. */
export async function rehearse(
  { document }: Printed,
  fonts: URL,
  options: WorkOptions,
): Promise<Outcome<null>> {
  const { rehearse: write } = await import('../writing/rehearse.ts');
  return write(document, { fonts, ...options });
}

/** Writes a document's files. `fonts` is the folder of the embedded fonts. */
export async function exportPack(
  { document, pictures }: Printed,
  files: Target[],
  fonts: URL,
  options: WorkOptions,
): Promise<Outcome<WrittenFile[]>> {
  const { exportDocument } = await import('../writing/export.ts');
  return exportDocument(document, files, { fonts, pictures, ...options });
}

/** Lays a document out as it would be printed, and draws the pages that are looked at. */
export async function previewPack(
  { document, pictures }: Printed,
  looked: Looked,
  fonts: URL,
  options: WorkOptions,
): Promise<Outcome<Preview>> {
  const { previewDocument } = await import('../writing/export.ts');
  return previewDocument(document, looked, { fonts, pictures, ...options });
}
