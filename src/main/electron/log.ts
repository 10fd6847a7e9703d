import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LIMIT = 1_000_000;

/** Appends to the log at `path`; a long one is put aside first, so that there are never more than two. */
export function openLog(path: string): (text: string) => void {
  mkdirSync(dirname(path), { recursive: true });
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LIMIT) renameSync(path, `${path}.old`);
  return (text) => {
    const line = `${new Date().toISOString()} ${text.trimEnd()}\n`;
    process.stderr.write(line);
    try {
      appendFileSync(path, line);
    } catch {
      // A full disk must not stop the program for want of a log.
    }
  };
}
