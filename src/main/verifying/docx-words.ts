import type { Draft, Tracks } from '../../shared/verify/draft.ts';
import { attribute, childOf, type DomNode, ELEMENT, TEXT } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { wordsIn } from './attribute-words.ts';
import { Cells } from './cells.ts';
import type { Styles } from './docx-styles.ts';
import { DocxTracks } from './docx-tracks.ts';
import { Fields } from './fields.ts';
import { Paragraphs } from './paragraphs.ts';
import type { Tracked } from './tracked.ts';

export interface Words extends Omit<Draft, 'comments'> {
  /** Comment id -> the paragraph that it is about. */
  commented: Map<string, number>;
}

/** Elements whose inside is no text of the document. */
const silent = new Set(
  'w:delInstrText w:instrText w:fldData w:rt w:sectPr mc:Fallback w:sdtPr w:rPr w:tblPr w:tcPr w:trPr w:tblGrid'.split(
    ' ',
  ),
);
const said: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** The paragraphs of a part of a Word file, whatever runs, changes and controls their words are spread over. */
export function readWords(root: DomNode, styles: Styles, tracked: Tracked): Words {
  const paragraphs = new Paragraphs();
  const commented = new Map<string, number>();
  const figures: Draft['figures'] = [];
  const bookmarks = new Map<string, string>();
  const fields = new Fields();
  const cells = new Cells();
  const tracks = new DocxTracks(tracked, () => paragraphs.count);
  /** What the rows and cells are marked with that what is read now stands in. */
  const marked: Tracks[] = [];

  const enter = (node: DomNode): boolean => {
    if (node.nodeType !== ELEMENT) return sayText(node);
    const name = node.localName ?? '';
    tracks.enter(node, name);
    if (name === 'w:pPr') return readProperties(node);
    if (silent.has(name) || isUnseen(node, name)) return false;
    if (name === 'w:p') {
      const { here: cell } = cells;
      paragraphs.begin({ cell, role: cell ? 'cell' : 'paragraph', row: marked.at(-1) ?? {} });
    } else if (name === 'w:tbl') cells.table();
    else if (name === 'w:tr') {
      cells.row();
      marked.push(tracks.ofPart(childOf(node, 'w:trPr'), marked.at(-1)));
    } else if (name === 'w:tc') {
      cells.cell();
      marked.push(tracks.ofPart(childOf(node, 'w:tcPr'), marked.at(-1)));
    } else if (name === 'w:bookmarkStart') {
      bookmarks.set(attribute(node, 'w:id'), attribute(node, 'w:name'));
      paragraphs.bookmark(attribute(node, 'w:name'));
    } else if (name === 'w:bookmarkEnd') {
      const ended = bookmarks.get(attribute(node, 'w:id'));
      if (ended !== undefined) paragraphs.bookmarkEnd(ended);
    } else if (name === 'w:commentRangeStart' || name === 'w:commentReference') {
      const id = attribute(node, 'w:id');
      if (!commented.has(id)) commented.set(id, paragraphs.count);
    } else if (name === 'w:fldChar') fields.mark(attribute(node, 'w:fldCharType'));
    else if (name === 'pic:cNvPr')
      figures.push({
        alternative: wordsIn(node, 'descr'),
        ...tracks.ofWords(marked.at(-1)),
        paragraph: paragraphs.count,
      });
    else if (said[name] !== undefined && node.parentNode?.localName === 'w:r') say(said[name]);
    return true;
  };

  const say = (text: string): void => {
    if (fields.shown && paragraphs.current) paragraphs.say(text, tracks.ofWords(marked.at(-1)));
  };

  const sayText = (node: DomNode): boolean => {
    const within = node.parentNode?.localName;
    if (node.nodeType === TEXT && (within === 'w:t' || within === 'w:delText')) say(node.data ?? '');
    return false;
  };

  const readProperties = (properties: DomNode): boolean => {
    const open = paragraphs.current;
    if (!open) return false;
    const style = attribute(childOf(properties, 'w:pStyle'), 'w:val');
    const outline = childOf(properties, 'w:outlineLvl');
    const numbered = attribute(childOf(childOf(properties, 'w:numPr'), 'w:numId'), 'w:val');
    if (styles.isHeading(style) || (outline && attribute(outline, 'w:val') < '9')) open.role = 'heading';
    else if (open.role === 'paragraph' && ((numbered && numbered !== '0') || styles.isList(style)))
      open.role = 'item';
    open.contents = styles.isContents(style);
    return false;
  };

  const leave = (node: DomNode): void => {
    const name = node.localName ?? '';
    tracks.leave(name);
    if (name === 'w:p') {
      const { current } = paragraphs;
      if (current) current.end = tracks.endOf(node, marked.at(-1));
      paragraphs.end();
    } else if (name === 'w:tr') {
      cells.endRow();
      marked.pop();
    } else if (name === 'w:tc') marked.pop();
    else if (name === 'w:tbl') cells.endTable();
  };

  walk(root, enter, leave);
  return { paragraphs: paragraphs.done, figures, commented };
}

/** The contents, which only repeat the headings; runs that are hidden. */
function isUnseen(node: DomNode, name: string): boolean {
  if (name === 'w:sdt') {
    const gallery = childOf(childOf(childOf(node, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
    return attribute(gallery, 'w:val') === 'Table of Contents';
  }
  if (name !== 'w:r') return false;
  const vanish = childOf(childOf(node, 'w:rPr'), 'w:vanish');
  return vanish !== null && !/^(0|false|off)$/.test(attribute(vanish, 'w:val'));
}
