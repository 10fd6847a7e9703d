import type { PackDocument } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { printable } from './characters.ts';
import type { PdfInternals } from './internals.ts';
import { metadata } from './metadata.ts';
import { PackedDocument } from './packed.ts';

/** An empty PDF/A-2a and PDF/UA-1 file that says what it is. Its dates come from the document, never the clock. */
export function openPdf(document: PackDocument): PdfInternals {
  const { title, author, subject, changedAt, identifier } = document;
  const moment = new Date(changedAt);
  const pdf = new PackedDocument({
    subset: 'PDF/A-2a',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.language,
    font: null,
    autoFirstPage: false,
    size: [theme.page.width, theme.page.height],
    margin: 0,
    info: {
      Title: printable(title),
      Author: printable(author),
      ...(subject && { Subject: printable(subject) }),
      Creator: 'Packwright',
      Producer: 'Packwright',
      Identifier: identifier,
      CreationDate: moment,
      ModDate: moment,
    },
  });
  pdf.appendXML(metadata(document));
  // Ours are plain (links.ts): by the rules of a language, sorting those of a long pack takes longer than writing them.
  pdf._root.data.Names.data.Dests._compareKeys = (first, second) => (first < second ? -1 : 1);
  return pdf;
}
