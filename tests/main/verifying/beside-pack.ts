// A pack of the sample's library, anew for each test, and what its files say when they come back.
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Block, Pack } from '../../../src/shared/model/pack.ts';
import type { OwnChange } from '../../../src/shared/pack/changes.ts';
import type { FileChange, FileReview } from '../../../src/shared/review/review.ts';
import { temporaryFolder } from '../temporary.ts';
import { exported, withAllKinds } from './all-kinds.ts';
import { editedWord } from './editing.ts';
import { makeSample, programOn, type Sample } from './sample.ts';

export interface BesidePack {
  readonly sample: Sample;
  readonly program: ReturnType<typeof programOn>;
  readonly packId: string;
  /** The pack as a Word file. */
  readonly word: string;
  pack(): Promise<Pack>;
  review(path: string): Promise<FileReview>;
  /** Of the Word file with its text rewritten. */
  reviewed(change: (xml: string) => string): Promise<FileReview>;
  /** Makes the pack say what the file says. */
  accept(change: Pick<FileChange, 'accept'>): Promise<Pack>;
  change(change: OwnChange): Promise<Pack>;
}

/** Makes the pack ready for the tests of a file; with `allKinds` it holds a block of every kind. */
export function besidePack({ allKinds = false } = {}): BesidePack {
  let sample: Sample;
  let program: ReturnType<typeof programOn>;
  let packId = '';
  let word = '';
  beforeAll(async () => {
    sample = await makeSample();
  }, 60_000);
  afterAll(() => rmSync(sample.folder, { recursive: true, force: true }));
  beforeEach(async () => {
    const library = join(temporaryFolder(), 'L.packwright');
    copyFileSync(sample.library, library);
    program = programOn(library, false);
    packId = (await program.run('packs.list', {})).rows[0]?.id ?? '';
    if (allKinds) await withAllKinds(program, packId);
    word = allKinds ? await exported(program, packId, 'docx') : sample.docx;
  });
  afterEach(() => program.close());

  const review = (path: string) => program.run('files.review', { packId, path });
  const change = async (made: OwnChange) =>
    (await program.run('packs.change', { id: packId, change: made })).pack;
  return {
    get sample() {
      return sample;
    },
    get program() {
      return program;
    },
    get packId() {
      return packId;
    },
    get word() {
      return word;
    },
    pack: async () => (await program.run('packs.get', { id: packId })).pack,
    review,
    reviewed: (rewrite) => review(editedWord(word, rewrite)),
    accept: ({ accept }) => {
      if (!accept) throw new Error('It cannot be accepted');
      return change(accept);
    },
    change,
  };
}

export function only({ changes }: FileReview): FileChange {
  expect(changes.map(({ kind, what }) => `${what} ${kind}`)).toHaveLength(1);
  return changes[0] as FileChange;
}

export const blocksOf = ({ sections }: Pack, title: string): Block[] =>
  sections.find((each) => each.title === title)?.blocks ?? [];

export const replaced = (from: string, to: string) => (xml: string) => xml.replace(from, to);
