import type { NoteInline } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { drawInline } from './inlines.ts';
import { hex } from './measures.ts';
import type { Pen } from './pen.ts';
import { paragraph, part, tab, valued } from './xml.ts';

const reference = valued('rStyle', 'FootnoteReference');

/** A footnote's number where it stands; Word counts for itself, in the order that the document has. */
export function drawNote(inlines: readonly NoteInline[], pen: Pen): string {
  const words = inlines.map((inline) => drawInline(inline, pen, pen.noteLinks)).join('');
  // At the foot of the page it stands level, as in the PDF.
  const number = '<w:r><w:footnoteRef/></w:r>';
  const id = pen.notes.length + 1;
  pen.notes.push(`<w:footnote w:id="${id}">${paragraph('FootnoteText', number + tab + words)}</w:footnote>`);
  return `<w:r><w:rPr>${reference}</w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
}

/** word/footnotes.xml: the two lines that Word draws above notes, then the notes. */
export const notesPart = (notes: readonly string[]): string =>
  part('w:footnotes', separators.join('') + notes.join(''));

/** The line is as pale as that of the PDF in Word; LibreOffice draws one of its own, black. */
const grey = valued('color', hex(theme.colours.hairline));

const separators = ['separator', 'continuationSeparator'].map(
  (kind, at) =>
    `<w:footnote w:type="${kind}" w:id="${at - 1}">` +
    `<w:p><w:pPr><w:spacing w:before="120" w:after="80" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:rPr>${grey}</w:rPr><w:${kind}/></w:r></w:p></w:footnote>`,
);
