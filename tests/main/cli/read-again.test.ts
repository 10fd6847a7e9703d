import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { opened } from '../library/open-library.ts';
import { temporaryFolder } from '../temporary.ts';
import { packwright } from './command-line.ts';

vi.setConfig({ testTimeout: 30_000 });

const story = `Harbour fund opens in Dunmere

The Harbour Secretary, Ada Merrow, said:

“We will rebuild the harbour wall. No family should fear the tide.”

Up to £3 million was spent on the wall in 2019.
`;

/** A library in which an older reader named another speaker, and found no fact. */
async function readOtherwise(): Promise<string> {
  const folder = temporaryFolder();
  const library = join(folder, 'L.packwright');
  writeFileSync(join(folder, 'harbour.txt'), story);
  await packwright('import', join(folder, 'harbour.txt'), '--library', library);
  const { db, close } = opened(library);
  db.exec(`UPDATE stories SET extractor_version = 1;
    DELETE FROM items WHERE kind = 'fact';
    UPDATE items SET data = json_set(data, '$.speaker', 'Tom Sedge') WHERE kind = 'quote';`);
  close();
  return library;
}

test('prints what would change and changes nothing; with --accept it does; then there is nothing more', async () => {
  const library = await readOtherwise();
  const shown = await packwright('read-again', '--library', library);
  expect(shown.status).toBe(0);
  expect(shown.out).toMatch(/^Harbour fund opens in Dunmere: 1 new, 1 read differently \[[\w-]+\]$/m);
  expect(shown.out).toMatch(/^ {2}Read differently: quote of Tom Sedge: “We will rebuild/m);
  expect(shown.out).toMatch(/^ {6}The speaker is Ada Merrow; it was Tom Sedge\.$/m);
  expect(shown.out).toMatch(/^ {2}New: fact: “Up to £3 million/m);
  expect(shown.err).toBe('1 story would change; 0 would not.');

  const accepted = await packwright('read-again', '--library', library, '--accept');
  expect([accepted.status, accepted.out]).toEqual([0, shown.out]);
  expect(accepted.err).toMatch(/^Accepted 1 story\.$/m);

  const again = await packwright('read-again', '--library', library, '--all', '--json');
  expect(JSON.parse(again.out)).toEqual({ stories: [], unchanged: 1, failed: [] });
  const found = await packwright('search', 'rebuild', '--library', library, '--kind', 'quote');
  expect(found.out).toContain('Ada Merrow');
});
