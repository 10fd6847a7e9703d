/**
 * npm run bench peers
 * The same 220-page pack to PDF, Word and OpenDocument by us and by other programs, each in processes of its own, from
 * start to end. Ours is the command line as it is installed, which reads the pack out of its library and checks it;
 * the others read the same words in the format that they like best. Each is run once before it is measured, so that
 * everybody's files and caches are warm. A program that is not installed is named and not measured. Memory is that of
 * the largest process; the processor time of processes that Chromium parts from is not seen.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../src/main/library/open.ts';
import { composePack } from '../../src/shared/document/compose.ts';
import { installed } from './installed.ts';
import { addWithStories, longPack } from './long-pack.ts';
import { htmlOf, typstOf } from './peer-texts.ts';

const sections = 50;
const runs = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'packwright-peers-'));
const at = (name: string) => join(folder, name);
const bin = await installed(at('installed'));
const pack = longPack(sections);
const library = openLibrary(at('Library.packwright'), { create: true });
if (!library.ok) throw new Error(JSON.stringify(library.failure));
addWithStories(library.value, pack);
library.value.close();
mkdirSync(at('ours'));
const own = (format: string) => [
  ...[process.execPath, bin, 'pack', 'export', pack.id, '--library', at('Library.packwright')],
  ...['--out', at('ours'), '--format', format],
];
const ours = (format: string) => `ours/${pack.details.title}.${format}`;
const document = composePack(pack);
writeFileSync(at('pack.html'), htmlOf(document));
writeFileSync(at('pack.typ'), typstOf(document));

/** Typst's compiler is fetched for the bench alone. */
const TYPST = '@myriaddreamin/typst-ts-node-compiler';
const fontFolder = fileURLToPath(new URL('../../resources/fonts/', import.meta.url));
const fetched = spawnSync('npm', ['i', '--no-audit', '--no-fund', '--prefix', folder, TYPST]).status === 0;
writeFileSync(
  at('typst.mjs'),
  `import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '${TYPST}';
const compiler = NodeCompiler.create({ workspace: '.', fontArgs: [{ fontPaths: [${JSON.stringify(fontFolder)}] }] });
writeFileSync('typst.pdf', compiler.pdf({ mainFileContent: readFileSync('pack.typ', 'utf8') }));
`,
);

interface Peer {
  name: string;
  command: string[];
  file: string;
  there?: boolean;
}

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const pandoc = (format: string): Peer => ({
  name: `pandoc to ${format}, contents without numbers`,
  command: ['pandoc', '--toc', '--toc-depth=2', 'pack.html', '-o', `pandoc.${format}`],
  file: `pandoc.${format}`,
  there: has('pandoc'),
});
const chromium = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${at('chromium')}`];
const tables: Peer[][] = [
  [
    { name: 'Packwright to PDF', command: own('pdf'), file: ours('pdf') },
    { name: 'Typst', command: [process.execPath, 'typst.mjs'], file: 'typst.pdf', there: fetched },
    {
      name: 'Chromium, print to PDF',
      command: ['chromium', ...chromium, `--print-to-pdf=${at('chromium.pdf')}`, `file://${at('pack.html')}`],
      ...{ file: 'chromium.pdf', there: has('chromium') },
    },
    {
      name: 'LibreOffice, our Word file to PDF',
      command: [
        ...['soffice', `-env:UserInstallation=file://${at('profile')}`, '--headless', '--convert-to', 'pdf'],
        ...['--outdir', at('office'), ours('docx')],
      ],
      ...{ file: `office/${pack.details.title}.pdf`, there: has('soffice') },
    },
  ],
  [
    { name: 'Packwright to Word, contents with numbers', command: own('docx'), file: ours('docx') },
    pandoc('docx'),
  ],
  [{ name: 'Packwright to OpenDocument', command: own('odt'), file: ours('odt') }, pandoc('odt')],
];

interface Run {
  wall: number;
  processor: number;
  megabytes: number;
}

/** Runs what it is given, and says what the clock, the processors and the memory took. */
const measuring = `import resource, subprocess, sys, time
begun = time.monotonic()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
if done.returncode: sys.exit(done.stderr)
print(time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)`;

function run({ name, command }: Peer): Run {
  const env = { ...process.env, XDG_CACHE_HOME: at('cache') };
  const made = spawnSync('python3', ['-c', measuring, ...command], { cwd: folder, encoding: 'utf8', env });
  if (made.status !== 0) throw new Error(`${name}: ${made.stderr}`);
  const [wall = 0, processor = 0, megabytes = 0] = made.stdout.split(' ').map(Number);
  return { wall, processor, megabytes };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

// LibreOffice reads the Word file that we write.
run({ name: 'Packwright to Word', command: own('docx'), file: ours('docx') });
console.log(`${sections} sections; medians of ${runs} rounds, in each of which every program runs once`);
console.log('writer | s | x ours | processor s | x ours | peak MB | KB');
for (const peers of tables) {
  for (const { name, there } of peers)
    if (there === false) console.log(`${name} | not installed: not measured`);
  const present = peers.filter(({ there }) => there !== false);
  for (const peer of present) run(peer);
  const rounds = Array.from({ length: runs }, () => present.map(run));
  for (const [at, peer] of present.entries())
    tell(
      peer,
      rounds.map((round) => [round[at], round[0]] as Compared),
    );
}
rmSync(folder, { recursive: true, force: true });

/** A program's run, and ours of the same round. */
type Compared = [its: Run, ours: Run];

function tell(peer: Peer, rounds: Compared[]): void {
  const of = (pick: (its: Run, ours: Run) => number) => median(rounds.map(([its, ours]) => pick(its, ours)));
  const times = [
    of(({ wall }) => wall),
    of(({ wall }, ours) => wall / ours.wall),
    of(({ processor }) => processor),
    of(({ processor }, ours) => processor / ours.processor),
  ].map((value) => value.toFixed(2));
  const kilobytes = Math.round(statSync(at(peer.file)).size / 1000);
  console.log([peer.name, ...times, Math.round(of(({ megabytes }) => megabytes)), kilobytes].join(' | '));
}
