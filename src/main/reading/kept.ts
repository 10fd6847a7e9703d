import type { SourceText } from '../../shared/extract/types.ts';
import { done, failed, type Outcome } from '../../shared/failure.ts';
import type { StoryFormat } from '../../shared/model/story.ts';
import type { SheetMapping } from '../../shared/sheets/mapping.ts';
import { formatCalled, pasteFormat } from './formats.ts';
import { understood } from './read.ts';

/** Bytes that were kept beside a story, and what is known of them. */
export interface KeptSource {
  bytes: Uint8Array;
  sha256: string;
  format: StoryFormat;
  fileName: string;
  /** Of a file of sheets: what its columns hold. */
  mapping: SheetMapping | null;
}

/**
 * Makes sense once more of bytes that were kept. Fails as readSource does; and for an entry of a feed, which was kept
 * without the feed that it stood in (format-unknown).
 */
export async function readKept(kept: KeptSource): Promise<Outcome<SourceText>> {
  const { bytes, sha256, format, fileName, mapping } = kept;
  const known = format === 'paste' || format === 'paste-html' ? pasteFormat(format) : formatCalled(format);
  if ('divider' in known) return failed({ kind: 'format-unknown', path: fileName });
  const said = mapping ? { sha256, mapping } : undefined;
  const read = await understood(Buffer.from(bytes), known, fileName, sha256, said);
  return read.ok ? done(read.value.source) : read;
}
