import type { Writable } from 'node:stream';
import type { DocumentNode, PackDocument } from '../../../shared/document/nodes.ts';
import { done, type Failure, failed, type Outcome } from '../../../shared/failure.ts';
import { breathing } from './breathe.ts';
import { drawPages } from './draw.ts';
import { type Faces, openFaces } from './faces.ts';
import { type Furniture, measureFurniture } from './furniture.ts';
import type { Measure } from './measure-text.ts';
import { measureFor, type Plan, planPages } from './plan.ts';
import { MissingCharacter } from './shape.ts';
import { describeNode } from './where.ts';

export interface PdfOptions {
  /** The folder of resources/fonts. */
  fonts: string;
  sink: Writable;
  signal?: AbortSignal | undefined;
  /** Pages measured, then drawn: up to twice the document's pages, null until these are known. */
  progress?: ((done: number, total: number | null) => void) | undefined;
}

export interface PdfResult {
  pages: number;
  /** Anchor of a heading, quote, fact, table or source -> the page it begins on, from 1 (the cover). */
  pageOf: Record<string, number>;
}

/** What the first pass finds out. */
export interface Measured {
  measure: Measure;
  furniture: Furniture;
  plan: Plan;
}

/**
 * Writes a document as PDF/A-2a and PDF/UA-1 into `sink` and ends it; the same document gives the same bytes.
 * Fails with `character-missing` before anything is written, or with `cancelled`. Rejects when the sink does, with
 * the sink's error, and when a font file is missing.
 */
export async function writePdf(document: PackDocument, options: PdfOptions): Promise<Outcome<PdfResult>> {
  const faces = await openFaces(options.fonts);
  const measured = await measureDocument(document, faces, options);
  if (!measured.ok) return measured;
  const { pageOf, total } = measured.value.plan;
  const drawn = await drawPages(document, faces, measured.value, options);
  return drawn.ok ? done({ pages: total, pageOf }) : drawn;
}

async function measureDocument(
  document: PackDocument,
  faces: Faces,
  { signal, progress }: PdfOptions,
): Promise<Outcome<Measured>> {
  const reading = createReading();
  const breathe = breathing(signal);
  try {
    const measure = measureFor(document, faces);
    const furniture = measureFurniture(document, faces);
    let plan: Plan = { front: 0, total: 0, pageOf: {} };
    for (plan of planPages(document, measure, reading.note)) {
      progress?.(plan.total, null);
      if (await breathe()) return failed({ kind: 'cancelled' });
    }
    return done({ measure, furniture, plan });
  } catch (error) {
    if (error instanceof MissingCharacter) return failed(characterMissing(error.character, reading.where()));
    throw error;
  }
}

/** Remembers the block that is being measured, to name it when a character has no shape. */
function createReading() {
  let node: DocumentNode | null = null;
  let heading = '';
  return {
    note(next: DocumentNode) {
      node = next;
      if (next.kind === 'heading') heading = next.text;
    },
    where: () => (node ? describeNode(node, heading) : 'the cover, the marking or the contents'),
  };
}

function characterMissing(character: string, where: string): Failure {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { kind: 'character-missing', character, codePoint: `U+${hexadecimal}`, where };
}
