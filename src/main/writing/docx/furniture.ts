import { Footer, Header, type ISectionOptions, Paragraph, Tab, TextRun } from 'docx';
import type { PackDocument } from '../../../shared/document/nodes.ts';
import { field } from './fields.ts';
import { words } from './inlines.ts';

type Furniture = Pick<ISectionOptions, 'headers' | 'footers'>;

/** The marking alone at the top and the bottom of the cover. */
const coverFurniture = (document: PackDocument): { header: Header; footer: Footer } => ({
  header: new Header({ children: [marking(document)] }),
  footer: new Footer({ children: [marking(document)] }),
});

/** Cover and contents: the marking on both, and on the contents the footer line with "Page ii". */
export function frontFurniture(document: PackDocument): Furniture {
  const cover = coverFurniture(document);
  const line = footerLine(document, [words('Page '), ...field('PAGE', 'ii')]);
  return {
    headers: { first: cover.header, default: new Header({ children: [marking(document)] }) },
    footers: { first: cover.footer, default: new Footer({ children: [line, marking(document)] }) },
  };
}

/**
 * The body's pages: the marking, the footer line and "Page 3 of 10". Word counts for itself; until then the fields
 * show the first and the last of the known `pages`, since a field without a result raises its repair dialog.
 */
export function bodyFurniture(document: PackDocument, pages: number[]): Furniture {
  const first = pages.reduce((least, page) => Math.min(least, page), pages[0] ?? 1);
  const total = pages.reduce((most, page) => Math.max(most, page), first);
  const line = footerLine(document, [
    words('Page '),
    ...field('PAGE', `${first}`),
    words(' of '),
    ...field('NUMPAGES', `${total}`),
  ]);
  return {
    headers: { default: new Header({ children: [marking(document)] }) },
    footers: { default: new Footer({ children: [line, marking(document)] }) },
  };
}

const marking = (document: PackDocument) =>
  new Paragraph({ style: 'Marking', children: [words(document.marking.toUpperCase())] });

function footerLine(document: PackDocument, pageNumber: TextRun[]): Paragraph {
  const tab = new TextRun({ children: [new Tab()] });
  return new Paragraph({
    style: 'Footer',
    children: [words(shortened(document.footer)), tab, ...pageNumber],
  });
}

/** What fits beside "Page 1000 of 1000" on one line, in letters. */
const longestFooter = 72;

/** A title too long for the footer ends in an ellipsis there; the cover has it whole. */
function shortened(text: string): string {
  if (text.length <= longestFooter) return text;
  const cut = text.slice(0, longestFooter);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestFooter / 2)).trimEnd()}…`;
}
