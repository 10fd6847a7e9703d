import type { Writable } from 'node:stream';
import type { PackDocument } from '../../../shared/document/nodes.ts';
import { done, type Outcome } from '../../../shared/failure.ts';
import type { Pictures } from '../write-options.ts';
import type { Stop } from './breathe.ts';
import { drawPages } from './draw.ts';
import { layOut } from './layout.ts';

export interface PdfOptions {
  /** The folder of resources/fonts. */
  fonts: string;
  sink: Writable;
  /** Those that the document shows. */
  pictures?: Pictures | undefined;
  signal?: Stop | undefined;
  /** Pages measured, then drawn: up to twice the document's pages, null until these are known. */
  progress?: ((done: number, total: number | null) => void) | undefined;
}

export interface PdfResult {
  pages: number;
  /** Anchor of a block -> the page it begins on, from 1 (the cover). */
  pageOf: Record<string, number>;
}

/**
 * Writes a document as PDF/A-2a and PDF/UA-1 into `sink` and ends it; the same document gives the same bytes.
 * Fails with `character-missing` before anything is written, or with `cancelled`. Rejects when the sink does, with
 * the sink's error, and when a font file is missing.
 */
export async function writePdf(document: PackDocument, options: PdfOptions): Promise<Outcome<PdfResult>> {
  const { fonts, pictures, sink, signal, progress } = options;
  const laid = await layOut(document, {
    fonts,
    pictures,
    signal,
    progress: (pages) => progress?.(pages, null),
  });
  if (!laid.ok) return laid;
  const { total, pageOf } = laid.value.plan;
  const drawn = await drawPages(document, laid.value, {
    ...{ sink, pictures, signal },
    progress: (pages) => progress?.(total + pages, total * 2),
  });
  return drawn.ok ? done({ pages: total, pageOf }) : drawn;
}
