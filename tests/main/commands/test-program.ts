import { join } from 'node:path';
import type { ReadStory, Work } from '../../../src/main/commands/work.ts';
import { createCommands } from '../../../src/main/commands.ts';
import type { Library } from '../../../src/main/library/open.ts';
import { readPicture } from '../../../src/main/reading/picture/read-picture.ts';
import { readSource } from '../../../src/main/reading/read.ts';
import type { ReadSource } from '../../../src/main/reading/source.ts';
import { readEdited } from '../../../src/main/verifying/read.ts';
import type { NewReading } from '../../../src/shared/again/compare.ts';
import type { CommandName, Commands, Input, Output } from '../../../src/shared/contract/contract.ts';
import { contract } from '../../../src/shared/contract/contract.ts';
import { done, type Failure, type Outcome } from '../../../src/shared/failure.ts';
import type { Story } from '../../../src/shared/model/story.ts';
import { opened } from '../library/open-library.ts';
import { temporaryFolder } from '../temporary.ts';
import { simpleExtract } from './simple-extract.ts';

/** The commands on a real library file, with a clock and ids that count. */
export interface TestProgram {
  folder: string;
  library: Library;
  commands: Commands;
  /** Runs a command as the engine does, defaults filled in. */
  run<N extends CommandName>(name: N, input: Input<N>): Promise<Outcome<Output<N>>>;
  /** The value of a command that must succeed. */
  get<N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** The failure of a command that must fail. */
  failure<N extends CommandName>(name: N, input: Input<N>): Promise<Failure>;
}

let moments = 0;
let ids = 0;

export function testProgram(folder = temporaryFolder(), over: Partial<Work> = {}): TestProgram {
  const library = opened(join(folder, 'Test.packwright'));
  const commands = createCommands({
    db: library.db,
    path: library.path,
    clock: () => new Date(Date.UTC(2026, 0, 1) + 1000 * moments++).toISOString(),
    today: () => '2026-01-01',
    newId: () => `id-${ids++}`,
    work: { ...simpleWork, ...over },
  });
  const run: TestProgram['run'] = async (name, input) => {
    const command = commands[name] as (input: unknown, context: unknown) => Promise<Outcome<never>>;
    return command(contract[name].input.parse(input), { progress: () => {}, signal: unending });
  };
  return {
    ...{ folder, library, commands, run },
    get: async (name, input) => {
      const outcome = await run(name, input);
      if (!outcome.ok) throw new Error(`${name} failed: ${JSON.stringify(outcome.failure)}`);
      return outcome.value;
    },
    failure: async (name, input) => {
      const outcome = await run(name, input);
      if (outcome.ok) throw new Error(`${name} should have failed`);
      return outcome.failure;
    },
  };
}

export const unending = new AbortController().signal;

/** Real reading, the stand-in extractor, no writers. */
export const simpleWork: Work = {
  lanes: 2,
  readStory: async (incoming) => {
    const read = await readSource(incoming);
    if (!read.ok) return read;
    const { more = [], ...first } = read.value;
    return done({ ...simplyRead(first), more: more.map(simplyRead) });
  },
  extractorVersion: 1,
  rereadStory: async ({ story }) => done(simpleReading(story)),
  readEdited,
  readPicture: async (path) => readPicture(path),
  exportPack: async (_printed, files) => done(files.map((file) => ({ ...file, bytes: 1, pages: 1 }))),
  previewPack: async () =>
    done({ pdf: new Uint8Array([1]), drawn: [], first: 1, prints: [], pages: 1, lying: [], pageOf: {} }),
  close: async () => {},
};

/** What the stand-in finds in the body of a story that it has read before. */
export function simpleReading(story: Story): NewReading {
  const { quotes, facts, attendees } = simpleExtract({ plain: story.body });
  const { title, titleBasis = 'stated', published, eventDate } = story;
  return { title, titleBasis, published, eventDate, quotes, facts, attendees };
}

function simplyRead({ source, sha256, ...rest }: ReadSource): ReadStory {
  return { ...rest, more: [], sourceSha256: sha256, extraction: simpleExtract(source), extractorVersion: 1 };
}
