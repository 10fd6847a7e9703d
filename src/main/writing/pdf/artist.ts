import type { Pictures } from '../write-options.ts';
import { drawChartShapes } from './chart.ts';
import type { Faces } from './faces.ts';
import type { PdfInternals, PdfRef } from './internals.ts';
import type { Brush } from './page-content.ts';
import { pictureObject } from './picture-object.ts';
import { short } from './short.ts';
import type { Typesetter } from './typesetter.ts';

/** Draws pictures and charts into a file; a picture's bytes go in once, however often it is shown. */
export type Artist = Pick<Brush, 'art' | 'place'>;

export function createArtist(
  pdf: PdfInternals,
  faces: Faces,
  typesetter: Typesetter,
  pictures: Pictures,
): Artist {
  const objects = new Map<string, { name: string; ref: PdfRef }>();

  function objectOf(sha256: string) {
    const known = objects.get(sha256);
    if (known) return known;
    const bytes = pictures.get(sha256);
    if (!bytes) throw new Error(`the picture ${sha256} was not given`);
    const object = { name: `I${objects.size + 1}`, ref: pictureObject(pdf, bytes) };
    objects.set(sha256, object);
    return object;
  }

  return {
    art(art, { x, y, width, height }) {
      if (art.kind === 'chart') return drawChartShapes(art.drawing, x, y, faces, typesetter);
      const { name, ref } = objectOf(art.picture.sha256);
      pdf.page.xobjects[name] = ref;
      // The page's y runs downwards, a picture's upwards.
      const place = [width, 0, 0, -height, x, y + height].map(short).join(' ');
      return `q\n${place} cm\n/${name} Do\nQ\n`;
    },
    place(tag, { x, y, width, height }) {
      const top = pdf.page.height - y;
      const box = [x, top - height, x + width, top].map((length) => Math.round(length * 100) / 100);
      tag.attributes = { O: 'Layout', Placement: 'Block', BBox: box, Width: width, Height: height };
    },
  };
}
