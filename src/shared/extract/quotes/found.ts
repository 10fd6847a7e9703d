import type { QuoteKind } from '../../model/items.ts';
import type { Span } from '../../model/span.ts';
import type { Spoken } from '../people/spoken.ts';

/** A quote before its speaker is resolved. `spoken` is null where the words go on after the quote before. */
export interface FoundQuote {
  kind: QuoteKind;
  spans: Span[];
  spoken: Spoken | null;
  /** The words follow another quote without anything between: who spoke before speaks on. */
  follows: boolean;
  /** What is uncertain about the extent or the attribution, in sentences for the reader. */
  doubts: string[];
  confidence: number;
}

export const notClosed = 'The quotation mark is not closed in its paragraph. Check where the quote ends.';
