import { spawn } from 'node:child_process';

/** Runs a program to its end and hands back what it printed; throws with its last lines when it failed. */
export function run(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
) {
  return new Promise<string>((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let complaints = '';
    child.stdout.on('data', (data) => (printed += data));
    child.stderr.on('data', (data) => (complaints += data));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve(printed);
      const last = (complaints || printed).trim().split('\n').slice(-12).join('\n');
      reject(new Error(`${command} ended with ${code}:\n${last}`));
    });
  });
}
