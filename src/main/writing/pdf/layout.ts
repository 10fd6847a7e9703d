import type { DocumentNode, PackDocument } from '../../../shared/document/nodes.ts';
import { done, type Failure, failed, type Outcome } from '../../../shared/failure.ts';
import { breathing, type Stop } from './breathe.ts';
import { type Faces, openFaces } from './faces.ts';
import { type Furniture, measureFurniture } from './furniture.ts';
import type { Measure } from './measure-text.ts';
import { measureFor, type Plan, planPages } from './plan.ts';
import { MissingCharacter } from './shape.ts';
import { describeNode } from './where.ts';

export interface LayoutOptions {
  /** The folder of resources/fonts. */
  fonts: string;
  /** Whether a character without a glyph is measured as U+FFFD: where only another program's file is written. */
  lenient?: boolean;
  signal?: Stop | undefined;
  /** Hears how many pages are measured. */
  progress?: ((pages: number) => void) | undefined;
}

/** A document measured: how many pages it takes, and where each place is. */
export interface Layout {
  faces: Faces;
  measure: Measure;
  furniture: Furniture;
  plan: Plan;
}

/**
 * The first pass over a document, which writes nothing. Fails with `character-missing`, naming the character and
 * its block, or with `cancelled`. Rejects when a font file is missing.
 */
export async function layOut(document: PackDocument, options: LayoutOptions): Promise<Outcome<Layout>> {
  const opened = await openFaces(options.fonts);
  const faces = options.lenient ? { ...opened, lenient: true } : opened;
  const reading = createReading();
  try {
    const measure = measureFor(document, faces);
    const furniture = measureFurniture(document, faces);
    const plan = await countPages(planPages(document, measure, reading.note), options);
    return plan ? done({ faces, measure, furniture, plan }) : failed({ kind: 'cancelled' });
  } catch (error) {
    if (error instanceof MissingCharacter) return failed(characterMissing(error.character, reading.where()));
    throw error;
  }
}

/** The plan after the last page; null when cancelled. */
async function countPages(plans: Iterable<Plan>, { signal, progress }: LayoutOptions): Promise<Plan | null> {
  const breathe = breathing(signal);
  let plan: Plan | null = null;
  for (plan of plans) {
    progress?.(plan.total);
    if (await breathe()) return null;
  }
  return plan;
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
