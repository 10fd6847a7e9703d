/** A quote or fact that a file should hold, with its source's words as the library has them now. */
export interface Expected {
  kind: 'quote' | 'fact';
  anchor: string;
  /** Paragraph by paragraph, as they are printed; null where the library does not hold the source. */
  paragraphs: string[] | null;
  /** The speaker line of a quote, the basis of a fact: as the library has it now, then as the pack has it. */
  lines: string[];
  /** The speaker as the library has them; null where it has none. */
  speaker: string | null;
  /** Whether a line is the very one that was printed. */
  wasPrinted(line: string): boolean;
  story: { id: string; title: string } | null;
  /** The heading that it was printed under. */
  under: string | null;
}
