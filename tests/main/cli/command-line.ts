import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { main } from '../../../src/main/cli/main.ts';
import { placesOf } from '../../../src/main/places.ts';

export const entry = new URL('../../../src/main/cli.ts', import.meta.url);

export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** Runs a command line in this process: the same commands, without the second that a new process takes. */
export async function packwright(...args: string[]): Promise<Ended> {
  const lines = { out: [] as string[], err: [] as string[] };
  const terminal = {
    out: (line: string) => void lines.out.push(line),
    tell: (line: string) => void lines.err.push(line),
    progress: () => {},
    signal: new AbortController().signal,
  };
  const status = await main(args, { terminal, places: placesOf(entry.href), version: '1.2.3' });
  return { status, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

/** Runs it as a person does: a process, its exit status, its two streams. */
export function packwrightProcess(...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(entry), ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}
