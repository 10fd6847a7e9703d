import { Writable } from 'node:stream';
import type { PackDocument } from '../../shared/document/nodes.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import { formats } from './formats.ts';
import { layOut } from './pdf/layout.ts';
import { folderOf, type WriteOptions } from './write-options.ts';

/**
 * Writes a document in every format to nowhere, so that the next one finds fonts and code loaded and at speed. The
 * document shows no pictures. What cannot be written is left for the true export to tell.
 */
export async function rehearse(
  document: PackDocument,
  { fonts, signal }: WriteOptions,
): Promise<Outcome<null>> {
  const laid = await layOut(document, { fonts: folderOf(fonts), signal });
  if (laid.ok)
    for (const { write } of Object.values(formats)) await write(document, laid.value, nowhere(), { signal });
  return done(null);
}

const nowhere = () => new Writable({ write: (_bytes, _encoding, next) => next() });
