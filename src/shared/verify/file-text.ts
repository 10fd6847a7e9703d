import { type PlacedWord, tidyText, wordsOfTidy } from '../words/verbatim.ts';
import type { EditedFile, EditedParagraph } from './edited.ts';
import { findQuotations, type Quotation } from './quotations.ts';

export interface TextParagraph extends EditedParagraph {
  /** Tidy; without the numbers of sources at its end. */
  text: string;
  /** Those numbers. */
  sources: number[];
  words: PlacedWord[];
}

/** A stretch of whole paragraphs, or a quotation within them. */
export interface Passage {
  first: number;
  last: number;
  quotation: Quotation | null;
  text: string;
  words: string[];
}

/** A file ready to be looked through. */
export interface FileText {
  paragraphs: TextParagraph[];
  quotations: Passage[];
}

const sourceNumbers = /(\s*\[\d+\])+$/;

export function fileText(file: EditedFile): FileText {
  const paragraphs = file.paragraphs.map((paragraph) => {
    const whole = tidyText(paragraph.text);
    const text = whole.replace(sourceNumbers, '');
    const sources = [...whole.slice(text.length).matchAll(/\d+/g)].map(Number);
    return { ...paragraph, text, sources, words: wordsOfTidy(text) };
  });
  const quotations = findQuotations(paragraphs.map(({ text }) => text)).map((quotation) =>
    quotedPassage(paragraphs, quotation),
  );
  return { paragraphs, quotations: quotations.filter(({ words }) => words.length > 0) };
}

/** Where a file names its sources: behind numbers in brackets, or in its notes. */
export const isSourceLine = ({ text, role }: TextParagraph): boolean =>
  role === 'note' || /^\[\d+\]\s/.test(text);

/** Whole paragraphs, the last one included. */
export function wholePassage(paragraphs: TextParagraph[], first: number, last: number): Passage {
  const taken = paragraphs.slice(first, last + 1);
  return {
    ...{ first, last, quotation: null },
    text: taken.map(({ text }) => text).join('\n'),
    words: taken.flatMap(({ words }) => words.map(({ word }) => word)),
  };
}

function quotedPassage(paragraphs: TextParagraph[], quotation: Quotation): Passage {
  const { from, to } = quotation;
  const pieces: string[] = [];
  const words: string[] = [];
  for (let at = from.paragraph; at <= to.paragraph; at++) {
    const { text = '', words: all = [] } = paragraphs[at] ?? {};
    const start = at === from.paragraph ? from.offset : 0;
    const end = at === to.paragraph ? to.offset : text.length;
    pieces.push(text.slice(start, end));
    words.push(...all.filter((word) => word.start >= start && word.end <= end).map(({ word }) => word));
  }
  return { first: from.paragraph, last: to.paragraph, quotation, text: pieces.join('\n'), words };
}
