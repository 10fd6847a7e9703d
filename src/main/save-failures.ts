import { type Failure, failed } from '../shared/failure.ts';

const reasons: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk can only be read',
  ENOENT: 'the folder is not there',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name or the path is too long',
  EINVAL: 'the name is not allowed there',
  EIO: 'the disk or the network stopped answering',
  ...Object.fromEntries(
    [
      'ESTALE',
      'ETIMEDOUT',
      'ENOTCONN',
      'EHOSTDOWN',
      'EHOSTUNREACH',
      'ENETDOWN',
      'ENETUNREACH',
      'ECONNRESET',
    ].map((code) => [code, 'the network folder went away']),
  ),
  ENXIO: 'the disk was taken away',
  ENODEV: 'the disk was taken away',
};

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** What went wrong in writing `path`, for a person; an error that has nothing to do with files is thrown again. */
export function saveFailure(error: unknown, path: string): { ok: false; failure: Failure } {
  const code = codeOf(error);
  if (!code) throw error;
  if (full.includes(code)) return failed({ kind: 'disk-full', path });
  return failed({ kind: 'target-unwritable', path, detail: reasonOf(code) });
}

/** Why a file cannot be written, by the system's name for the error; that name where nothing is known of it. */
export const reasonOf = (code: string): string => reasons[code] ?? code;

/** The system's name for a file error such as "ENOSPC", or undefined. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
