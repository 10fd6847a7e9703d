import type { PackDocument } from '../../../../shared/document/nodes.ts';
import { commentsPart, firstComment } from '../comments.ts';
import { notesPart } from '../notes.ts';
import { relationsOf } from '../package.ts';
import { addNumbering, renumbered, renumberStyles } from './numbering.ts';
import type { TemplateFile } from './package.ts';
import { restyled, type StyleMap } from './styles.ts';
import { all, attribute, parse, sourceOf } from './tree.ts';
import type { DrawnWhole } from './whole-runs.ts';

const main = 'word/document.xml';

/**
 * Adds to a template what the pack's pages refer to: lists, footnotes, comments, pictures and links, each under
 * numbers that the template does not use. Out: the same drawn pages with those numbers.
 */
export function addPieces(
  file: TemplateFile,
  document: PackDocument,
  drawn: DrawnWhole,
  styles: StyleMap,
): DrawnWhole {
  const { pen } = drawn;
  const numberOf = addNumbering(file, pen.orderedLists, pen.styles, styles);
  renumberStyles(file, styles, numberOf);
  const notesFrom = pen.notes.length > 0 ? addNotes(file, drawn, styles) : 0;
  const commentsFrom = document.comments.length > 0 ? addComments(file, document, styles) : 0;
  const ids = addRelations(file, main, pen.links.xml() + addMedia(file, drawn));
  const marksFrom = freeBookmarks(file, drawn);
  const drawingsFrom = highestDrawing(file.text(main));
  const ours = (xml: string) =>
    related(renumbered(restyled(keptWithNext(xml), styles), numberOf), ids)
      .replace(
        /(<(?:wp:docPr|pic:cNvPr) id=")(\d+)/g,
        (_, before, id) => before + (Number(id) + drawingsFrom),
      )
      .replace(/(<w:footnoteReference w:id=")(\d+)/g, (_, before, id) => before + (Number(id) + notesFrom))
      .replace(
        /(<w:comment(?:RangeStart|RangeEnd|Reference) w:id=")(\d+)/g,
        (_, before, id) => before + (Number(id) + commentsFrom),
      )
      .replace(
        /(<w:bookmark(?:Start w:name="\w+"|End) w:id=")(\d+)/g,
        (_, before, id) => before + (Number(id) + marksFrom),
      );
  return {
    ...drawn,
    cover: ours(drawn.cover),
    contents: ours(drawn.contents),
    runs: drawn.runs.map((run) => ({ ...run, xml: ours(run.xml) })),
  };
}

/**
 * What stands with its next paragraph, whatever the template's own style says of that: no heading is left alone at
 * the foot of a page.
 */
const keptWithNext = (xml: string): string =>
  xml.replace(
    /<w:pStyle w:val="(?:Heading\d|Role|Fact|Question|Caption)"\/>(?!<w:keepNext)/g,
    (style) => `${style}<w:keepNext/>`,
  );

function addNotes(file: TemplateFile, { pen }: DrawnWhole, styles: StyleMap): number {
  const known = file.partOf('footnotes');
  const name = known ?? file.add('footnotes', notesPart([])).name;
  const ids = addRelations(file, name, pen.noteLinks.xml());
  const from = Math.max(0, highestId(file.text(name), 'w:footnote'));
  const notes = pen.notes.map((note, at) =>
    related(restyled(note, styles), ids).replace(
      /^<w:footnote w:id="\d+"/,
      `<w:footnote w:id="${from + at + 1}"`,
    ),
  );
  append(file, name, notes.join(''));
  return from;
}

function addComments(file: TemplateFile, { comments }: PackDocument, styles: StyleMap): number {
  const known = file.partOf('comments');
  if (!known) {
    file.add('comments', restyled(commentsPart(comments), styles));
    return 0;
  }
  const from = Math.max(firstComment, highestId(file.text(known), 'w:comment') + 1);
  const made = restyled(commentsPart(comments), styles);
  const ours = all(parse(made), 'w:comment').map((one, at) =>
    sourceOf(made, one).replace(/^<w:comment w:id="\d+"/, `<w:comment w:id="${from + at}"`),
  );
  append(file, known, ours.join(''));
  return from - firstComment;
}

const highestId = (xml: string, element: string): number =>
  Math.max(-1, ...all(parse(xml), element).map((one) => Number(attribute(one, 'w:id')) || 0));

/** Puts XML at the end of a part's root, with the namespace that links in it need. */
function append(file: TemplateFile, name: string, xml: string): void {
  const whole = withRelations(file.text(name)).replace(/(<w:(\w+)\b[^>]*)\/>\s*$/, '$1></w:$2>');
  const { innerEnd } = parse(whole);
  file.parts.set(name, whole.slice(0, innerEnd) + xml + whole.slice(innerEnd));
}

const relationsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The same part, whose root knows the prefix of links. */
export function withRelations(xml: string): string {
  const root = parse(xml);
  if (/\sxmlns:r\s*=/.test(root.tag)) return xml;
  const at = root.start + root.tag.length - (root.tag.endsWith('/>') ? 2 : 1);
  return `${xml.slice(0, at)} xmlns:r="${relationsNamespace}"${xml.slice(at)}`;
}

/** Adds relationships under ids that are free; gives our id -> the one in the file. */
function addRelations(file: TemplateFile, from: string, xml: string): Map<string, string> {
  const known = file.text(relationsOf(from));
  let stem = 'rIdPack';
  while (known.includes(`"${stem}`)) stem += 'X';
  const ids = new Map<string, string>();
  const renamed = xml.replace(/ Id="rId([^"]+)"/g, (_, rest) => {
    ids.set(`rId${rest}`, stem + rest);
    return ` Id="${stem}${rest}"`;
  });
  file.relateXml(from, renamed);
  return ids;
}

const related = (xml: string, ids: Map<string, string>): string =>
  xml.replace(/ r:(id|embed)="([^"]+)"/g, (all, kind, id) => {
    const own = ids.get(id);
    return own === undefined ? all : ` r:${kind}="${own}"`;
  });

