// What a check needs beside the project: programs of the system, and the checkers in ../shared where they are.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A checker of ../shared/checks, by its name. */
export const checkerAt = (name: string): string =>
  fileURLToPath(new URL(`../../../../shared/checks/${name}`, import.meta.url));

export const isThere = (name: string): boolean => existsSync(checkerAt(name));

export const runs = (program: string, ...given: string[]): boolean =>
  spawnSync(program, given).error === undefined;

export const pythonHas = (...modules: string[]): boolean =>
  spawnSync('/usr/bin/python3', ['-c', `import ${modules.join(', ')}`]).status === 0;

/** Says why a check cannot be made here; it is made where the tool is installed. */
export function unless(reason: string, there: boolean): boolean {
  if (!there) console.warn(`Not checked: ${reason}`);
  return there;
}
