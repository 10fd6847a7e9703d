// What pandoc, which knows Word and OpenDocument by itself, finds in our files.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { writeDocx } from '../../../src/main/writing/docx/write.ts';
import { writeOdt } from '../../../src/main/writing/odt/write.ts';
import type { DocumentNode } from '../../../src/shared/document/nodes.ts';
import { noteLines } from './docx/reading.ts';
import { drawnImages } from './drawn-images.ts';
import { runs, unless } from './installed.ts';
import { wholeDocument } from './whole-document.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Found {
  headings: number[];
  tables: number;
  notes: number;
  orderedLists: number;
  bulletLists: number;
}

type PandocNode = { t?: string; c?: unknown };

/** Counts the elements of a file by what pandoc calls them, at whatever depth they are. */
function readByPandoc(file: string): Found {
  const { stdout } = spawnSync('pandoc', [file, '-t', 'json'], { encoding: 'utf8', maxBuffer: 1e9 });
  const found: Found = { headings: [], tables: 0, notes: 0, orderedLists: 0, bulletLists: 0 };
  JSON.parse(stdout, (_, value: PandocNode | null) => {
    if (value?.t === 'Header') found.headings.push((value.c as [number])[0]);
    if (value?.t === 'Table') found.tables += 1;
    if (value?.t === 'Note') found.notes += 1;
    if (value?.t === 'OrderedList') found.orderedLists += 1;
    if (value?.t === 'BulletList') found.bulletLists += 1;
    return value;
  });
  return found;
}

const lists = (nodes: DocumentNode[], ordered: boolean): number =>
  nodes.reduce((sum, node) => {
    if (node.kind === 'question') return sum + lists(node.answers, ordered);
    return sum + (node.kind === 'list' && node.ordered === ordered ? 1 : 0);
  }, 0);

const { body } = wholeDocument;
const expected: Found = {
  headings: body.flatMap((node) => (node.kind === 'heading' ? [node.level] : [])),
  tables: body.filter(({ kind }) => kind === 'table').length,
  notes: noteLines(wholeDocument).length,
  orderedLists: lists(body, true),
  bulletLists: lists(body, false),
};

const hasPandoc = unless('pandoc is not installed', runs('pandoc', '--version'));

it.runIf(hasPandoc).each([
  ['docx', async () => writeDocx(wholeDocument, { pageOf: {}, images: await drawnImages(wholeDocument) })],
  ['odt', async () => writeOdt(wholeDocument, { pageOf: {} })],
] as const)('pandoc finds every heading, table, list and footnote in our .%s', async (format, write) => {
  const folder = mkdtempSync(join(tmpdir(), 'packwright-pandoc-'));
  try {
    const file = join(folder, `pack.${format}`);
    writeFileSync(file, await write());
    expect(readByPandoc(file)).toEqual(expected);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
