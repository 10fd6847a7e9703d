// What "pack export" leaves behind in the library: the copy that a later addendum begins from.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { exportsOf } from '../../../src/main/library/exports.ts';
import { openLibrary } from '../../../src/main/library/open.ts';
import { temporaryFolder } from '../temporary.ts';
import { makeSample, programOn, type Sample } from '../verifying/sample.ts';
import { packwright } from './command-line.ts';

vi.setConfig({ testTimeout: 60_000 });

let sample: Sample;
let id = '';
beforeAll(async () => {
  sample = await makeSample();
  const program = programOn(sample.library, false);
  id = (await program.run('packs.list', {})).rows[0]?.id ?? '';
  await program.close();
}, 60_000);
afterAll(() => rmSync(sample.folder, { recursive: true, force: true }));

/** A library of the sample's pack, in a folder beside which nothing lies. */
function libraryAlone(): string {
  const path = join(temporaryFolder(), 'L.packwright');
  copyFileSync(sample.library, path);
  return path;
}

const exported = (library: string, out: string) =>
  packwright('pack', 'export', id, '--library', library, '--out', out, '--format', 'odt');

function remembered(library: string): number {
  const opened = openLibrary(library, { readOnly: true });
  if (!opened.ok) throw new Error(opened.failure.kind);
  const count = exportsOf(opened.value.db, id).length;
  opened.value.close();
  return count;
}

test('an addendum begins from the copy that the command line exported', async () => {
  const library = libraryAlone();
  const program = programOn(library, false);
  const { pack } = await program.run('packs.get', { id });
  const text = pack.sections.at(-1)?.blocks[0]?.id ?? '';
  const say = (words: string) =>
    program.run('packs.change', { id, change: { kind: 'edit-text', blockId: text, text: words } });
  await say('The harbour was built in 1822.');
  await program.close();
  const copy = await exported(library, temporaryFolder());
  expect(copy.status).toBe(0);
  expect(copy.err).not.toContain('remember');
  const again = programOn(library, false);
  const change = { kind: 'edit-text' as const, blockId: text, text: 'The harbour was built in 1823.' };
  await again.run('packs.change', { id, change });
  await again.close();
  const { out } = await packwright('pack', 'addendum', id, '--library', library);
  expect(out.split('\n')).toEqual([
    'page 4: Text “The harbour was built in 1822.”: “was built in 1822.” is now “was built in 1823.”',
  ]);
});

test('a library that is open elsewhere is exported from, and the copy is said not to be remembered', async () => {
  const library = libraryAlone();
  const before = remembered(library);
  const held = openLibrary(library);
  if (!held.ok) throw new Error(held.failure.kind);
  const folder = temporaryFolder();
  const { status, out, err } = await exported(library, folder);
  held.value.close();
  expect({ status, files: readdirSync(folder) }).toEqual({ status: 0, files: ['Visit towns & bridges.odt'] });
  expect(out).toContain('.odt');
  expect(err.split('\n').at(-1)).toBe(
    'The library did not remember this copy as an issue of the pack: it is open in another Packwright. ' +
      'Its files are whole, and an addendum can begin from one of them (pack addendum --since FILE).',
  );
  expect(remembered(library)).toBe(before);
});

test.each([
  ['folder', (library: string) => chmodSync(join(library, '..'), 0o555)],
  ['file', (library: string) => chmodSync(library, 0o444)],
])('a %s that can only be read is exported from too', async (_, protect) => {
  const library = libraryAlone();
  const [folder, out] = [join(library, '..'), join(temporaryFolder(), 'out')];
  mkdirSync(out);
  for (const path of [folder, join(out, '..'), out]) chmodSync(path, 0o777);
  protect(library);
  const beside = readdirSync(tmpdir()).filter((name) => name.startsWith('packwright-reading-'));
  // The administrator may write anywhere, so ask as somebody who may not.
  const administrator = process.geteuid?.() === 0;
  if (administrator) process.seteuid?.(65534);
  onTestFinished(() => chmodSync(folder, 0o700));
  const ended = await exported(library, out).finally(() => administrator && process.seteuid?.(0));
  expect(ended.err).toContain('did not remember this copy as an issue of the pack: it can only be read.');
  expect(ended.status).toBe(0);
  expect(existsSync(join(out, 'Visit towns & bridges.odt'))).toBe(true);
  // The copy that was read from is gone with its folder.
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('packwright-reading-'))).toEqual(beside);
});
