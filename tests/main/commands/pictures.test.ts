import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { workInThreads } from '../../../src/main/commands/work-in-threads.ts';
import { pictureBytes } from '../../../src/main/library/pictures.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import type { PictureBlock } from '../../../src/shared/model/pack.ts';
import { opened } from '../library/open-library.ts';
import { cornered, written } from '../reading/picture/made.ts';
import { temporaryFolder } from '../temporary.ts';
import { type TestProgram, testProgram, unending } from './test-program.ts';

vi.setConfig({ testTimeout: 60_000 });

function pictureFile(folder: string, name = 'quay.png'): string {
  const path = join(folder, name);
  writeFileSync(path, written(cornered(60, 40), '.png'));
  return path;
}

async function packWith(program: TestProgram, block: PictureBlock): Promise<string> {
  const { pack } = await program.get('packs.create', { details: { title: 'Quay' }, template: 'visit' });
  const sectionId = pack.sections.find(({ kind }) => kind === 'annex' || kind === 'background')?.id ?? '';
  await program.get('packs.change', { id: pack.id, change: { kind: 'add-block', sectionId, block, at: 0 } });
  return pack.id;
}

describe('a picture', () => {
  test('goes into the library once, is shown from there, and outlives its file', async () => {
    const program = testProgram();
    const path = pictureFile(program.folder);
    const picture = await program.get('pictures.add', { path });
    const again = await program.get('pictures.add', { path: pictureFile(program.folder, 'copy.png') });
    expect(again.sha256).toBe(picture.sha256);
    rmSync(path);
    const { bytes } = await program.get('pictures.get', { sha256: picture.sha256 });
    expect(bytes.length).toBeGreaterThan(50);
    expect(await program.failure('pictures.get', { sha256: 'none' })).toMatchObject({ kind: 'not-found' });
  });

  test('travels in a backup', async () => {
    const program = testProgram();
    const { sha256 } = await program.get('pictures.add', { path: pictureFile(program.folder) });
    const to = join(temporaryFolder(), 'Backup.packwright');
    await program.get('library.backup', { path: to });
    expect(pictureBytes(opened(to).db, sha256)).toEqual(pictureBytes(program.library.db, sha256));
  });

  test('goes to the writers with the pack that shows it, and no other', async () => {
    const given: string[][] = [];
    const program = testProgram(temporaryFolder(), {
      previewPack: async ({ document, pictures }) => {
        given.push(
          [...pictures.keys()],
          document.body.flatMap((node) => (node.kind === 'figure' ? [node.picture.sha256] : [])),
        );
        return {
          ok: true,
          value: { pdf: new Uint8Array(), drawn: [], first: 1, prints: [], pages: 1, lying: [], pageOf: {} },
        };
      },
    });
    const picture = await program.get('pictures.add', { path: pictureFile(program.folder) });
    const block: PictureBlock = { kind: 'picture', id: 'b', picture, alternative: 'The quay', caption: '' };
    const id = await packWith(program, block);
    await program.get('packs.preview', { id });
    expect(given).toEqual([[picture.sha256], [picture.sha256]]);
    const { pack } = await program.get('packs.get', { id });
    expect(composePack(pack).body.filter(({ kind }) => kind === 'figure')).toMatchObject([
      { alternative: 'The quay' },
    ]);
  });
});

test('pictures are read one after another in a thread of their own, and a bad one stops none', async () => {
  const folder = temporaryFolder();
  const resources = new URL('../../../resources/', import.meta.url);
  const work = workInThreads({
    worker: new URL('../../../src/main/worker.ts', import.meta.url),
    resources,
    lanes: 2,
  });
  onTestFinished(() => work.close());
  const bad = join(folder, 'bad.jpg');
  writeFileSync(bad, new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  const paths = [pictureFile(folder), bad, pictureFile(folder, 'other.png')];
  const read = await Promise.all(paths.map((path) => work.readPicture(path, { signal: unending })));
  expect(read).toMatchObject([
    { ok: true, value: { picture: { width: 60, height: 40 } } },
    { ok: false, failure: { kind: 'picture-damaged', path: bad } },
    { ok: true, value: { picture: { fileName: 'other.png' } } },
  ]);
});
