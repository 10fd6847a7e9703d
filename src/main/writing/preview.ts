import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Preview } from '../../shared/contract/packs.ts';
import { firstPreviewed, previewedPages } from '../../shared/contract/previewed-pages.ts';
import type { PackDocument } from '../../shared/document/nodes.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import type { DrawOptions } from './pdf/draw.ts';
import { createKnownStrips, type KnownStrips } from './pdf/known-strips.ts';
import { type Layout, layOut } from './pdf/layout.ts';
import { folderOf, type WriteOptions } from './write-options.ts';

/**
 * The pages around one of them, in memory, with the very words and places that an export would give them. Only what
 * was changed since the last preview of this pack is measured again. Fails with `character-missing`,
 * `picture-missing` or `cancelled`.
 */
export async function previewDocument(
  document: PackDocument,
  page: number,
  { fonts, pictures, signal, progress }: WriteOptions,
): Promise<Outcome<Preview>> {
  const known = takeKnown(document);
  try {
    const laid = await layOut(document, {
      ...{ fonts: folderOf(fonts), pictures, known, signal },
      progress: (done) => progress?.({ done, total: null, doing: 'Laying out the pages' }),
    });
    if (!laid.ok) return laid;
    const { total, lying, pageOf } = laid.value.plan;
    const first = firstPreviewed(Math.min(page, total));
    const only = { first, last: first + previewedPages - 1 };
    const drawn = await drawInMemory(document, laid.value, { only, pictures, signal });
    return drawn.ok ? done({ pdf: drawn.value, first, pages: total, lying, pageOf }) : drawn;
  } finally {
    last = { pack: document.identifier, known };
  }
}

/** What is known of the pack that was previewed last. */
let last: { pack: string; known: KnownStrips } | null = null;

/** Taken away while it is used: two previews at once would draw from the same strips. */
function takeKnown({ identifier }: PackDocument): KnownStrips {
  const known = last?.pack === identifier ? last.known : createKnownStrips();
  last = null;
  return known;
}

async function drawInMemory(
  document: PackDocument,
  layout: Layout,
  options: Omit<DrawOptions, 'sink'>,
): Promise<Outcome<Preview['pdf']>> {
  const { drawPages } = await import('./pdf/draw.ts');
  const sink = new PassThrough();
  const collected = buffer(sink).catch(() => Buffer.alloc(0));
  const drawn = await drawPages(document, layout, { sink, ...options });
  if (drawn.ok) return done(new Uint8Array(await collected));
  sink.destroy();
  return drawn;
}
