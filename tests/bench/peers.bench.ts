/**
 * npm run bench peers
 * The same 200-page pack to PDF, Word and OpenDocument by us and by other programs, each in processes of its own, from
 * start to end. A program that is not installed is named and not measured. Memory is that of the
 * largest process; the processor time of processes that Chromium parts from is not seen.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packOf } from './pdf-document.ts';
import { htmlOf, typstOf } from './peer-texts.ts';

const sections = 58;
const runs = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'packwright-peers-'));
const at = (name: string) => join(folder, name);
const own = (format: string) => [
  ...[process.execPath, fileURLToPath(new URL('once.ts', import.meta.url)), format, `${sections}`],
  at(`ours.${format}`),
];
const document = packOf(sections);
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
    { name: 'Packwright to PDF', command: own('pdf'), file: 'ours.pdf' },
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
        ...['--outdir', at('office'), 'ours.docx'],
      ],
      ...{ file: 'office/ours.pdf', there: has('soffice') },
    },
  ],
  [
    { name: 'Packwright to Word, contents with numbers', command: own('docx'), file: 'ours.docx' },
    pandoc('docx'),
  ],
  [{ name: 'Packwright to OpenDocument', command: own('odt'), file: 'ours.odt' }, pandoc('odt')],
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
  const made = spawnSync('python3', ['-c', measuring, ...command], { cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`${name}: ${made.stderr}`);
  const [wall = 0, processor = 0, megabytes = 0] = made.stdout.split(' ').map(Number);
  return { wall, processor, megabytes };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function measured(peer: Peer): Run {
  const all = Array.from({ length: runs }, () => run(peer));
  const of = (pick: (one: Run) => number) => median(all.map(pick));
  return {
    wall: of((one) => one.wall),
    processor: of((one) => one.processor),
    megabytes: of((one) => one.megabytes),
  };
}

// LibreOffice reads the Word file that we write.
run({ name: 'Packwright to Word', command: own('docx'), file: 'ours.docx' });
console.log(`${sections} sections; medians of ${runs}`);
console.log('writer | s | x ours | processor s | x ours | peak MB | KB');
for (const peers of tables) {
  let ours: Run | undefined;
  for (const peer of peers) {
    if (peer.there === false) {
      console.log(`${peer.name} | not installed: not measured`);
      continue;
    }
    const took = measured(peer);
    ours ??= took;
    const [wall, processor] = [took.wall / ours.wall, took.processor / ours.processor];
    const kilobytes = Math.round(statSync(at(peer.file)).size / 1000);
    const times = [took.wall, wall, took.processor, processor].map((value) => value.toFixed(2));
    console.log([peer.name, ...times, Math.round(took.megabytes), kilobytes].join(' | '));
  }
}
rmSync(folder, { recursive: true, force: true });
