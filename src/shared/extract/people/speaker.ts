import type { Person } from './people.ts';

/** Who said it: a name for the reader, the office at this place, and why that may be wrong. */
export interface Speaker {
  name: string | null;
  role: string | null;
  organisation: string | null;
  doubts: string[];
  person: Person | null;
  /** Where the words of this speaker ended, once they are read. */
  until?: number;
  /** More than a paragraph stands between: a pronoun need not mean this speaker. */
  far?: boolean;
}
