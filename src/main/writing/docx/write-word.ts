import { readFile, stat } from 'node:fs/promises';
import type { PackDocument } from '../../../shared/document/nodes.ts';
import { done, type Failure, failed, type Outcome } from '../../../shared/failure.ts';
import { fillTemplate } from './template/write.ts';
import { type WordOptions, writeDocx } from './write.ts';

/** No template of an office is larger. */
const largest = 60_000_000;

/**
 * A pack as a Word file, in a department's own template where one is named. Fails with `file-missing`,
 * `file-unreadable` or `template-unusable`.
 */
export async function writeWord(
  document: PackDocument,
  options: WordOptions,
  template?: string,
): Promise<Outcome<{ bytes: Uint8Array; warnings: string[] }>> {
  if (template === undefined) return done({ bytes: await writeDocx(document, options), warnings: [] });
  const read = await readTemplate(template);
  if (!read.ok) return read;
  const filled = fillTemplate(document, read.value, options);
  return 'unusable' in filled
    ? failed({ kind: 'template-unusable', path: template, fault: filled.unusable })
    : done(filled);
}

async function readTemplate(path: string): Promise<Outcome<Uint8Array>> {
  try {
    if ((await stat(path)).size > largest)
      return failed({ kind: 'template-unusable', path, fault: 'too-large' });
    return done(await readFile(path));
  } catch (error) {
    return failed(unread(path, error as NodeJS.ErrnoException));
  }
}

const unread = (path: string, { code, message }: NodeJS.ErrnoException): Failure =>
  code === 'ENOENT' ? { kind: 'file-missing', path } : { kind: 'file-unreadable', path, detail: message };
