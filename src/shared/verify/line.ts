import { wordsDiff } from '../words/diff.ts';
import { tidyText, verbatimText, verbatimWords } from '../words/verbatim.ts';
import { indexOfWords, likeness } from './alike.ts';
import type { Expected } from './expected.ts';
import type { FileText, Passage } from './file-text.ts';
import { namesInFull } from './named.ts';
import type { LineCheck } from './report.ts';

/** What stands where a passage's line should: its paragraph, and its words; null where there is nothing. */
interface Line {
  paragraph: number;
  text: string;
}

/** A line that has less than this of the expected one is another paragraph: then the line is not there. */
const STILL_A_LINE = 0.25;

/** The line behind a passage: what goes on in its last paragraph, or the paragraph after it. */
export function lineAfter(file: FileText, passage: Passage): Line | null {
  const rest = restOf(file, passage);
  if (verbatimWords(rest).length > 1) return { paragraph: passage.last, text: rest };
  const next = file.paragraphs[passage.last + 1];
  return next && next.role !== 'heading' ? { paragraph: passage.last + 1, text: next.text } : null;
}

function restOf(file: FileText, { last, quotation }: Passage): string {
  if (!quotation) return '';
  return tidyText((file.paragraphs[last]?.text ?? '').slice(quotation.to.offset + 1));
}

/**
 * Compares the line behind an item with what the library says. null where nothing is wrong with it: it is the
 * expected line, or the very one that was printed and the library still names that speaker.
 */
export function checkLine(file: FileText, item: Expected, passage: Passage): LineCheck | null {
  const line = lineAfter(file, passage);
  if (line && isRight(file, item, passage, line.text)) return null;
  const [expected = null] = item.lines;
  if (expected === null && (line === null || looksLikeText(line.text))) return null;
  const found = line && isThatLine(item, line.text) ? line.text : null;
  return { expected, found, difference: wordsDiff(expected ?? '', found ?? '') };
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

const isThatLine = ({ lines: [line] }: Expected, found: string): boolean =>
  line === undefined || likeness(verbatimWords(line), verbatimWords(found)) >= STILL_A_LINE || isShort(found);

/** A speaker line that was written anew has little in common with the old one, but it is as short. */
const isShort = (text: string): boolean => verbatimWords(text).length <= 30 && !/[.?!]$/.test(text);
const looksLikeText = (text: string): boolean => !isShort(text);
