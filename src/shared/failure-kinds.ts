import { z } from 'zod';

/** Every way in which a command can fail that a person can do something about. */
export const Failure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file-missing'), path: z.string() }),
  z.object({ kind: z.literal('file-unreadable'), path: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('file-empty'), path: z.string() }),
  /** `holds`: what it is instead, where its first bytes say so ("a picture"). */
  z.object({ kind: z.literal('file-not-text'), path: z.string(), holds: z.string().optional() }),
  z.object({ kind: z.literal('encoding-unknown'), path: z.string() }),
  z.object({ kind: z.literal('file-too-large'), path: z.string(), bytes: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('file-damaged'), path: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('document-encrypted'), path: z.string() }),
  z.object({ kind: z.literal('pdf-encrypted'), path: z.string() }),
  z.object({ kind: z.literal('pdf-scanned'), path: z.string(), pages: z.number() }),
  z.object({ kind: z.literal('unpacks-too-large'), path: z.string(), limit: z.number() }),
  z.object({ kind: z.literal('sheet-too-long'), path: z.string(), limit: z.number() }),
  z.object({ kind: z.literal('sheet-empty'), path: z.string() }),
  /** The file is another than the one whose columns a person looked at. */
  z.object({ kind: z.literal('sheet-changed'), path: z.string() }),
  z.object({ kind: z.literal('format-unknown'), path: z.string() }),
  z.object({ kind: z.literal('not-verifiable'), path: z.string() }),
  z.object({ kind: z.literal('not-of-this-pack'), path: z.string() }),
  /** `attachments`: of a message, what came with it instead of words. */
  z.object({ kind: z.literal('no-words'), path: z.string(), attachments: z.array(z.string()).optional() }),
  /** A PDF of more pages than a story can have. */
  z.object({ kind: z.literal('pdf-too-long'), path: z.string(), pages: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('folder-without-stories'), path: z.string() }),
  z.object({ kind: z.literal('reading-too-slow'), path: z.string(), seconds: z.number() }),
  /** A file that was given as a picture and is none that we read: what it is, where its first bytes say so. */
  z.object({
    kind: z.literal('picture-refused'),
    path: z.string(),
    is: z.enum(['svg', 'heic', 'pdf', 'other']),
  }),
  z.object({ kind: z.literal('picture-damaged'), path: z.string() }),
  /** `size` and `most` in words: "400 megapixels", "120 MB". */
  z.object({ kind: z.literal('picture-too-large'), path: z.string(), size: z.string(), most: z.string() }),
  z.object({ kind: z.literal('picture-too-slow'), path: z.string(), seconds: z.number() }),
  /** A pack names a picture that its library does not hold; `where` names the block. */
  z.object({ kind: z.literal('picture-missing'), fileName: z.string(), where: z.string() }),
  z.object({ kind: z.literal('library-not-sqlite'), path: z.string() }),
  z.object({ kind: z.literal('library-not-ours'), path: z.string() }),
  z.object({ kind: z.literal('library-newer'), path: z.string(), found: z.number(), known: z.number() }),
  z.object({ kind: z.literal('library-damaged'), path: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('library-in-use'), path: z.string() }),
  z.object({ kind: z.literal('library-unwritable'), path: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('library-missing'), path: z.string() }),
  z.object({ kind: z.literal('target-unwritable'), path: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('target-open-elsewhere'), path: z.string() }),
  z.object({ kind: z.literal('target-is-library'), path: z.string() }),
  z.object({ kind: z.literal('disk-full'), path: z.string() }),
  z.object({ kind: z.literal('print-failed'), detail: z.string() }),
  /** A department's own Word file that a pack cannot be put into. */
  z.object({
    kind: z.literal('template-unusable'),
    path: z.string(),
    fault: z.enum(['not-word', 'old-word', 'encrypted', 'macros', 'too-large', 'damaged', 'strict']),
  }),
  z.object({
    kind: z.literal('character-missing'),
    character: z.string(),
    codePoint: z.string(),
    where: z.string(),
  }),
  z.object({ kind: z.literal('not-found'), what: z.string(), id: z.string() }),
  z.object({ kind: z.literal('unsure-item'), text: z.string(), doubts: z.array(z.string()) }),
  /** Words that a person selected in a story, which cannot be a quote or a fact. */
  z.object({
    kind: z.literal('words-refused'),
    why: z.enum([
      'outside',
      'empty',
      'already',
      'paragraphs',
      'no-part',
      'no-next',
      'overlap',
      'speakers',
      'apart',
    ]),
  }),
  z.object({ kind: z.literal('nothing-to-undo') }),
  z.object({ kind: z.literal('nothing-to-redo') }),
  z.object({ kind: z.literal('change-does-not-fit'), detail: z.string() }),
  z.object({ kind: z.literal('spec-invalid'), path: z.string(), problems: z.array(z.string()) }),
  z.object({ kind: z.literal('addendum-invalid'), path: z.string(), problems: z.array(z.string()) }),
  z.object({ kind: z.literal('bad-request'), detail: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('engine-gone') }),
  z.object({ kind: z.literal('unexpected'), detail: z.string() }),
]);
export type Failure = z.infer<typeof Failure>;
