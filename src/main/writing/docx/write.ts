import type { PackDocument } from '../../../shared/document/nodes.ts';
import type { CoverSetting } from '../cover-setting.ts';
import { type Images, noImages, watermarkOf } from '../images.ts';
import { commentsPart } from './comments.ts';
import { type Drawn, drawDocument } from './draw.ts';
import { bodyFurniture, contentsFurniture, coverFurniture, type Furniture } from './furniture.ts';
import { numberingPart } from './lists.ts';
import { notesPart } from './notes.ts';
import { WordPackage } from './package.ts';
import { ourWidths } from './pen.ts';
import { appPart, corePart, customPart, ownProperties } from './properties.ts';
import { addRecord } from './record.ts';
import { smallParagraph } from './runs.ts';
import { endSection, sectionXml } from './sections.ts';
import { settingsPart } from './settings.ts';
import { stylesPart } from './styles.ts';
import { partOfPieces, relationshipTypes } from './xml.ts';

export interface WordOptions {
  /** Anchor -> page of the file as a whole, counted from 1 at the cover. */
  pageOf: Record<string, number>;
  /** What its figures and charts show. */
  images?: Images;
  /** How the cover fits its page. */
  cover?: CoverSetting;
}

/**
 * A pack as a Word file. In: the document, every word decided, and the page of each anchor for its contents. Out:
 * the file's bytes, the same for the same document. Characters that XML cannot hold become spaces, half of a
 * surrogate pair U+FFFD.
 */
export async function writeDocx(
  document: PackDocument,
  { pageOf, images = noImages, cover }: WordOptions,
): Promise<Uint8Array> {
  const drawn = drawDocument(document, pageOf, images, ourWidths, cover);
  const file = new WordPackage();
  addProperties(file, document);
  const { pen } = drawn;
  file.add('word/styles.xml', stylesPart(pen.styles, document.language), 'styles');
  file.add('word/settings.xml', settingsPart(document.language), 'settings');
  file.add('word/numbering.xml', numberingPart(pen.orderedLists, pen.styles), 'numbering');
  file.add('word/footnotes.xml', notesPart(pen.notes), 'footnotes');
  if (document.comments.length > 0)
    file.add('word/comments.xml', commentsPart(document.comments), 'comments');
  const body = sections(file, document, drawn, Object.values(pageOf));
  file.add('word/document.xml', partOfPieces('w:document', ['<w:body>', ...body, '</w:body>']), 'document');
  for (const [name, content] of pen.media.parts) file.parts.set(name, content);
  file.relateXml('word/document.xml', pen.media.xml());
  file.relateXml('word/document.xml', pen.links.xml());
  file.relateXml('word/footnotes.xml', pen.noteLinks.xml());
  addRecord(file, document);
  return file.bytes();
}

function addProperties(file: WordPackage, document: PackDocument): void {
  const types = 'application/vnd.openxmlformats';
  const add = (name: string, xml: string, type: string, related: string) => {
    file.parts.set(name, xml);
    file.addType(name, `${types}${type}+xml`);
    file.relate('', related, name);
  };
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  add('docProps/core.xml', corePart(document), '-package.core-properties', core);
  const office = '-officedocument';
  add(
    'docProps/app.xml',
    appPart,
    `${office}.extended-properties`,
    `${relationshipTypes}/extended-properties`,
  );
  const custom = customPart(ownProperties(document));
  add('docProps/custom.xml', custom, `${office}.custom-properties`, `${relationshipTypes}/custom-properties`);
}

/** Cover and contents in roman numbers, then the body; the count runs on, so that "Page 3 of 10" is the third. */
function sections(file: WordPackage, document: PackDocument, drawn: Drawn, pages: number[]): string[] {
  const furniture = new FurnitureParts(file);
  const mark = watermarkOf(document, drawn.pen.images);
  const contents = furniture.add('default', contentsFurniture(document, mark));
  const first = furniture.add('first', coverFurniture(document, mark));
  const front = sectionXml({
    landscape: false,
    references: contents.header + first.header + contents.footer + first.footer,
    numbers: 'lowerRoman',
    titlePage: true,
  });
  const before = drawn.contents ? drawn.cover + drawn.contents + smallParagraph('') : drawn.cover;
  if (drawn.runs.length === 0) return [before + front];
  const references = new Map<boolean, string>();
  const ofRun = (landscape: boolean): string => {
    const known = references.get(landscape);
    if (known !== undefined) return known;
    const { header, footer } = furniture.add('default', bodyFurniture(document, pages, mark, landscape));
    references.set(landscape, header + footer);
    return header + footer;
  };
  const last = drawn.runs.length - 1;
  const runs = drawn.runs.flatMap(({ landscape, pieces }, at) => {
    const section = sectionXml({ landscape, references: ofRun(landscape), numbers: 'decimal' });
    if (at === last) return [...pieces, section];
    return [...pieces.slice(0, -1), endSection(pieces.at(-1) ?? '', section)];
  });
  return [endSection(before, front), ...runs];
}

/** Heads and feet as parts of the file, counted in the order in which they are added. */
class FurnitureParts {
  readonly #file: WordPackage;
  #count = 0;

  constructor(file: WordPackage) {
    this.#file = file;
  }

  /** References to the parts, as a section has them. */
  add(type: 'default' | 'first', { header, footer }: Furniture): Furniture {
    this.#count += 1;
    const of = (kind: 'header' | 'footer', xml: string) => {
      const id = this.#file.add(`word/${kind}${this.#count}.xml`, xml, kind);
      return `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
    };
    return { header: of('header', header), footer: of('footer', footer) };
  }
}
