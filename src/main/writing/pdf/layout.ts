import { extentOf } from '../../../shared/document/extent.ts';
import type { DocumentNode, PackDocument } from '../../../shared/document/nodes.ts';
import { done, type Failure, failed, type Outcome } from '../../../shared/failure.ts';
import { noPictures, type Pictures } from '../write-options.ts';
import { breathing, type Stop } from './breathe.ts';
import { type Faces, openFaces } from './faces.ts';
import { isPlainDocument } from './font-rules.ts';
import { type Furniture, measureFurniture } from './furniture.ts';
import type { KnownStrips } from './known-strips.ts';
import type { PageStrips } from './page-strips.ts';
import { bodyPages, frontPages, type Measures, measuresFor, type Plan, planPages } from './plan.ts';
import { MissingCharacter } from './runs.ts';
import { describeFront, describeNode, missingPicture } from './where.ts';

export interface LayoutOptions {
  /** The folder of resources/fonts. */
  fonts: string;
  /** Those that the document shows; it stops where one is missing. */
  pictures?: Pictures | undefined;
  /** Whether a character without a glyph is measured as U+FFFD: where only another program's file is written. */
  lenient?: boolean;
  /** What was measured of this document before; for pages whose tags do not count, as in a preview. */
  known?: KnownStrips | undefined;
  signal?: Stop | undefined;
  /** Hears how many pages are measured. */
  progress?: ((pages: number) => void) | undefined;
}

/** A document measured: how many pages it takes, and where each place is. */
export interface Layout {
  faces: Faces;
  measures: Measures;
  /** Of pages that stand, and of those that lie. */
  furniture: { upright: Furniture; lying: Furniture };
  plan: Plan;
  /** All pages, in order, for drawing them once. A long document's are measured again, so that none lies in memory. */
  pages(): Iterable<PageStrips>;
}

/**
 * The first pass over a document, which writes nothing. Fails with `character-missing`, naming the character and
 * its block, with `picture-missing` or with `cancelled`. Rejects when a font file is missing.
 */
export async function layOut(document: PackDocument, options: LayoutOptions): Promise<Outcome<Layout>> {
  const missing = missingPicture(document, options.pictures ?? noPictures);
  if (missing) return failed(missing);
  const opened = await openFaces(options.fonts, { plain: isPlainDocument(document) });
  const faces = options.lenient ? { ...opened, lenient: true } : opened;
  const reading = createReading();
  try {
    const measures = measuresFor(document, faces);
    const furniture = {
      upright: measureFurniture(document, faces, false),
      lying: measureFurniture(document, faces, true),
    };
    const watching = { onNode: reading.note, known: options.known };
    options.known?.begin(document);
    const counted = await countPages(
      planPages(document, measures, watching),
      options.known !== undefined || (!options.lenient && isShort(document)),
      options,
    );
    if (!counted) return failed({ kind: 'cancelled' });
    options.known?.end();
    const pages = () => allPages(document, measures, counted);
    return done({ faces, measures, furniture, plan: counted.plan, pages });
  } catch (error) {
    if (error instanceof MissingCharacter)
      return failed(
        characterMissing(error.character, reading.where() ?? describeFront(document, error.character)),
      );
    throw error;
  }
}

/**
 * Of a document's text with its marks, about 300 pages: up to this the first pass's pages are kept for the second, where
 * there is to be one.
 */
const keptCharacters = 1_500_000;

const isShort = ({ body }: PackDocument) => extentOf(body, keptCharacters) <= keptCharacters;

interface Counted {
  plan: Plan;
  /** The body's pages; null where they are too many to keep, or drawn already. */
  kept: PageStrips[] | null;
}

/** The plan after the last page; null when cancelled. */
async function countPages(
  pages: ReturnType<typeof planPages>,
  keep: boolean,
  { signal, progress }: LayoutOptions,
): Promise<Counted | null> {
  const breathe = breathing(signal);
  const counted: Counted = { plan: { front: 0, total: 0, lying: [], pageOf: {} }, kept: keep ? [] : null };
  for (const { plan, page } of pages) {
    counted.plan = plan;
    if (page) counted.kept?.push(page);
    progress?.(plan.total);
    if (await breathe()) return null;
  }
  return counted;
}

function* allPages(document: PackDocument, measures: Measures, counted: Counted): Generator<PageStrips> {
  const { kept, plan } = counted;
  // A page is used up by drawing it: its tags count what is still to come.
  counted.kept = null;
  yield* frontPages(document, measures.upright, plan.pageOf);
  yield* kept ?? bodyPages(document, measures);
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
    /** Null before the body is reached. */
    where: () => node && describeNode(node, heading),
  };
}

function characterMissing(character: string, where: string): Failure {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { kind: 'character-missing', character, codePoint: `U+${hexadecimal}`, where };
}
