import { done, type Outcome } from '../../shared/failure.ts';
import type { EditedFile, EditedParagraph } from '../../shared/verify/edited.ts';
import { readPages } from '../reading/pdf/open.ts';

/** A PDF as it came back: its paragraphs with their pages. Nothing in it travels but its words and its pack's id. */
export async function readPdf(bytes: Buffer, path: string): Promise<Outcome<EditedFile>> {
  const read = await readPages(bytes, path);
  if (!read.ok) return read;
  const paragraphs = read.value.map(
    ({ text, role, page }): EditedParagraph => ({
      text,
      role: role === 'heading' || role === 'item' ? role : role === 'row' ? 'cell' : 'paragraph',
      begins: [],
      ends: [],
      page: page ?? null,
    }),
  );
  return done({
    format: 'pdf',
    paragraphs,
    record: null,
    packId: packIn(bytes),
    comments: [],
    trackedChanges: 0,
  });
}

/** Our PDFs say in their metadata, which stands unpacked in the file, what they were made from. */
function packIn(bytes: Buffer): string | null {
  if (!bytes.includes('<xmp:CreatorTool>Packwright<')) return null;
  const at = bytes.indexOf('<dc:identifier>');
  if (at < 0) return null;
  const written = bytes.toString('utf8', at + '<dc:identifier>'.length, at + 300);
  return /^([^<&]{1,200})<\/dc:identifier>/.exec(written)?.[1] ?? null;
}
