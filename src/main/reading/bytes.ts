import { readFile, stat } from 'node:fs/promises';
import { done, type Failure, failed, type Outcome } from '../../shared/failure.ts';

/** A file's bytes, where it is not larger than `limit`. Fails: file-too-large, file-missing, file-unreadable. */
export async function bytesOf(path: string, limit: number): Promise<Outcome<Buffer>> {
  try {
    const about = await stat(path);
    const { size } = about;
    // A pipe or a device never ends, and has no size that would say so.
    if (!about.isFile() && !about.isDirectory()) {
      return failed({ kind: 'file-unreadable', path, detail: 'it is a pipe or a device, not a file' });
    }
    return size > limit
      ? failed({ kind: 'file-too-large', path, bytes: size, limit })
      : done(await readFile(path));
  } catch (error) {
    return failed(whyUnread(path, error as NodeJS.ErrnoException));
  }
}

/** Why a file or folder could not be read. */
export const whyUnread = (path: string, error: NodeJS.ErrnoException): Failure =>
  error.code === 'ENOENT'
    ? { kind: 'file-missing', path }
    : { kind: 'file-unreadable', path, detail: inWords(error) };

/** The system's own words where we have no plainer ones. */
function inWords(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
      return 'you are not allowed to open it';
    case 'EISDIR':
      return 'it is a folder';
    case 'EBUSY':
      return 'another program holds it';
    default:
      return error.message;
  }
}
