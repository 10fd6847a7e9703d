import {
  Document,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  NumberFormat,
  Packer,
  SectionType,
} from 'docx';
import type { PackDocument } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { drawBody } from './blocks.ts';
import { wordText } from './clean.ts';
import { drawContents } from './contents.ts';
import { drawCover } from './cover.ts';
import { bodyFurniture, frontFurniture } from './furniture.ts';
import { listNumbering } from './lists.ts';
import { twips } from './measures.ts';
import { settleParts } from './parts.ts';
import { newPen } from './pen.ts';
import { packStyles } from './styles.ts';

export interface WordOptions {
  /** Anchor -> page of the file as a whole, counted from 1 at the cover. */
  pageOf: Record<string, number>;
}

/**
 * A pack as a Word file. In: the document, every word decided, and the page of each anchor for its contents. Out:
 * the file's bytes, the same for the same document. Characters that XML cannot hold become spaces, half of a
 * surrogate pair U+FFFD.
 */
export async function writeDocx(document: PackDocument, options: WordOptions): Promise<Uint8Array> {
  const file = new Document({
    title: wordText(document.title),
    creator: wordText(document.author),
    lastModifiedBy: wordText(document.author),
    subject: wordText(document.subject),
    customProperties: [{ name: 'Marking', value: wordText(document.marking.toUpperCase()) }],
    styles: packStyles(document.language),
    numbering: listNumbering,
    sections: drawSections(document, options.pageOf),
  });
  return settleParts(new Uint8Array(await Packer.toArrayBuffer(file)), document);
}

const { page } = theme;
const pageSetup = {
  size: { width: twips(page.width), height: twips(page.height) },
  margin: {
    top: twips(page.top),
    bottom: twips(page.bottom),
    left: twips(page.left),
    right: twips(page.right),
    header: twips(page.headerAt),
    footer: twips(page.footerAt),
  },
};

/** Cover and contents in roman numbers, then the body; the count runs on, so that "Page 3 of 10" is the third. */
function drawSections(document: PackDocument, pageOf: Record<string, number>): ISectionOptions[] {
  const pen = newPen(document);
  const front: ISectionOptions = {
    ...frontFurniture(document),
    properties: {
      titlePage: true,
      page: { ...pageSetup, pageNumbers: { formatType: NumberFormat.LOWER_ROMAN } },
    },
    children: [...drawCover(document.cover), ...drawContents(document, pageOf, pen)],
  };
  const children = drawBody(document.body, pen);
  if (children.length === 0) return [front];
  const properties: ISectionPropertiesOptions = {
    type: SectionType.NEXT_PAGE,
    page: { ...pageSetup, pageNumbers: { formatType: NumberFormat.DECIMAL } },
  };
  return [front, { ...bodyFurniture(document, Object.values(pageOf)), properties, children }];
}
