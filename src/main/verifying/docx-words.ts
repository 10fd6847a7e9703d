import type { EditedFigure, EditedParagraph } from '../../shared/verify/edited.ts';
import { attribute, type DomNode, ELEMENT, TEXT } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { wordsIn } from './attribute-words.ts';
import { Cells } from './cells.ts';
import type { Styles } from './docx-styles.ts';
import { Fields } from './fields.ts';
import { Paragraphs } from './paragraphs.ts';

export interface Words {
  paragraphs: EditedParagraph[];
  figures: EditedFigure[];
  /** Comment id -> the paragraph that it is about. */
  commented: Map<string, number>;
  trackedChanges: number;
}

/** Elements whose inside is no text of the document as it would be accepted. */
const silent = new Set(
  (
    'w:del w:moveFrom w:delText w:delInstrText w:instrText w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange ' +
    'w:trPrChange w:tcPrChange w:tblGridChange w:numberingChange w:fldData w:rt w:sectPr mc:Fallback w:sdtPr'
  ).split(' '),
);
const changed = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const said: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** The paragraphs of a part of a Word file, whatever runs, changes and controls their words are spread over. */
export function readWords(root: DomNode, styles: Styles): Words {
  const paragraphs = new Paragraphs();
  const commented = new Map<string, number>();
  const figures: EditedFigure[] = [];
  const bookmarks = new Map<string, string>();
  const fields = new Fields();
  let trackedChanges = 0;
  const cells = new Cells();

  const enter = (node: DomNode): boolean => {
    if (node.nodeType !== ELEMENT) return sayText(node);
    const name = node.localName ?? '';
    if (changed.has(name)) trackedChanges += 1;
    if (name === 'w:pPr') return readProperties(node);
    if (silent.has(name) || isUnseen(node, name)) return false;
    if (name === 'w:p') {
      const { here: cell } = cells;
      Object.assign(paragraphs.begin(), { cell, role: cell ? 'cell' : 'paragraph' });
    } else if (name === 'w:tbl') cells.table();
    else if (name === 'w:tr') cells.row();
    else if (name === 'w:tc') cells.cell();
    else if (name === 'w:bookmarkStart') {
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
      figures.push({ alternative: wordsIn(node, 'descr'), paragraph: paragraphs.count });
    else if (said[name] !== undefined && node.parentNode?.localName === 'w:r' && fields.shown)
      paragraphs.say(said[name]);
    return true;
  };

  const sayText = (node: DomNode): boolean => {
    if (node.nodeType === TEXT && node.parentNode?.localName === 'w:t' && fields.shown)
      paragraphs.say(node.data ?? '');
    return false;
  };

  const readProperties = (properties: DomNode): boolean => {
    const open = paragraphs.current;
    if (!open) return false;
    const style = attribute(child(properties, 'w:pStyle'), 'w:val');
    const outline = child(properties, 'w:outlineLvl');
    const numbered = attribute(child(child(properties, 'w:numPr'), 'w:numId'), 'w:val');
    if (styles.isHeading(style) || (outline && attribute(outline, 'w:val') < '9')) open.role = 'heading';
    else if (open.role === 'paragraph' && ((numbered && numbered !== '0') || styles.isList(style)))
      open.role = 'item';
    const mark = child(properties, 'w:rPr');
    open.joined = child(mark, 'w:del') !== null || child(mark, 'w:moveFrom') !== null;
    if (open.joined || child(mark, 'w:ins')) trackedChanges += 1;
    open.contents = styles.isContents(style);
    return false;
  };

  const leave = (node: DomNode): void => {
    if (node.localName === 'w:p') paragraphs.end();
    else if (node.localName === 'w:tr') cells.endRow();
    else if (node.localName === 'w:tbl') cells.endTable();
  };

  walk(root, enter, leave);
  return { paragraphs: paragraphs.finish(), figures, commented, trackedChanges };
}

/** The contents, which only repeat the headings; rows that were deleted; runs that are hidden. */
function isUnseen(node: DomNode, name: string): boolean {
  if (name === 'w:sdt') {
    const gallery = child(child(child(node, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
    return attribute(gallery, 'w:val') === 'Table of Contents';
  }
  if (name === 'w:tr') return child(child(node, 'w:trPr'), 'w:del') !== null;
  if (name !== 'w:r') return false;
  const vanish = child(child(node, 'w:rPr'), 'w:vanish');
  return vanish !== null && !/^(0|false|off)$/.test(attribute(vanish, 'w:val'));
}

function child(node: DomNode | null, name: string): DomNode | null {
  for (let at = node?.firstChild ?? null; at; at = at.nextSibling) if (at.localName === name) return at;
  return null;
}
