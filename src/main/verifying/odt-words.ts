import type { Draft, DraftParagraph, Tracks } from '../../shared/verify/draft.ts';
import type { EditedComment } from '../../shared/verify/edited.ts';
import { attribute, childOf, type DomNode, ELEMENT } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { Cells } from './cells.ts';
import { type Deletion, OdtTracks } from './odt-tracks.ts';
import { Paragraphs } from './paragraphs.ts';
import type { Tracked } from './tracked.ts';

/** Elements whose inside is no text of the document. Deleted words are kept apart, and read where they stood. */
const silent = new Set(
  (
    'office:scripts office:font-face-decls office:automatic-styles text:tracked-changes text:sequence-decls ' +
    'text:note-citation text:table-of-content text:ruby-text svg:title svg:desc text:hidden-text ' +
    'text:hidden-paragraph office:forms'
  ).split(' '),
);

/** The paragraphs of content.xml with their bookmarks, and what was remarked beside them. */
export function readWords(root: DomNode, tracked: Tracked): Draft {
  const paragraphs = new Paragraphs();
  const comments: EditedComment[] = [];
  const figures: Draft['figures'] = [];
  let inNote = 0;
  let items = 0;
  const cells = new Cells();
  const tracks = new OdtTracks(tracked, () => paragraphs.count);
  /** Where what is read now was deleted. */
  let deleted: Tracks = {};

  const marks = (): Tracks => {
    if (deleted.del === undefined) tracks.untouched();
    return { ...tracks.here(), ...deleted };
  };
  const say = (text: string): void => {
    if (text !== '' && paragraphs.current) paragraphs.say(text, marks());
  };

  const begin = (name: string): void => {
    const { here: cell } = cells;
    const role = name === 'text:h' ? 'heading' : cell ? 'cell' : items ? 'item' : 'paragraph';
    paragraphs.begin({ cell, role: inNote > 0 ? 'note' : role });
  };

  const enter = (node: DomNode): boolean => {
    if (node.nodeType !== ELEMENT) {
      say((node.data ?? '').replace(/[\t\r\n]+/g, ' '));
      return false;
    }
    const name = node.localName ?? '';
    const bookmark = attribute(node, 'text:name');
    if (name === 'text:tracked-changes') tracks.regions(node);
    if (name === 'text:change') putBack(tracks.deletion(node));
    else tracks.change(node, name);
    if (name === 'office:annotation') comments.push(commentOf(node, paragraphs.count));
    if (name === 'draw:frame' && childOf(node, 'draw:image'))
      figures.push({ alternative: alternativeOf(node), paragraph: paragraphs.count, ...marks() });
    if (silent.has(name) || name === 'office:annotation') return false;
    if (name === 'text:p' || name === 'text:h') begin(name);
    else if (name === 'text:note-body') inNote += 1;
    else if (name === 'text:list-item') items += 1;
    else if (name === 'table:table') cells.table();
    else if (name === 'table:table-row') cells.row();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      cells.cell(Number(attribute(node, 'table:number-columns-repeated')) || 1);
    else if (name === 'text:bookmark-start' || name === 'text:bookmark') paragraphs.bookmark(bookmark);
    else if (name === 'text:bookmark-end') paragraphs.bookmarkEnd(bookmark);
    else if (name === 'text:s') say(' '.repeat(Math.min(99, Number(attribute(node, 'text:c')) || 1)));
    else if (name === 'text:tab') say('\t');
    else if (name === 'text:line-break') say('\n');
    return true;
  };

  const leave = ({ localName }: DomNode): void => {
    if (localName === 'text:p' || localName === 'text:h') {
      const { current } = paragraphs;
      if (current) current.end = marks();
      paragraphs.end();
    } else if (localName === 'text:note-body') inNote -= 1;
    else if (localName === 'text:list-item') items -= 1;
    else if (localName === 'table:table-row') cells.endRow();
    else if (localName === 'table:table') cells.endTable();
  };

  /**
   * Reads deleted words where they stood: the first of their paragraphs goes on in the one that stands there, the
   * last begins what is left of it.
   */
  const putBack = (deletion: Deletion | null): void => {
    const left = paragraphs.current;
    if (!deletion || !left || deleted.del !== undefined) return;
    const { cell, row } = left;
    const pieces = paragraphsIn(deletion.node);
    const roles = [...pieces.slice(0, -1).map(({ role }) => (cell ? 'cell' : role)), left.role];
    deleted = { del: deletion.id };
    for (const [at, { node }] of pieces.entries()) {
      if (at > 0) {
        Object.assign(paragraphs.current ?? {}, { end: deleted });
        paragraphs.end();
        paragraphs.begin({ cell, row, role: roles[at] ?? left.role });
      }
      walk(node, enter, () => {});
    }
    deleted = {};
    left.role = roles[0] ?? left.role;
  };

  walk(root, enter, leave);
  return { paragraphs: paragraphs.done, figures, comments };
}

interface DeletedParagraph {
  node: DomNode;
  role: DraftParagraph['role'];
}

/** The paragraphs that were deleted together. */
function paragraphsIn(deletion: DomNode): DeletedParagraph[] {
  const found: DeletedParagraph[] = [];
  let items = 0;
  const enter = (node: DomNode): boolean => {
    if (node.localName === 'text:list-item') items += 1;
    const isOne = node.localName === 'text:p' || node.localName === 'text:h';
    if (isOne)
      found.push({ node, role: node.localName === 'text:h' ? 'heading' : items ? 'item' : 'paragraph' });
    return !isOne && node.localName !== 'office:change-info';
  };
  walk(deletion, enter, ({ localName }) => {
    if (localName === 'text:list-item') items -= 1;
  });
  return found;
}

const alternativeOf = (frame: DomNode): string =>
  (childOf(frame, 'svg:desc')?.textContent || childOf(frame, 'svg:title')?.textContent) ?? '';

function commentOf(node: DomNode, paragraph: number): EditedComment {
  const said: EditedComment = { author: '', date: null, text: '', paragraph };
  for (let at = node.firstChild; at; at = at.nextSibling) {
    if (at.localName === 'dc:creator') said.author = at.textContent ?? '';
    else if (at.localName === 'dc:date') said.date = at.textContent || null;
    else if (at.localName?.startsWith('text:')) said.text += (said.text && '\n') + (at.textContent ?? '');
  }
  return said;
}
