/**
 * A pack as it is printed: every word decided, in order, no measures. Compose makes it; the PDF, Word and later
 * writers and the window's outline only draw it. No writer adds, drops or rewords anything.
 */
import type { IsoDate, Timestamp } from '../model/dates.ts';
import type { Picture } from '../model/picture.ts';
import type { Origin } from './record.ts';

/** Running text as a footnote can hold it. `ref` points to an entry of the sources list by its number: "[3]". */
export type NoteInline =
  | { kind: 'text'; text: string; strong?: boolean; emphasis?: boolean; language?: string }
  | { kind: 'link'; text: string; address: string; strong?: boolean }
  | { kind: 'ref'; number: number };

/** Running text. A note's number stands raised where it is, its words at the foot of the page; they count from 1. */
export type Inline = NoteInline | { kind: 'note'; number: number; inlines: NoteInline[] };

/** The words of running text in a row, without looks: a reference as "[3]", a footnote's as its number. */
export const inlineWords = (inlines: readonly Inline[]): string => inlines.map(wordsOfInline).join('');

export function wordsOfInline(inline: Inline): string {
  if (inline.kind === 'ref') return `[${inline.number}]`;
  return inline.kind === 'note' ? String(inline.number) : inline.text;
}

export interface HeadingNode {
  kind: 'heading';
  level: 1 | 2 | 3 | 4;
  text: string;
  /** Unique in the document; contents and bookmarks lead here. */
  anchor: string;
}

export interface ParagraphNode {
  kind: 'paragraph';
  /** Given where a block of the pack begins, so that the preview can go there. */
  anchor?: string;
  /** 'line': a line to take, said aloud. 'role': who somebody is, under the heading with the name. */
  role?: 'line' | 'role';
  inlines: Inline[];
}

export interface ListNode {
  kind: 'list';
  anchor?: string;
  ordered: boolean;
  items: Inline[][];
}

/** Verbatim words with their speaker line. `paragraphs` carry the quotation marks as they are printed. */
export interface QuoteNode {
  kind: 'quote';
  anchor: string;
  paragraphs: string[];
  /** Of the words, BCP 47, where it is not the document's. */
  language?: string;
  /** "Victoria Atkins, Minister for Crime, 8 October 2018 [1]", ending with the ref. */
  attribution: Inline[];
}

/** A verbatim sentence with its figures (and their qualifiers) strong, then its as-at date and source. */
export interface FactNode {
  kind: 'fact';
  anchor: string;
  statement: Inline[];
  /** "Commitment, by March 2026. Up to £970 million including council tax precept. As at 28 November 2018 [2]", ending with the ref. */
  basis: Inline[];
}

/**
 * A question that the minister may be asked, in the office's words, and what to answer. The first paragraph of each
 * answer begins with its label: "Answer:", "If pressed:", "Defensive:". No node in `answers` has an anchor.
 */
export interface QuestionNode {
  kind: 'question';
  anchor: string;
  question: string;
  answers: (ParagraphNode | ListNode)[];
}

/** A table with one header row, repeated on each page that it reaches. Widths are shares of the line, summing to 1. */
export interface TableNode {
  kind: 'table';
  anchor: string;
  caption: Inline[];
  columns: { title: string; share: number }[];
  /** Each row has one cell a column; the first cell heads its row. */
  rows: Inline[][][];
}

/** A picture with the words that stand for it. Pixels; the writers fit it into the line and the page. */
export interface FigureNode {
  kind: 'figure';
  anchor: string;
  picture: Picture;
  alternative: string;
  caption: Inline[];
  /** A portrait is small and stands beside nothing; other pictures may take the whole line. */
  size: 'line' | 'portrait';
}

/** A measure drawn in bars or as a line (chart.ts gives the drawing). Its values follow as a table. */
export interface ChartNode {
  kind: 'chart';
  anchor: string;
  title: string;
  unit: string;
  shape: 'bars' | 'line';
  points: { label: string; value: number }[];
  alternative: string;
}

export interface SourceEntry {
  number: number;
  anchor: string;
  inlines: NoteInline[];
}

export interface SourcesNode {
  kind: 'sources';
  entries: SourceEntry[];
}

/** What follows begins a new page; from there on pages stand or lie as this says. A document begins upright. */
export interface PageBreakNode {
  kind: 'page-break';
  landscape?: true;
}

export type DocumentNode =
  | HeadingNode
  | ParagraphNode
  | ListNode
  | QuoteNode
  | FactNode
  | QuestionNode
  | TableNode
  | FigureNode
  | ChartNode
  | SourcesNode
  | PageBreakNode;

export interface Cover {
  title: string;
  /** Event, date, place, minister, department, version, copy number, contact: those that are given, in that order. */
  lines: { label: string; value: string }[];
}

export interface PackDocument {
  title: string;
  /** Of the whole document, BCP 47. */
  language: string;
  /** The department, or the program's name where none is given. */
  author: string;
  subject: string;
  /** The pack's id, and the moment of its last change: file dates and ids come from these, never from the clock. */
  identifier: string;
  changedAt: Timestamp;
  date: IsoDate | null;
  /** Printed in capitals at the top and the bottom of each page, cover included. */
  marking: string;
  /** Printed at the foot beside the page number: the title, and what the minister's profile adds. */
  footer: string;
  cover: Cover;
  /** Of running text, in points, 10 to 18; theme.ts scales everything by it. */
  size: number;
  /** Pale and slanting across each page; empty for none. */
  watermark: string;
  /** "Contents": the writers fill the entries from the headings of level 1 and 2, with their page numbers. */
  contentsTitle: string;
  body: DocumentNode[];
  /** Anchor -> where its verbatim words come from. It is printed nowhere; editable files carry it in their record. */
  origins?: Record<string, Origin>;
  /** What the office wrote beside its blocks, where it was asked for: Word alone can carry it. */
  comments: DocumentComment[];
}

export interface DocumentComment {
  /** Of the block that it is about. */
  anchor: string;
  author: string;
  at: Timestamp;
  text: string;
}
