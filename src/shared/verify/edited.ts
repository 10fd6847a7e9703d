import type { PackRecord } from '../document/record.ts';
import type { Draft } from './draft.ts';

/** One paragraph of a file as it stands now, with every tracked change taken as accepted. */
export interface EditedParagraph {
  text: string;
  role: 'heading' | 'paragraph' | 'item' | 'cell' | 'note';
  /** Where it stands in a table; null where it stands in none. */
  cell: CellPlace | null;
  /** Names of the bookmarks that begin in it, and of those that end in it. */
  begins: string[];
  ends: string[];
  /** From 1, where the format has pages of its own. */
  page: number | null;
}

/** Tables and rows are counted through the whole file, columns within their row, all from 0. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
  /** Where on the page its words begin, points; of a PDF. */
  x?: number;
}

/** A remark that somebody put beside the text. */
export interface EditedComment {
  author: string;
  /** As the file has it; null where it has none. */
  date: string | null;
  text: string;
  /** The paragraph that it is about, by its place in `paragraphs`. */
  paragraph: number;
}

/** A picture, as it is told to those who cannot see it. */
export interface EditedFigure {
  alternative: string;
  /** The paragraph that it stands in, or else the next one. */
  paragraph: number;
}

/** A tracked change that is still open: words put in, taken out or both, words moved, or formatting alone. */
export interface TrackedChange {
  /** Known by in the file's draft. */
  id: number;
  kind: 'words' | 'moved' | 'formatting';
  author: string;
  /** As the file has it; null where it has none. */
  date: string | null;
  /** The paragraph that it begins in, by its place in the draft. */
  paragraph: number;
}

/** What stands at the head and the foot of some of a file's pages, line by line. */
export interface PageFurniture {
  /** Which pages, for a person: "page 3", "the first page of section 1". */
  pages: string;
  /** A cover has no line with the title and the page number. */
  isCover: boolean;
  head: string[];
  foot: string[];
  /** The words across the page; '' where there are none, null where they are drawn and no program can read them. */
  watermark: string | null;
  /** As the lines read with every tracked change in them refused; left out where that is the same. */
  refused?: { head: string[]; foot: string[] };
}

/** An editable file, or a PDF, as it came back. */
export interface EditedFile {
  format: 'docx' | 'odt' | 'pdf';
  paragraphs: EditedParagraph[];
  /** What the program wrote beside the words; null where that is lost, or the file was not made by it. */
  record: PackRecord | null;
  /** The pack that the file says it was made from. */
  packId: string | null;
  /** As the pack was when it was written: the moment of its last change. A PDF gives it to the second. */
  changedAt: string | null;
  /** null where the format does not tell. */
  figures: EditedFigure[] | null;
  /** null where the format does not tell. */
  furniture: PageFurniture[] | null;
  comments: EditedComment[];
  /** What somebody did with its program writing it down, and nobody has accepted or refused yet. */
  tracked: TrackedChange[];
  /** null where nothing is tracked. */
  draft: Draft | null;
}
