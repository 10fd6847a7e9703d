import type { PackDocument } from '../../../../shared/document/nodes.ts';
import { noImages, watermarkOf } from '../../images.ts';
import { drawDocument } from '../draw.ts';
import { zipParts } from '../package.ts';
import { watermark } from '../watermark.ts';
import type { WordOptions } from '../write.ts';
import { addPieces, withRelations } from './add-pieces.ts';
import { addProperties } from './add-properties.ts';
import { fillBody, hasCover } from './fill-body.ts';
import { markPages } from './furniture.ts';
import { openTemplate, type Unusable } from './open.ts';
import { orderNotes } from './order-notes.ts';
import { TemplateFile } from './package.ts';
import { fillPlaceholders } from './placeholders.ts';
import { findSections, widthsOf } from './sections.ts';
import { addLanguage, mapStyles, stylesIn } from './styles.ts';
import { Edits, parse } from './tree.ts';
import { type DrawnWhole, withWholeRuns } from './whole-runs.ts';
import { placeholderWords, unfittingSentences } from './words.ts';

/** A pack in a department's own template, with what did not fit; or why the file cannot serve as one. */
export type Filled = { bytes: Uint8Array; warnings: string[] } | { unusable: Unusable };

/**
 * Puts a pack into a department's Word file: its styles, header, footer, paper and cover are taken over, and its
 * placeholders filled. Everything else of it stays to the letter. Nothing is written by this.
 */
export function fillTemplate(
  document: PackDocument,
  template: Uint8Array,
  { images = noImages, cover }: Pick<WordOptions, 'images' | 'cover'> = {},
): Filled {
  const opened = openTemplate(template);
  if ('unusable' in opened) return opened;
  const file = new TemplateFile(opened.parts);
  const words = placeholderWords(document);
  const bands = fillBands(file, words);
  const { packSection } = findSections(file.text(main));
  const drawn = withWholeRuns(drawDocument(document, {}, images, widthsOf(packSection), cover));
  const covered = hasCover(file.text(main));
  const styles = mapStyles(
    file,
    drawn.pen.styles,
    stylesOf(document, covered ? { ...drawn, cover: '' } : drawn),
  );
  addLanguage(file, document.language);
  const ours = addPieces(file, document, drawn, styles);
  file.parts.set(main, withRelations(file.text(main)));
  const found = findSections(file.text(main));
  const marked = markPages(file, document, found.sections, styles, (number) =>
    watermark(watermarkOf(document, images), false, number),
  );
  const filled = fillBody(file.text(main), { ...found, sections: marked.sections }, ours, words);
  file.parts.set(main, filled.xml);
  orderNotes(file);
  addProperties(file, document);
  const warnings = unfittingSentences(words.keys(), {
    unknown: [...new Set([...filled.unknown, ...bands.unknown])],
    outside: bands.outside,
    untitled: filled.untitled,
    styles: styles.added.filter((name) => !unseen.has(name)).toSorted(tocLast),
    marked: [...marked.added],
    contents: drawn.contents !== '',
  });
  return { bytes: zipParts(file.parts), warnings };
}

/** The styles that a pack needs, whether they are in the template or not. */
function stylesOf({ comments }: PackDocument, { cover, contents, runs, pen }: DrawnWhole): Set<string> {
  const asked = stylesIn([cover, contents, ...runs.map(({ xml }) => xml), ...pen.notes].join(''));
  return new Set([...asked, 'Marking', ...(comments.length > 0 ? commentStyles : [])]);
}

const main = 'word/document.xml';
const commentStyles = ['CommentText', 'CommentReference'];
/** Styles that a department has no need to know of. */
const unseen = new Set(['After Table', 'Marking', 'Cover Rule', 'Annotation text', 'Annotation reference']);

/** Those of the contents are no one's first thought. */
const tocLast = (a: string, b: string) => Number(/^toc/i.test(a)) - Number(/^toc/i.test(b));

/** Headers and footers: their placeholders filled. */
function fillBands(file: TemplateFile, words: ReadonlyMap<string, string>) {
  const unknown: string[] = [];
  const outside: string[] = [];
  for (const [name, xml] of file.parts) {
    if (typeof xml !== 'string' || !/^word\/(header|footer)[^/]*\.xml$/.test(name)) continue;
    const edits = new Edits();
    const found = fillPlaceholders(xml, parse(xml), words, edits);
    unknown.push(...found.unknown);
    outside.push(...found.places.map(({ place }) => `{{${place}}}`));
    file.parts.set(name, edits.applied(xml));
  }
  return { unknown, outside: [...new Set(outside)] };
}
