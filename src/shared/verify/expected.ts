/** A quote or fact that a file should hold, with its source's words as the library has them now. */
export interface Expected {
  kind: 'quote' | 'fact';
  anchor: string;
  /**
   * Paragraph by paragraph, as they are printed: the source's words, else those that the pack holds; null where the
   * library has neither.
   */
  paragraphs: string[] | null;
  /** Whether the library holds the source. Without it nothing is verbatim: nobody can tell. */
  hasSource: boolean;
  /** The speaker line of a quote, the basis of a fact: as the library has it now, then as the pack has it. */
  lines: string[];
  /** The speaker as the library has them; null where it has none. */
  speaker: string | null;
  /** Whether a line, or words, are the very ones that were printed. */
  wasPrinted(line: string): boolean;
  wereWords(text: string): boolean;
  story: { id: string; title: string } | null;
  /** The heading that it was printed under. */
  under: string | null;
  /** Whether an anchor is that of a heading of the pack. */
  isHeading(anchor: string): boolean;
}
