import type { PackDocument } from '../../../shared/document/nodes.ts';
import type { Images } from '../images.ts';
import { officeFooter } from '../office-footer.ts';
import { field } from './fields.ts';
import { lineWidth, lyingLineWidth, twips } from './measures.ts';
import { watermark } from './watermark.ts';
import { paragraph, part, run, tab } from './xml.ts';

/** What stands at the head and the foot of a section's pages, as parts of the file. */
export interface Furniture {
  header: string;
  footer: string;
}

/** The watermark as it is drawn; null for none. */
type Mark = Images['watermark'];

/** The marking alone at the top and the bottom of the cover. */
export const coverFurniture = (document: PackDocument, mark: Mark): Furniture =>
  furniture(document, '', mark, { landscape: false, number: 1 });

/** The pages of the contents: the marking, and the footer line with "Page ii". */
export const contentsFurniture = (document: PackDocument, mark: Mark): Furniture =>
  furniture(document, run('Page ') + field('PAGE', 'ii'), mark, { landscape: false, number: 2 });

/**
 * The body's pages: the marking, the footer line and "Page 3 of 10". Word counts for itself; until then the fields
 * show the first and the last of the known `pages`, since a field without a result raises its repair dialog.
 */
export function bodyFurniture(
  document: PackDocument,
  pages: number[],
  mark: Mark,
  landscape: boolean,
): Furniture {
  const first = pages.reduce((least, page) => Math.min(least, page), pages[0] ?? 1);
  const total = pages.reduce((most, page) => Math.max(most, page), first);
  const counter = run('Page ') + field('PAGE', `${first}`) + run(' of ') + field('NUMPAGES', `${total}`);
  return furniture(document, counter, mark, { landscape, number: landscape ? 4 : 3 });
}

/** Whether the pages lie, and the number of the drawing on them, which no other header of the file has. */
interface Pages {
  landscape: boolean;
  number: number;
}

function furniture(
  document: PackDocument,
  counter: string,
  mark: Mark,
  { landscape, number }: Pages,
): Furniture {
  const marking = markingParagraph(document);
  const behind = watermark(mark, landscape, number);
  const line = counter && footerLine(document, counter, landscape);
  return {
    header: part('w:hdr', behind ? markingParagraph(document, behind) : marking),
    footer: part('w:ftr', line + marking),
  };
}

export const markingParagraph = ({ marking }: PackDocument, before = ''): string =>
  paragraph('Marking', before + run(marking.toUpperCase()));

function footerLine(document: PackDocument, counter: string, landscape: boolean): string {
  // The style's own stop is for pages that stand.
  const [stand, lie] = [lineWidth, lyingLineWidth].map(twips);
  const tabs = `<w:tabs><w:tab w:val="clear" w:pos="${stand}"/><w:tab w:val="right" w:pos="${lie}"/></w:tabs>`;
  const words = officeFooter(document, landscape);
  return paragraph('Footer', run(words) + tab + counter, landscape ? tabs : '');
}
