import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Looked, Preview } from '../../shared/contract/packs.ts';
import { firstPreviewed, lastPreviewed } from '../../shared/contract/previewed-pages.ts';
import type { PackDocument } from '../../shared/document/nodes.ts';
import { done, type Outcome } from '../../shared/failure.ts';
import type { DrawOptions } from './pdf/draw.ts';
import { createKnownStrips, type KnownStrips } from './pdf/known-strips.ts';
import { type Layout, layOut } from './pdf/layout.ts';
import { createPagePrints } from './pdf/page-print.ts';
import type { PageStrips } from './pdf/page-strips.ts';
import { folderOf, type WriteOptions } from './write-options.ts';

/**
 * The pages that are looked at, in memory, with the very words and places that an export would give them. Only what
 * was changed since the last preview of this pack is measured again, and only pages that look otherwise than the
 * asker has them are drawn. Fails with `character-missing`, `picture-missing` or `cancelled`.
 */
export async function previewDocument(
  document: PackDocument,
  looked: Looked,
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
    const choice = choose(document, looked, total);
    const made = await drawInMemory(document, laid.value, { only: choice, pictures, signal });
    if (!made.ok) return made;
    const { first, prints, drawn } = choice;
    const pdf = drawn.length > 0 ? made.value : new Uint8Array();
    return done({ pdf, drawn, first, prints, pages: total, lying, pageOf });
  } finally {
    last = { pack: document.identifier, known };
  }
}

/** Wants those of the pages that are looked at which the asker has no such picture of, and notes them and all prints. */
function choose(document: PackDocument, { page = 1, through = page, have = {} }: Looked, total: number) {
  const printOf = createPagePrints(document);
  const first = firstPreviewed(Math.min(page, total));
  const prints: string[] = [];
  const drawn: number[] = [];
  const wants = (number: number, strips: PageStrips): boolean => {
    if (number < first) return false;
    const print = printOf(strips, number, total);
    prints.push(print);
    if (have[number] === print) return false;
    drawn.push(number);
    return true;
  };
  return { first, last: lastPreviewed(Math.max(first, through)), prints, drawn, wants };
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
