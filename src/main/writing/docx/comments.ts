import type { DocumentComment, PackDocument } from '../../../shared/document/nodes.ts';
import { type Ends, noEnds } from './bookmarks.ts';
import { escaped, paragraph, part, run } from './xml.ts';

/** Where comments without a block of their own stand: the cover's title. */
const cover = '';

/**
 * The number of the first comment. LibreOffice takes the words of a footnote for those of a comment that has the
 * same number, so that they are lost: no file has as many footnotes.
 */
export const firstComment = 100_000;

/**
 * What the office said about its blocks, as Word's comments. Each stands around its block; one whose block prints
 * nothing stands at the title, so that none is lost.
 */
export class CommentRanges {
  readonly #byAnchor: Map<string, { id: number; comment: DocumentComment }[]>;

  constructor({ comments, body }: PackDocument) {
    const drawn = new Set(body.flatMap((node) => ('anchor' in node && node.anchor ? [node.anchor] : [])));
    const numbered = comments.map((comment, at) => ({ id: firstComment + at, comment }));
    this.#byAnchor = Map.groupBy(numbered, ({ comment }) =>
      drawn.has(comment.anchor) ? comment.anchor : cover,
    );
  }

  /** Both ends of the comments on a block; the title's where no anchor is given as ''. Each is placed once. */
  open(anchor: string | undefined): Ends {
    const found = anchor === undefined ? undefined : this.#byAnchor.get(anchor);
    if (!found) return noEnds;
    this.#byAnchor.delete(anchor as string);
    return {
      start: found.map(({ id }) => `<w:commentRangeStart w:id="${id}"/>`).join(''),
      end: found.map(({ id }) => `<w:commentRangeEnd w:id="${id}"/>${reference(id)}`).join(''),
    };
  }
}

export const titleComments = cover;

const reference = (id: number) =>
  `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;

/** word/comments.xml: author, initials, date and words of each. */
export const commentsPart = (comments: readonly DocumentComment[]): string =>
  part('w:comments', comments.map(commentXml).join(''));

function commentXml({ author, at, text }: DocumentComment, index: number): string {
  const name = author.trim() || 'Packwright';
  const by = shortName(name);
  const date = new Date(at).toISOString().replace(/\.\d+/, '');
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  // A name that Word cannot hold as one stands whole above the words.
  const said = by === name ? lines : [`${name}:`, ...lines];
  const mark = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>';
  const paragraphs = (said.length > 0 ? said : ['']).map((line, nth) =>
    paragraph('CommentText', (nth === 0 ? mark : '') + run(line)),
  );
  return `<w:comment w:id="${firstComment + index}" w:author="${escaped(by)}" w:date="${date}" w:initials="${escaped(initials(by))}">${paragraphs.join('')}</w:comment>`;
}

/** Word takes names of up to 255 characters. */
function shortName(name: string): string {
  const most = 255;
  return name.length <= most
    ? name
    : `${name
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

/** Word's limit is nine; a letter may become two as a capital. */
const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => ([...word][0] ?? '').toUpperCase())
    .join('')
    .slice(0, 9)
    .toWellFormed();
