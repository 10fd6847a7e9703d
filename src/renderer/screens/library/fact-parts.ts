import type { Span } from '../../../shared/model/span.ts';

export interface FactPart {
  at: number;
  text: string;
  bold: boolean;
}

/**
 * A sentence cut into what is a figure or its qualifier and what is not. `offset` is where the sentence begins in
 * the text that the spans point into; spans that lie elsewhere are left aside.
 */
export function boldParts(text: string, offset: number, spans: Span[]): FactPart[] {
  const inner = spans
    .map(({ start, end }) => ({ start: start - offset, end: end - offset }))
    .filter(({ start, end }) => start >= 0 && end <= text.length && end > start)
    .sort((a, b) => a.start - b.start);
  const parts: FactPart[] = [];
  let at = 0;
  const add = (end: number, bold: boolean) => {
    if (end > at) parts.push({ at, text: text.slice(at, end), bold });
    at = Math.max(at, end);
  };
  for (const { start, end } of inner) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}
