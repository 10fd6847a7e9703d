import type { EditedComment, EditedFigure, EditedFile, EditedParagraph } from '../../shared/verify/edited.ts';
import { attribute, type DomNode, ELEMENT } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { Cells } from './cells.ts';
import { Paragraphs } from './paragraphs.ts';

/** Elements whose inside is no text of the document as it would be accepted. Deleted words are kept apart. */
const silent = new Set(
  (
    'office:scripts office:font-face-decls office:automatic-styles text:tracked-changes text:sequence-decls ' +
    'text:note-citation text:table-of-content text:ruby-text svg:title svg:desc text:hidden-text ' +
    'text:hidden-paragraph office:forms'
  ).split(' '),
);

type Words = Pick<EditedFile, 'paragraphs' | 'figures' | 'comments' | 'trackedChanges'>;

/** The paragraphs of content.xml with their bookmarks, and what was remarked beside them. */
export function readWords(root: DomNode): Words {
  const paragraphs = new Paragraphs();
  const comments: EditedComment[] = [];
  const notes: EditedParagraph[] = [];
  const figures: EditedFigure[] = [];
  let inNote = 0;
  let items = 0;
  const cells = new Cells();
  let trackedChanges = 0;

  const enter = (node: DomNode): boolean => {
    if (node.nodeType !== ELEMENT) {
      paragraphs.say((node.data ?? '').replace(/[\t\r\n]+/g, ' '));
      return false;
    }
    const name = node.localName ?? '';
    const bookmark = attribute(node, 'text:name');
    if (name === 'text:tracked-changes') trackedChanges = regionsIn(node);
    if (name === 'office:annotation') comments.push(commentOf(node, paragraphs.count));
    if (name === 'draw:frame' && childOf(node, 'draw:image'))
      figures.push({ alternative: alternativeOf(node), paragraph: paragraphs.count });
    if (silent.has(name) || name === 'office:annotation') return false;
    if (name === 'text:p' || name === 'text:h') {
      const { here: cell } = cells;
      const role = name === 'text:h' ? 'heading' : cell ? 'cell' : items ? 'item' : 'paragraph';
      Object.assign(paragraphs.begin(), { cell, role });
    } else if (name === 'text:note-body') inNote += 1;
    else if (name === 'text:list-item') items += 1;
    else if (name === 'table:table') cells.table();
    else if (name === 'table:table-row') cells.row();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      cells.cell(Number(attribute(node, 'table:number-columns-repeated')) || 1);
    else if (name === 'text:bookmark-start' || name === 'text:bookmark') paragraphs.bookmark(bookmark);
    else if (name === 'text:bookmark-end') paragraphs.bookmarkEnd(bookmark);
    else if (name === 'text:s')
      paragraphs.say(' '.repeat(Math.min(99, Number(attribute(node, 'text:c')) || 1)));
    else if (name === 'text:tab') paragraphs.say('\t');
    else if (name === 'text:line-break') paragraphs.say('\n');
    return true;
  };

  const leave = ({ localName }: DomNode): void => {
    if (localName === 'text:p' || localName === 'text:h') {
      const before = paragraphs.count;
      paragraphs.end();
      // A note stands in the midst of the words that it is about: it is put behind all others.
      if (inNote > 0)
        for (const note of paragraphs.done.splice(before)) notes.push({ ...note, role: 'note' });
    } else if (localName === 'text:note-body') inNote -= 1;
    else if (localName === 'text:list-item') items -= 1;
    else if (localName === 'table:table-row') cells.endRow();
    else if (localName === 'table:table') cells.endTable();
  };

  walk(root, enter, leave);
  return { paragraphs: [...paragraphs.finish(), ...notes], figures, comments, trackedChanges };
}

function childOf(node: DomNode, name: string): DomNode | null {
  for (let at = node.firstChild; at; at = at.nextSibling) if (at.localName === name) return at;
  return null;
}

const alternativeOf = (frame: DomNode): string =>
  (childOf(frame, 'svg:desc')?.textContent || childOf(frame, 'svg:title')?.textContent) ?? '';

function regionsIn(node: DomNode): number {
  let regions = 0;
  walk(
    node,
    ({ localName }) => {
      regions += localName === 'text:changed-region' ? 1 : 0;
      return true;
    },
    () => {},
  );
  return regions;
}

function commentOf(node: DomNode, paragraph: number): EditedComment {
  const said: EditedComment = { author: '', date: null, text: '', paragraph };
  for (let at = node.firstChild; at; at = at.nextSibling) {
    if (at.localName === 'dc:creator') said.author = at.textContent ?? '';
    else if (at.localName === 'dc:date') said.date = at.textContent || null;
    else if (at.localName?.startsWith('text:')) said.text += (said.text && '\n') + (at.textContent ?? '');
  }
  return said;
}
