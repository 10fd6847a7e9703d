import type { Progress } from '../../shared/contract/contract.ts';

/** Where a command's words go: results to standard output, everything else to standard error. */
export interface Terminal {
  /** A line of the result. */
  out(line: string): void;
  /** A line for the person: what failed, what to look at. */
  tell(line: string): void;
  /** How far a long command is; shown only to a person at a terminal. */
  progress(progress: Progress): void;
  /** Aborted when the person presses Ctrl+C. */
  signal: AbortSignal;
}

/** The terminal of this process. */
export function realTerminal(): Terminal {
  const abort = new AbortController();
  let shown = false;
  const clear = () => {
    if (shown) process.stderr.write('\r\x1b[K');
    shown = false;
  };
  // The first Ctrl+C asks to stop in good order; a second one ends the process as usual.
  process.once('SIGINT', () => abort.abort());
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);
  return {
    signal: abort.signal,
    out: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    tell: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (progress) => {
      if (!process.stderr.isTTY) return;
      process.stderr.write(`\r\x1b[K${progressLine(progress, process.stderr.columns)}`);
      shown = true;
    },
  };
}

/** A reader that has seen enough ("| head") closes the pipe: that is no failure. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

function progressLine({ done, total, doing }: Progress, columns = 80): string {
  const far = total === null ? '' : `${done} of ${total} `;
  return `${far}${doing}`.slice(0, columns - 1);
}
