import type { SourceText } from '../../shared/extract/types.ts';
import type { Outcome } from '../../shared/failure.ts';
import type { StoryFormat } from '../../shared/model/story.ts';
import type { SheetLook } from '../../shared/sheets/look.ts';
import type { SheetMapping } from '../../shared/sheets/mapping.ts';

/** Where a story comes from: a file, or what was pasted. */
export type Incoming =
  /** `sheets`: how its lists are read, where a person has said so of the very bytes with this hash. */
  | { kind: 'file'; path: string; sheets?: { sha256: string; mapping: SheetMapping } }
  | { kind: 'paste'; text: string; format: 'paste' | 'paste-html' };

/** A source as it was read: its untouched bytes, and the text or blocks that the extractor works on. */
export interface ReadSource {
  source: SourceText;
  bytes: Uint8Array;
  /** SHA-256 (hex) of `bytes`. */
  sha256: string;
  fileName: string;
  format: StoryFormat;
  /** The further stories of a file that holds several. */
  more?: ReadSource[];
  /** Of a file of sheets: how its lists were read. */
  mapping?: SheetMapping;
  /** Of a file of sheets whose mapping nobody has said yet: what a person looks at to say it. */
  look?: SheetLook;
  /** Sentences that a person has to know of how it was read. */
  remarks?: string[];
}

/** One story of a file that holds several, with its own stretch of the file. */
export interface Entry {
  source: SourceText;
  text: string;
}

/** What takes a file of several stories apart. */
export type Divider = (text: string, path: string) => Outcome<Entry[]>;

/** What makes sense of a format: decoded text in, and the path for the failure's sentence. */
export type Reader = (text: string, path: string) => Outcome<SourceText>;

/** What makes sense of a format whose files are not text by themselves: untouched bytes in. */
export type Opener = (bytes: Buffer, path: string) => Promise<Outcome<SourceText>>;
