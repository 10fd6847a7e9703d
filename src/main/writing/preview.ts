import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Preview } from '../../shared/contract/packs.ts';
import type { PackDocument } from '../../shared/document/nodes.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import { writePdf } from './pdf/write.ts';
import { folderOf, type WriteOptions } from './write-options.ts';

/** The very PDF that an export would write, in memory. Fails with `character-missing` or `cancelled`. */
export async function previewDocument(
  document: PackDocument,
  { fonts, pictures, signal, progress }: WriteOptions,
): Promise<Outcome<Preview>> {
  const sink = new PassThrough();
  const collected = buffer(sink).catch(() => Buffer.alloc(0));
  const written = await writePdf(document, {
    ...{ fonts: folderOf(fonts), pictures, sink, signal },
    progress: (done, total) => progress?.({ done, total, doing: 'Laying out the pages' }),
  });
  if (!written.ok) {
    sink.destroy();
    return written;
  }
  return done({ ...written.value, pdf: new Uint8Array(await collected) });
}
