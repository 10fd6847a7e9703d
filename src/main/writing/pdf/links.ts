import { type PdfInternals, pdfText } from './internals.ts';
import type { Box } from './page-content.ts';
import type { Structure } from './structure.ts';
import type { Tag } from './tags.ts';

/** Places and links of a file. Links may come before the place they lead to. */
export interface Links {
  /** Says that `anchor` is on the current page, `top` points below its upper edge. */
  place(anchor: string, top: number): void;
  /** Makes the words in the box lead where the tag says. */
  add(tag: Tag, box: Box): void;
}

export function createLinks(pdf: PdfInternals, structure: Structure): Links {
  const names = new Map<string, string>();

  /** pdfkit sorts names by language, readers look them up by bytes: these sort alike either way. */
  function nameOf(anchor: string): string {
    const name = names.get(anchor) ?? `p${`${names.size}`.padStart(7, '0')}`;
    names.set(anchor, name);
    return name;
  }

  return {
    place(anchor, top) {
      pdf.addNamedDestination(nameOf(anchor), 'XYZ', 0, Math.max(0, top - above), null);
    },
    add(tag, { x, y, width, height }) {
      if (!tag.link) return;
      const { target, contents } = tag.link;
      const bottom = pdf.page.height - y - height;
      const annotation = pdf.ref();
      annotation.data = {
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x, bottom, x + width, bottom + height],
        Border: [0, 0, 0],
        F: 4,
        Contents: pdfText(contents),
        StructParent: structure.annotation(tag, annotation),
        A:
          'anchor' in target
            ? { S: 'GoTo', D: pdfText(nameOf(target.anchor)) }
            : { S: 'URI', URI: pdfText(target.address) },
      };
      pdf.page.annotations.push(annotation);
      annotation.end();
    },
  };
}

/** Points of air above a place that a reader jumps to. */
const above = 12;
