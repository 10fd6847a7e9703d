import { datedLine } from '../dated-line.ts';
import { kindLabel } from '../layout/title.ts';
import type { SourceText } from '../types.ts';
import { mailLines, signsOfMail } from './mail-lines.ts';
import { isNeverTold, linesAbove, linesBelow, signsOfPages } from './page-lines.ts';
import { printedLines } from './print-lines.ts';

/** A text without what pages, browsers and mails set around it; and what a person is told of it. */
export interface WithoutSurroundings {
  source: SourceText;
  remark?: string;
}

const signs = [...signsOfPages, ...signsOfMail];
const printed = /\d\/\d{1,3}\s*$|^(?:page )?\d{1,3} of \d/im;

/**
 * Leaves out what stands around a pasted story: a page's banner and foot, what a browser prints at the edges of its
 * pages, the fields and warnings of a mail. Whole lines alone, and only where their words or their place are certain.
 */
export function withoutSurroundings(source: SourceText): WithoutSurroundings {
  const { plain } = source;
  if (plain === undefined || !(signs.some((sign) => plain.includes(sign)) || printed.test(plain)))
    return { source };
  const breaks = plain.split(/(\r\n|[\n\r\v\u0085\u2028\u2029])/);
  const lines = breaks.filter((_, i) => i % 2 === 0).map((line) => line.replace(/\s+/g, ' ').trim());
  const mail = mailLines(lines);
  const print = printedLines(lines);
  const out = linesAround(lines, new Set([...print, ...mail.lines]));
  const { subject } = mail;
  if (out.size === 0) return { source };
  const kept = withoutLines(breaks, lines, out, print);
  if (!/\p{L}/u.test(kept)) return { source };
  return {
    source: { ...source, ...titleOf(source, subject), plain: kept },
    remark: remarkOn([...out].map((at) => lines[at] ?? '')),
  };
}

/** Which lines are none of the story's. A line that gives a day stays wherever it stands: it may be the story's own. */
function linesAround(lines: string[], certain: Set<number>): Set<number> {
  const rest = lines.map((line, at) => (certain.has(at) ? '' : line));
  const [above, below] = [linesAbove(rest), linesBelow(rest)];
  const around = rest.flatMap((line, at) =>
    line !== '' &&
    (at < above || (at >= below.from && at < below.to) || isNeverTold(line)) &&
    datedLine(line) === null
      ? [at]
      : [],
  );
  return new Set([...certain, ...around].sort((a, b) => a - b));
}

/** The rest of the lines with their breaks. Where a page of a print ends in mid-sentence, the next goes on with it. */
function withoutLines(breaks: string[], lines: string[], out: Set<number>, print: Set<number>): string {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!out.has(at)) {
      kept.push(breaks[2 * at] ?? '', breaks[2 * at + 1] ?? '');
      continue;
    }
    let next = at;
    while (next < lines.length && (out.has(next) || lines[next] === '')) next++;
    if (!print.has(at) || next === lines.length) continue;
    while (kept.length > 0 && kept.at(-1)?.trim() === '') kept.pop();
    kept.push(isOpen(kept.at(-1) ?? '') && /^\p{Ll}/u.test(lines[next] ?? '') ? ' ' : '\n\n');
    at = next - 1;
  }
  return kept.join('');
}

/** A line as long as a sentence, which does not end one. */
const isOpen = (line: string): boolean => line.length >= 60 && !/[.!?:;…][”’"')\]]{0,3}\s*$/.test(line);

/** What a mail is about names the story, as it does in a saved mail. */
function titleOf({ title }: SourceText, subject: string | null): Pick<SourceText, 'title' | 'kind'> {
  if (title !== undefined || subject === null) return {};
  const label = kindLabel(subject);
  return label === null || label.rest === '' ? { title: subject } : { title: label.rest, kind: label.kind };
}

function remarkOn(lines: string[]): string {
  const said = lines.filter((line) => /\p{L}/u.test(line));
  const [example = ''] = said.length > 0 ? said : lines;
  const many = lines.length === 1 ? '1 line' : `${lines.length} lines`;
  const short = example.length > 60 ? `${example.slice(0, 60).replace(/\s+\S*$/, '')}…` : example;
  return `${many} around the story, of a page, a print or a mail, were left out of it, such as “${short}”. The text as it came is kept.`;
}
