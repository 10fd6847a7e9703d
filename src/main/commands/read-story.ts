import { EXTRACTOR_VERSION, extract } from '../../shared/extract/extract.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import type { IsoDate } from '../../shared/model/dates.ts';
import { readSource } from '../reading/read.ts';
import type { Incoming, ReadSource } from '../reading/source.ts';
import type { ReadStory } from './work.ts';

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
