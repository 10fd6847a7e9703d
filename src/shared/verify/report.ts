import { z } from 'zod';
import { Piece } from '../words/diff.ts';

/** `old` are the source's words that the file lacks, `new` the file's that the source lacks. */
export const Difference = z.array(Piece);
export type Difference = z.infer<typeof Difference>;

/**
 * verbatim: word for word as its source has it, and given to whom its source gives it. altered: it is not, in its
 * words or in its speaker line. unknown: no story of the library holds it, or the pack does not. missing: it was printed
 * in the file, and is no longer there. moved: it is verbatim, and stands elsewhere than it did. What is in the office's
 * own words is measured by what was printed.
 */
export const Verdict = z.enum(['verbatim', 'altered', 'unknown', 'missing', 'moved']);
export type Verdict = z.infer<typeof Verdict>;

/** What became of the line under a quote or fact, where that is not as its source says. */
export const LineCheck = z.object({
  /** As the source has it; null where the library cannot say. */
  expected: z.string().nullable(),
  /** As the file has it; null where there is none. */
  found: z.string().nullable(),
  difference: Difference,
});
export type LineCheck = z.infer<typeof LineCheck>;

/** One thing that a file says, compared with its source or with what was printed. */
export const CheckedItem = z.object({
  /** 'quotation' is what stands between double marks and is no item of the pack; 'own' is all else of the pack. */
  kind: z.enum(['quote', 'fact', 'quotation', 'own']),
  /** What it is, for a reader: "Quote", "Agenda", "Section title". */
  what: z.string(),
  verdict: Verdict,
  /** In the file; the source's where it is missing. */
  words: z.string(),
  /** null where its words are the source's. */
  difference: Difference.nullable(),
  line: LineCheck.nullable(),
  /** What else a person should know, in sentences. */
  notes: z.array(z.string()),
  /** The heading that it stands under. */
  section: z.string().nullable(),
  page: z.int().nullable(),
  story: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** The block of the pack that it is, where it is one. */
  anchor: z.string().nullable(),
});
export type CheckedItem = z.infer<typeof CheckedItem>;

/** A tracked change that is still open, for a person to look at. */
export const OpenChange = z.object({
  author: z.string(),
  /** As the file has it; null where it has none. */
  date: z.string().nullable(),
  kind: z.enum(['words', 'moved', 'formatting']),
  /** The heading that it stands under. */
  section: z.string().nullable(),
  /** The paragraphs that it changes, as they read with all that is open refused, and with this one accepted. */
  before: z.string(),
  after: z.string(),
  difference: Difference,
});
export type OpenChange = z.infer<typeof OpenChange>;

/** A file compared with a library. */
export const FileCheck = z.object({
  path: z.string(),
  /** Whether the program wrote it, as far as can be told. */
  ours: z.boolean(),
  packId: z.string().nullable(),
  /** Whether the library has that pack: without it the office's own words can be told to be changed, not how. */
  hasPack: z.boolean(),
  /** As the file reads with its open tracked changes accepted. */
  items: z.array(CheckedItem),
  /** Those that nobody has accepted or refused yet. */
  tracked: z.array(OpenChange),
  /** Whether all is verbatim too if they are refused; null where nothing is tracked. */
  verbatimIfRefused: z.boolean().nullable(),
  trackedChanges: z.int(),
  comments: z.int(),
});
export type FileCheck = z.infer<typeof FileCheck>;