const pictureTypes = { jpeg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml' };

/** Adds the pictures under names that are free; gives their relationships. */
function addMedia(file: TemplateFile, { pen }: DrawnWhole): string {
  let xml = pen.media.xml();
  for (const [name, content] of pen.media.parts) {
    const own = name.replace(/^word\/media\//, '');
    let free = own;
    while (file.parts.has(`word/media/${free}`)) free = `pack-${free}`;
    file.parts.set(`word/media/${free}`, content);
    xml = xml.replace(`"media/${own}"`, `"media/${free}"`);
  }
  if (pen.media.parts.size > 0)
    for (const [extension, type] of Object.entries(pictureTypes)) file.addExtension(extension, type);
  return xml;
}

/** The highest number of a drawing; each has its own in a document. */
const highestDrawing = (xml: string): number =>
  [...xml.matchAll(/<wp:docPr\b[^>]*\sid="(\d+)"/g)].reduce((most, [, id]) => Math.max(most, Number(id)), 0);

/** A bookmark of the template that has the name of one of ours gets another; gives the first free number. */
function freeBookmarks(file: TemplateFile, { cover, contents, runs }: DrawnWhole): number {
  const ours = [cover, contents, ...runs.map(({ xml }) => xml)].join('');
  const names = new Set([...ours.matchAll(/<w:bookmarkStart w:name="(\w+)"/g)].map(([, name]) => name));
  const xml = file.text(main);
  file.parts.set(
    main,
    xml.replace(/<w:bookmarkStart\b[^>]*>/g, (tag) =>
      tag.replace(/(\sw:name=")(\w+)"/, (all, before, name) =>
        names.has(name) ? `${before}t_${name}"` : all,
      ),
    ),
  );
  return highestId(xml, 'w:bookmarkStart') + 1;
}
