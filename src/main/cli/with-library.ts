import { resolve } from 'node:path';
import type { CommandName, Input, Output } from '../../shared/contract/contract.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Outcome } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/failure-sentence.ts';
import { getItem, type ItemKind } from '../library/items.ts';
import { type OpenOptions, openLibrary } from '../library/open.ts';
import { packTitle } from '../library/packs.ts';
import { createProgram } from '../program.ts';
import { EXIT, type Setting } from './command.ts';

/** Runs a command of the contract as the window would. */
type RunCommand = <N extends CommandName>(name: N, input: Input<N>) => Promise<Outcome<Output<N>>>;

export interface Run extends RunCommand {
  /** The story that an item was found in; undefined where there is no such item. */
  storyHolding(kind: ItemKind, id: string): string | undefined;
  /** What a pack is called; undefined where there is none of this id. */
  packTitle(id: string): string | undefined;
}

/** Opens a library, lets `use` run commands on it, and closes it; a failure to open is told. */
export async function withLibrary(
  setting: Setting,
  path: string,
  options: OpenOptions,
  use: (run: Run) => Promise<number>,
): Promise<number> {
  const library = openLibrary(resolve(path), options);
  if (!library.ok) return tellFailure(setting, library);
  const program = createProgram(library.value, setting.places, setting.work ? { work: setting.work } : {});
  const { progress, signal } = setting.terminal;
  const runCommand: RunCommand = async (name, input) => {
    const handler = program.commands[name] as (input: unknown, context: unknown) => Promise<Outcome<never>>;
    return handler(contract[name].input.parse(input), { progress, signal });
  };
  const storyHolding: Run['storyHolding'] = (kind, id) => getItem(library.value.db, kind, id)?.item.storyId;
  const run: Run = Object.assign(runCommand, {
    storyHolding,
    packTitle: (id: string) => packTitle(library.value.db, id),
  });
  try {
    return await use(run);
  } finally {
    await program.close();
    library.value.close();
  }
}

/** Tells a failure in words; the exit status to end with. */
export function tellFailure({ terminal }: Setting, outcome: Outcome<unknown>): number {
  if (!outcome.ok) terminal.tell(failureSentence(outcome.failure));
  return EXIT.failed;
}
