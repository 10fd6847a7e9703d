import { tidyText, verbatimWords } from '../words/verbatim.ts';
import type { FileText, Passage, TextParagraph } from './file-text.ts';

/**
 * The words beside a quotation that say whose it is: its own paragraph's, else those of the other cells of its row,
 * else those of the lines before and after it. Paragraphs that are nothing but quotations stand between them.
 */
export function besideOf({ paragraphs }: FileText, { first, last, quotation }: Passage): string {
  const before = (paragraphs[first]?.text ?? '').slice(0, quotation?.from.offset ?? 0);
  const after = (paragraphs[last]?.text ?? '').slice(quotation?.to.offset ?? 0);
  const own = tidyText(`${before} ${after}`);
  if (saysSomething(own)) return own;
  const row = besideInRow(paragraphs, first);
  return saysSomething(row) ? row : betweenLines(paragraphs, first, last);
}

const saysSomething = (text: string): boolean => verbatimWords(text).length > 2;

function besideInRow(paragraphs: readonly TextParagraph[], at: number): string {
  const { cell = null } = paragraphs[at] ?? {};
  if (!cell) return '';
  const others = paragraphs.filter(
    (each) =>
      each.cell?.table === cell.table && each.cell.row === cell.row && each.cell.column !== cell.column,
  );
  return others.map(({ text }) => withoutQuotations(text)).join('\n');
}

/** What introduces words says whose they are; what introduces others behind them, or heads those, says nothing of them. */
function betweenLines(paragraphs: readonly TextParagraph[], first: number, last: number): string {
  const above = paragraphs.slice(0, first).findLast(isLine);
  const below = paragraphs.slice(last + 1).find(isLine);
  if (above && introduces(above)) return above.text;
  const follows = below && below.role !== 'heading' && !introduces(below);
  return [above?.text ?? '', follows ? below.text : ''].join('\n');
}

const isLine = ({ text }: TextParagraph): boolean =>
  !/[“«"]/.test(text) || saysSomething(withoutQuotations(text));

const introduces = ({ text }: TextParagraph): boolean => /:\s*$/.test(text);

/** A paragraph of a long quote reopens the mark, and closes it in a later one. */
const withoutQuotations = (text: string): string => text.replace(/[“«"][^”»"]*(?:[”»"]|$)/g, ' ');
