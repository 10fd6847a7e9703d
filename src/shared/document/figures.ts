import type { FactBlock } from '../model/pack.ts';
import type { Span } from '../model/span.ts';
import { cleanParagraph } from '../words/clean.ts';
import type { Inline } from './nodes.ts';

/**
 * A fact's sentence, verbatim, with each figure and its qualifiers strong: what stands out for the eye is never the
 * figure without "up to".
 */
export function statementInlines(block: FactBlock): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const span of strongSpans(block)) {
    push(inlines, block.text.slice(at, span.start), false);
    push(inlines, block.text.slice(span.start, span.end), true);
    at = span.end;
  }
  push(inlines, block.text.slice(at), false);
  return inlines;
}

function push(inlines: Inline[], piece: string, strong: boolean): void {
  if (piece === '') return;
  // cleanParagraph trims; the spaces at the seams belong to the sentence.
  const words = cleanParagraph(`|${piece}|`).slice(1, -1);
  inlines.push(strong ? { kind: 'text', text: words, strong } : { kind: 'text', text: words });
}

/** The places of figures and qualifiers, in order, those that touch or overlap made one. */
function strongSpans(block: FactBlock): Span[] {
  const spans = block.figures
    .flatMap((figure) => [figure, ...figure.qualifiers])
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(block.text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const gap = last && block.text.slice(last.end, span.start);
    if (last && (span.start <= last.end || gap?.trim() === ''))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** "£970 million: up to, including council tax precept", for each figure that has qualifiers; '' where none has. */
export function qualifiedFigures(block: FactBlock): string {
  return block.figures
    .filter((figure) => figure.qualifiers.length > 0)
    .map((figure) => {
      const qualifiers = figure.qualifiers.map((qualifier) => cleanParagraph(qualifier.text)).join(', ');
      return `${cleanParagraph(figure.text)}: ${qualifiers}`;
    })
    .join('; ');
}
