import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What Electron loads from the system, and a screen for machines that have none. */
export const FOR_WINDOW = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatspi2.0-0',
  'xvfb',
  'xauth',
];
/** What compiles better-sqlite3 where the fallback Electron is used. */
export const FOR_COMPILING = ['gcc', 'g++', 'libc6-dev'];
/** What the tests read and check our files with. */
export const FOR_TESTS = [
  'poppler-utils',
  'qpdf',
  'python3-pikepdf',
  'python3-fonttools',
  'python3-lxml',
  'jing',
  'unzip',
  // Opens our Word and OpenDocument files; with letters as wide as those that they name.
  'libreoffice-writer-nogui',
  'fonts-liberation',
  // Counts what is in them.
  'pandoc',
];

/**
 * Sees to it that Debian's packages are there: installs the missing ones as root, otherwise names the command. Does
 * nothing on other systems, which bring these libraries along or whose packages have other names.
 */
export function ensurePackages(wanted: string[], say: (line: string) => void = console.error): void {
  if (!existsSync('/usr/bin/dpkg-query')) return;
  const missing = missingOf(wanted);
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) {
    say(`Missing system packages. Install them with: sudo apt-get ${install.join(' ')}`);
    return;
  }
  say(`Installing system packages: ${missing.join(' ')}`);
  aptGet(['update']);
  if (!aptGet(install)) say(`Some system packages could not be installed. Try: apt-get ${install.join(' ')}`);
}

/** dpkg-query's own placeholders: `installed libnss3`, a line a package. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are dpkg-query's.
const FORMAT = '${db:Status-Status} ${Package}\n';

/** Since 2024 some of these carry t64 at the end of their name; either will do. */
function missingOf(wanted: string[]): string[] {
  const names = wanted.flatMap((name) => [name, `${name}t64`]);
  const query = spawnSync('dpkg-query', ['-W', '-f', FORMAT, ...names], {
    encoding: 'utf8',
  });
  const installed = new Set(
    query.stdout
      .split('\n')
      .filter((line) => line.startsWith('installed '))
      .map((line) => line.split(' ')[1]),
  );
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

function aptGet(args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
  if (result.status !== 0) process.stderr.write(result.stderr);
  return result.status === 0;
}
