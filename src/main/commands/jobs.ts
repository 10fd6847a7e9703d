import type { Preview } from '../../shared/contract/packs.ts';
import { EXTRACTOR_VERSION, extract } from '../../shared/extract/extract.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import type { IsoDate } from '../../shared/model/dates.ts';
import type { EditedFile } from '../../shared/verify/edited.ts';
import { readSource } from '../reading/read.ts';
import type { Incoming, ReadSource } from '../reading/source.ts';
import type { Printed, ReadPicture, ReadStory, Target, WorkOptions, WrittenFile } from './work.ts';

/** Reads one source and finds what is in it. */
export async function readStory(incoming: Incoming, today: IsoDate): Promise<Outcome<ReadStory>> {
  const read = await readSource(incoming);
  if (!read.ok) return read;
  const { more = [], ...first } = read.value;
  const story = extracted(first, today);
  return done(more.length > 0 ? { ...story, more: more.map((each) => extracted(each, today)) } : story);
}

function extracted({ source, sha256, more: _more, ...read }: ReadSource, today: IsoDate): ReadStory {
  const extraction = extract(source, { today });
  return { ...read, sourceSha256: sha256, extraction, extractorVersion: EXTRACTOR_VERSION };
}

export { rereadStory } from './reread-story.ts';
/** Reads a file that came back. Its reader is loaded when the first one does. */
export async function readEdited(path: string): Promise<Outcome<EditedFile>> {
  const { readEdited: read } = await import('../verifying/read.ts');
  return read(path);
}

/** Makes a picture file ready for print. */
export async function readPicture(path: string): Promise<Outcome<ReadPicture>> {
  const { readPicture } = await import('../reading/picture/read-picture.ts');
  return readPicture(path);
}

// The writers are large: they are loaded when the first pack is printed, not when a search is asked for.

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

/** Lays a document out as it would be printed, and draws the pages around one. */
export async function previewPack(
  { document, pictures }: Printed,
  page: number,
  fonts: URL,
  options: WorkOptions,
): Promise<Outcome<Preview>> {
  const { previewDocument } = await import('../writing/export.ts');
  return previewDocument(document, page, { fonts, pictures, ...options });
}
