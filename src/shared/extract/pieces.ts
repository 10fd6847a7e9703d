import type { Span } from '../model/span.ts';

/** The pieces of one utterance, by a space, or by a blank line where they stand in different paragraphs. */
export const textOf = (spans: Span[], body: string): string =>
  spans
    .map(
      ({ start, end }, i) =>
        (i === 0 ? '' : body.slice(spans[i - 1]?.end, start).includes('\n') ? '\n\n' : ' ') +
        body.slice(start, end),
    )
    .join('');
