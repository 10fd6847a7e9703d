import { failed, type Outcome } from '../../shared/failure.ts';
import type { EditedFile } from '../../shared/verify/edited.ts';
import { bytesOf } from '../reading/bytes.ts';
import { contentsOf } from '../reading/contents.ts';
import { MAX_DOCUMENT_BYTES } from '../reading/read.ts';

/**
 * Reads a Word file, an OpenDocument text or a PDF that is to be compared with its pack and with the library. What
 * its bytes are wins over what its name promises.
 * Fails: file-missing, file-unreadable, file-empty, file-too-large, file-damaged, document-encrypted, pdf-encrypted,
 * pdf-scanned, unpacks-too-large, no-words, format-unknown.
 */
export async function readEdited(path: string): Promise<Outcome<EditedFile>> {
  const bytes = await bytesOf(path, MAX_DOCUMENT_BYTES);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return failed({ kind: 'file-empty', path });
  const contents = contentsOf(bytes.value);
  if (contents.is === 'encrypted') return failed({ kind: 'document-encrypted', path });
  if (contents.is === 'damaged')
    return failed({ kind: 'file-damaged', path, detail: 'it is cut short or was changed on its way' });
  const format = contents.is === 'format' ? contents.format : undefined;
  // Each reader is loaded when the first such file is read.
  if (format === 'docx') return (await import('./docx.ts')).readDocx(bytes.value, path);
  if (format === 'odt') return (await import('./odt.ts')).readOdt(bytes.value, path);
  if (format === 'pdf') return (await import('./pdf.ts')).readPdf(bytes.value, path);
  return failed({ kind: 'not-verifiable', path });
}
