// linebreak ships no types; these are the parts that we use.
// @ts-expect-error no declaration file
import Breaker from 'linebreak';

interface Break {
  /** Index in the text, after the last character of the line. */
  position: number;
  required: boolean;
}

/** The places where Unicode's rules (UAX 14) let a line end. */
export const LineBreaker = Breaker as new (text: string) => { nextBreak(): Break | null };
