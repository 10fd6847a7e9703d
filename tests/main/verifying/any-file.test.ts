// Whatever a pack holds, its files verify clean as they were written; whatever is done to one of them is found.
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { composePack } from '../../../src/shared/document/compose.ts';
import { type Pack, type PickedBlock, Rendition } from '../../../src/shared/model/pack.ts';
import { temporaryFolder } from '../temporary.ts';
import {
  changeWord,
  type Deed,
  deleteBlock,
  formats,
  packsOf,
  pickedFrom,
  put,
  swapBlocks,
  swapSections,
  written,
} from './any-file.ts';
import { makeSample, type Sample, verified } from './sample.ts';

vi.setConfig({ testTimeout: 600_000 });

let sample: Sample;
let picked: PickedBlock[];
beforeAll(async () => {
  sample = await makeSample();
  picked = await pickedFrom(sample);
}, 60_000);
afterAll(() => rmSync(sample.folder, { recursive: true, force: true }));

/** A library that holds the sample's stories and a pack of them. */
function libraryWith(pack: Pack): Sample {
  const library = join(temporaryFolder(), 'L.packwright');
  copyFileSync(sample.library, library);
  put(library, pack);
  return { ...sample, library };
}

const differing = async (from: Sample, path: string) =>
  (await verified(from, path)).check.items
    .filter(({ verdict }) => verdict !== 'verbatim')
    .map(({ verdict, what, words, section, notes }) => ({ verdict, what, words, section, notes }));

const RUNS = Number(process.env.VERIFY_RUNS ?? 2);

describe.each(formats)('%s', (format) => {
  test('verifies clean as it was written, whoever it was written for', async () => {
    expect(new Set(picked.map(({ kind }) => kind))).toEqual(new Set(['quote', 'fact', 'attendees']));
    await fc.assert(
      fc.asyncProperty(packsOf(picked), fc.constantFrom(...Rendition.options), async (pack, rendition) => {
        const here = libraryWith(pack);
        const path = await written(composePack(pack, { rendition }), format);
        expect(await differing(here, path)).toEqual([]);
      }),
      { numRuns: RUNS, seed: 20190304 },
    );
  });

  test.each<[string, Deed, number]>([
    ['a changed word', changeWord, 6],
    ['a block that was taken out', deleteBlock, 3],
    ['sections that were swapped', swapSections, 2],
    ['blocks that were swapped', swapBlocks, 3],
  ])('%s is found', async (_, deed, times) => {
    await fc.assert(
      fc.asyncProperty(
        packsOf(picked),
        fc.array(fc.nat(), { minLength: times, maxLength: times }),
        async (pack, seeds) => {
          const here = libraryWith(pack);
          const document = composePack(pack);
          const record = await written(document, format);
          for (const seed of seeds) {
            const done = deed(document, seed);
            if (!done) continue;
            const found = await differing(here, await written(done.document, format, record));
            expect(found, done.what).not.toEqual([]);
          }
        },
      ),
      { numRuns: RUNS, seed: 20190305 },
    );
  });
});
