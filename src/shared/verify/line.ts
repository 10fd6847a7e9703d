import { wordsDiff } from '../words/diff.ts';
import { tidyText, verbatimText, verbatimWords } from '../words/verbatim.ts';
import { indexOfWords, likeness } from './alike.ts';
import type { Expected } from './expected.ts';
import { type FileText, type Passage, wholePassage } from './file-text.ts';
import type { Claims } from './find-item.ts';
import { namesInFull } from './named.ts';
import type { LineCheck } from './report.ts';

/** What stands where a passage's line should: its paragraph, and its words. */
interface Line {
  paragraph: number;
  text: string;
}

/** A line that has less than this of the expected one is another paragraph: then the line is not there. */
const STILL_A_LINE = 0.25;
/** Somebody may have put a paragraph or two between words and their line. */
const FURTHEST = 3;

/** The line of an item: what is wrong with it, if anything is, and the paragraph that it is. */
export interface CheckedLine {
  check: LineCheck | null;
  paragraph: number | null;
}

/**
 * Compares the line behind an item with what the library says. Nothing is wrong with the expected line, or with the
 * very one that was printed while the library still names that speaker.
 */
export function checkLine(file: FileText, item: Expected, passage: Passage, claims: Claims): CheckedLine {
  const lines = linesAfter(file, passage, claims);
  // Who is named first is who is taken to have said it: the right line behind another one is of no use.
  const first = lines.find(({ text }) => isRight(file, item, passage, text) || looksLikeLine(text));
  const right = first && isRight(file, item, passage, first.text) ? first : undefined;
  if (right) return { check: null, paragraph: right.paragraph };
  const [expected = null] = item.lines;
  const found = first ?? mostAlike(lines, expected);
  if (expected === null && found === null) return { check: null, paragraph: null };
  const text = found?.text ?? null;
  const check = { expected, found: text, difference: wordsDiff(expected ?? '', text ?? '') };
  return { check, paragraph: found?.paragraph ?? null };
}

/** What could be the line: what goes on in the passage's last paragraph, then the next ones up to another item. */
function linesAfter(file: FileText, passage: Passage, claims: Claims): Line[] {
  const rest = restOf(file, passage);
  const lines = verbatimWords(rest).length > 1 ? [{ paragraph: passage.last, text: rest }] : [];
  for (let at = passage.last + 1; at <= passage.last + FURTHEST; at++) {
    const next = file.paragraphs[at];
    if (!next || next.role === 'heading' || !claims.isFree(wholePassage(file.paragraphs, at, at), file))
      break;
    lines.push({ paragraph: at, text: next.text });
  }
  return lines;
}

function restOf(file: FileText, { last, quotation }: Passage): string {
  if (!quotation) return '';
  return tidyText((file.paragraphs[last]?.text ?? '').slice(quotation.to.offset + 1));
}

function isRight(file: FileText, item: Expected, passage: Passage, line: string): boolean {
  if (item.speaker !== null && !namesInFull(line, item.speaker)) return false;
  if (item.wasPrinted(line) || item.lines.some((each) => verbatimText(each) === verbatimText(line)))
    return true;
  // In a PDF the line may run together with what stands before or after it.
  if (file.paragraphs[passage.last]?.page === null) return false;
  const around = [passage.last, passage.last + 1].flatMap((at) => file.paragraphs[at]?.words ?? []);
  const words = around.map(({ word }) => word);
  return item.lines.some((each) => indexOfWords(words, verbatimWords(each)) >= 0);
}

/** The nearest of those that still have something of the expected line, marks and all. */
function mostAlike(lines: Line[], expected: string | null): Line | null {
  if (expected === null) return null;
  const words = verbatimWords(expected);
  let best: { line: Line; like: number } | null = null;
  for (const line of lines) {
    const like = holdsQuotation(line.text) ? 0 : likeness(words, verbatimWords(line.text));
    if (like >= STILL_A_LINE && like > (best?.like ?? 0)) best = { line, like };
  }
  return best?.line ?? null;
}

/** A line that was written anew has little in common with the old one, but it is as short. */
const looksLikeLine = (text: string): boolean =>
  verbatimWords(text).length <= 30 && !/[.?!]$/.test(text) && !holdsQuotation(text);

const holdsQuotation = (text: string): boolean => /[“”«»"]/.test(text);
