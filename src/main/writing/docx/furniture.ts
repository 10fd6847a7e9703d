import { Footer, Header, type ISectionOptions, Paragraph, Tab, TextRun } from 'docx';
import type { PackDocument } from '../../../shared/document/nodes.ts';
import { wordText } from './clean.ts';
import { field } from './fields.ts';
import { words } from './inlines.ts';

type Furniture = Pick<ISectionOptions, 'headers' | 'footers'>;

/** The marking alone at the top and the bottom of the cover. */
const coverFurniture = (document: PackDocument): { header: Header; footer: Footer } => ({
  header: new Header({ children: [marking(document)] }),
  footer: new Footer({ children: [marking(document)] }),
});

/** Cover and contents: the marking on both, and on the contents the footer line with a roman page number. */
export function frontFurniture(document: PackDocument): Furniture {
  const cover = coverFurniture(document);
  const line = footerLine(document, field('PAGE', 'ii'));
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
  const children = [
    new TextRun(wordText(document.footer)),
    new TextRun({ children: [new Tab()] }),
    ...pageNumber,
  ];
  return new Paragraph({ style: 'Footer', children });
}
