import type { Span } from '../../model/span.ts';
import type { Word } from '../words.ts';

/**
 * Who a phrase speaks of. `person`: a full name. `partial`: a surname, a first name or "Mr Khan". `pronoun`, `office`
 * ("the Home Secretary"), `spokesperson` and `organisation` have no personal name; `several`: more than one.
 */
export type Kind =
  | 'person'
  | 'partial'
  | 'pronoun'
  | 'office'
  | 'spokesperson'
  | 'organisation'
  | 'several'
  | 'unclear';

export interface Spoken extends Span {
  kind: Kind;
  /** The name as it stands, without Rt Hon and post-nominals; for the unnamed, the phrase itself. */
  name: string;
  titles: string[];
  honours: string[];
  role: string | null;
  organisation: string | null;
  /** How plainly the phrase says it: 0 to 1. */
  plain: number;
  /** Why the phrase may not be the speaker's, in a sentence for the reader. */
  doubt?: string;
  /** A first name alone, and the phrase says who that is: "Emma, 34, from Leeds". */
  introduced?: true;
}

/** A subject that could not be read: the words are kept, and the reader is asked who it is. */
export function unclear(words: Word[], from: number, to: number, body: string): Spoken {
  const start = words[from]?.start ?? 0;
  const end = words[Math.max(from, to - 1)]?.end ?? start;
  const name = body.slice(start, end).replace(/[\s,]+$/, '');
  return {
    kind: 'unclear',
    name,
    start,
    end,
    titles: [],
    honours: [],
    role: null,
    organisation: null,
    plain: 0.3,
  };
}
