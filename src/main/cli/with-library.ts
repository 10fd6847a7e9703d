import { resolve } from 'node:path';
import type { CommandName, Input, Output } from '../../shared/contract/contract.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Outcome } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/failure-sentence.ts';
import { type OpenOptions, openLibrary } from '../library/open.ts';
import { createProgram } from '../program.ts';
import { EXIT, type Setting } from './command.ts';

/** Runs a command of the contract as the window would. */
export type Run = <N extends CommandName>(name: N, input: Input<N>) => Promise<Outcome<Output<N>>>;

/** Opens a library, lets `use` run commands on it, and closes it; a failure to open is told. */
export async function withLibrary(
  setting: Setting,
  path: string,
  options: OpenOptions,
  use: (run: Run) => Promise<number>,
): Promise<number> {
  const library = openLibrary(resolve(path), options);
  if (!library.ok) return tellFailure(setting, library);
  const program = createProgram(library.value, setting.places);
  const { progress, signal } = setting.terminal;
  const run: Run = async (name, input) => {
    const handler = program.commands[name] as (input: unknown, context: unknown) => Promise<Outcome<never>>;
    return handler(contract[name].input.parse(input), { progress, signal });
  };
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
