import type { EditedComment, EditedFigure, EditedParagraph } from './edited.ts';

// A file with open tracked changes reads in as many ways as there are answers to them. Its draft holds them all.

/** By which tracked change something was put in, and by which it was taken out. */
export interface Tracks {
  ins?: number;
  del?: number;
}

export interface DraftWords extends Tracks {
  text: string;
}

/** A paragraph with the words of all its readings. */
export interface DraftParagraph extends Omit<EditedParagraph, 'text'> {
  words: DraftWords[];
  /** Of its end: where that is taken out, the next paragraph goes on in it. */
  end: Tracks;
  /** Of the row of a table that it stands in. */
  row: Tracks;
  /** It stands within another one, as in a text box or a note. */
  nested: boolean;
  /** A line of the contents, which repeats a heading: no paragraph of the text. */
  contents: boolean;
}

export interface Draft {
  paragraphs: DraftParagraph[];
  /** Their places are those of the draft. */
  figures: (EditedFigure & Tracks)[];
  comments: EditedComment[];
}

/** Whether a tracked change is taken as accepted; else it is taken as refused. */
export type Accepts = (change: number) => boolean;

export interface Reading {
  paragraphs: EditedParagraph[];
  figures: EditedFigure[];
  comments: EditedComment[];
  /** For each paragraph of the draft, the place of the one that it is read into; the next one's where it is not there. */
  places: number[];
}

/** A draft as it reads with some of its tracked changes accepted and the others refused. */
export function readAs({ paragraphs: all, figures, comments }: Draft, accepts: Accepts): Reading {
  const shows = ({ ins, del }: Tracks) =>
    (ins === undefined || accepts(ins)) && (del === undefined || !accepts(del));
  const paragraphs: EditedParagraph[] = [];
  const notes: EditedParagraph[] = [];
  const places: number[] = [];
  let begins: string[] = [];
  let open = null as EditedParagraph | null;

  /** A paragraph without words is none; its bookmarks are the next one's. */
  const close = (paragraph: EditedParagraph, contents = false) => {
    const text = paragraph.text.replace(/[^\S\t\n]+/g, ' ').trim();
    if (text === '' || contents) {
      begins.push(...paragraph.begins);
      paragraphs.at(-1)?.ends.push(...paragraph.ends);
    } else (paragraph.role === 'note' ? notes : paragraphs).push({ ...paragraph, text });
  };

  for (const draft of all) {
    const { words, end, row, nested, contents, ...rest } = draft;
    if (open && !nested && !isSameCell(open, draft)) {
      close(open);
      open = null;
    }
    places.push(paragraphs.length);
    if (!shows(row)) continue;
    const before: EditedParagraph | null = nested ? null : open;
    const said = textOf(words.filter(shows));
    // Where all its words are taken out, or not put in, what was said there is gone, and its bookmarks with it.
    const names = said.trim() === '' && textOf(words).trim() !== '' ? { begins: [], ends: [] } : rest;
    const paragraph: EditedParagraph = {
      ...rest,
      text: (before?.text ?? '') + said,
      begins: [...(before?.begins ?? []), ...(nested ? [] : begins), ...names.begins],
      ends: [...(before?.ends ?? []), ...names.ends],
    };
    if (!nested) begins = [];
    if (!nested) open = shows(end) ? null : paragraph;
    if (nested || open === null) close(paragraph, contents);
  }
  if (open) close(open);
  const placed = <T extends { paragraph: number }>(each: T): T => ({
    ...each,
    paragraph: places[each.paragraph] ?? paragraphs.length,
  });
  return {
    paragraphs: [...paragraphs, ...notes],
    figures: figures.filter(shows).map(({ alternative, paragraph }) => placed({ alternative, paragraph })),
    comments: comments.map(placed),
    places,
  };
}

const textOf = (words: DraftWords[]): string => words.map(({ text }) => text).join('');

const isSameCell = ({ cell: one }: EditedParagraph, { cell: other }: DraftParagraph): boolean =>
  one?.row === other?.row && one?.column === other?.column;
