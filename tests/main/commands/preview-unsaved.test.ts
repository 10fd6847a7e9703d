import { expect, test } from 'vitest';
import type { OwnChange } from '../../../src/shared/pack/changes.ts';
import { temporaryFolder } from '../temporary.ts';
import { testProgram } from './test-program.ts';

test('a preview shows what is written and not saved yet, and saves nothing', async () => {
  const shown: string[] = [];
  const program = testProgram(temporaryFolder(), {
    previewPack: async ({ document }) => {
      shown.push(JSON.stringify(document.body));
      return {
        ok: true,
        value: { pdf: new Uint8Array(), drawn: [], first: 1, prints: [], pages: 1, lying: [], pageOf: {} },
      };
    },
  });
  const { pack } = await program.get('packs.create', { details: { title: 'Visit' }, template: 'blank' });
  const { id } = pack;
  const write = (change: OwnChange) => program.get('packs.change', { id, change });
  await write({ kind: 'add-own-section', sectionId: 's', sectionKind: 'own', title: 'Why', at: 0 });
  await write({ kind: 'add-text', sectionId: 's', blockId: 't', text: 'The bridge is shut.', at: 0 });
  const saved = await program.get('packs.get', { id });

  const unsaved: OwnChange[] = [
    { kind: 'edit-text', blockId: 'gone', text: 'Never shown.' },
    { kind: 'edit-text', blockId: 't', text: 'The bridge is open.' },
  ];
  await program.get('packs.preview', { id, unsaved });
  await program.get('packs.preview', { id });

  expect(shown[0]).toContain('The bridge is open.');
  expect(shown[0]).not.toMatch(/shut|Never/);
  expect(shown[1]).toContain('The bridge is shut.');
  expect(await program.get('packs.get', { id })).toEqual(saved);
});
