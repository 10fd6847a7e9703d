import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportFormat } from '../../shared/contract/packs.ts';
import type { PackDocument } from '../../shared/document/nodes.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import { drawImages, type Images } from './images.ts';
import type { Stop } from './pdf/breathe.ts';
import type { Layout } from './pdf/layout.ts';
import { coverSetting } from './pdf/measure-front.ts';
import { noPictures, type Pictures } from './write-options.ts';

export interface FormatOptions {
  pictures?: Pictures | undefined;
  /** A department's own Word file to be filled. */
  template?: string | undefined;
  /** Hears what of it did not fit. */
  warn?: ((sentences: string[]) => void) | undefined;
  signal?: Stop | undefined;
  /** Hears how many of the document's pages are written, where the format knows pages. */
  progress?: ((pages: number) => void) | undefined;
}

interface Format {
  /** Said while it is written. */
  doing: string;
  /** Whether its pages are those of the layout; else another program makes them. */
  fixedPages: boolean;
  /** Writes into `sink` and ends it. Rejects with the sink's error. */
  write(
    document: PackDocument,
    layout: Layout,
    sink: Writable,
    options: FormatOptions,
  ): Promise<Outcome<unknown>>;
}

const drawn = new WeakMap<Layout, Promise<Images>>();

/** What the files of one layout show, drawn once for all of them. */
function imagesFor(document: PackDocument, layout: Layout, pictures = noPictures): Promise<Images> {
  const images = drawn.get(layout) ?? drawImages(document, layout.faces, pictures);
  drawn.set(layout, images);
  return images;
}

/** What our layout found that other programs' files say: the pages of their contents, and how their cover fits. */
const laidOut = ({ cover }: PackDocument, { plan, measures }: Layout) => ({
  pageOf: plan.pageOf,
  cover: coverSetting(cover, measures.upright),
});

/** Every format that a pack can leave in. What writes it is loaded when it is asked for. */
export const formats: Record<ExportFormat, Format> = {
  pdf: {
    doing: 'Writing the PDF',
    fixedPages: true,
    async write(document, layout, sink, options) {
      const { drawPages } = await import('./pdf/draw.ts');
      return drawPages(document, layout, { sink, ...options });
    },
  },
  docx: {
    doing: 'Writing the Word file',
    fixedPages: false,
    async write(document, layout, sink, { pictures, template, warn, signal }) {
      const images = await imagesFor(document, layout, pictures);
      const { writeWord } = await import('./docx/write-word.ts');
      const made = await writeWord(document, { ...laidOut(document, layout), images }, template);
      if (!made.ok) return made;
      if (signal?.aborted) return failed({ kind: 'cancelled' });
      warn?.(made.value.warnings);
      await pipeline(Readable.from([made.value.bytes]), sink);
      return done(null);
    },
  },
  odt: {
    doing: 'Writing the OpenDocument file',
    fixedPages: false,
    async write(document, layout, sink, { pictures }) {
      const { writeOdt } = await import('./odt/write.ts');
      const images = await imagesFor(document, layout, pictures);
      await pipeline(Readable.from([writeOdt(document, { ...laidOut(document, layout), images })]), sink);
      return done(null);
    },
  },
};
