import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  dev?: boolean;
  gypfile?: boolean;
  optionalDependencies?: Record<string, string>;
}
export interface Lock {
  packages: Record<string, Entry>;
}

const SYSTEM = /-(darwin|linux|win32|android)-(arm64|x64|arm|riscv64)(?:-(musl|gnu|gnueabihf|msvc))?$/;

/**
 * The entries that a lock needs and lacks. Packages with one part a system name those parts as optional; where a
 * registry did not have some of them on the day the lock was written, npm leaves them out and `npm ci` then refuses
 * the lock. An entry without an integrity says no more than which system it is for, which is all npm needs to pass it.
 */
export function missingEntries({ packages }: Lock): Record<string, object> {
  const missing: Record<string, object> = {};
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const system = SYSTEM.exec(name);
      const known = `node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages;
      if (system && !known) missing[`node_modules/${name}`] = entryFor(version, system, dev);
    }
  }
  return missing;
}

function entryFor(version: string, [, os, cpu, abi]: string[], dev = false): object {
  const libc = os === 'linux' && abi ? { libc: [abi === 'musl' ? 'musl' : 'glibc'] } : {};
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), ...libc, optional: true, os: [os] };
}

/**
 * Packages that bring their binaries and say `"gypfile": false`, so that npm does not compile them. npm does not write
 * those words into a lock, but heeds them there; without them `npm ci` compiles after all, which fails on a machine
 * without Python or network.
 */
const BRING_BINARIES = ['node_modules/better-sqlite3'];

/** Those of them of which the lock does not say so yet. */
export const compiledByMistake = ({ packages }: Lock): string[] =>
  BRING_BINARIES.filter((path) => packages[path] && packages[path].gypfile !== false);

if (import.meta.main) {
  const path = 'package-lock.json';
  const lock: Lock = JSON.parse(readFileSync(path, 'utf8'));
  for (const name of compiledByMistake(lock)) Object.assign(lock.packages[name] ?? {}, { gypfile: false });
  const missing = missingEntries(lock);
  const all = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} entries added to ${path}.`);
}
