import { parseArgs } from 'node:util';
import type { Work } from '../commands/work.ts';
import type { Places } from '../places.ts';
import type { Terminal } from './terminal.ts';

/** What a command of the command line has at hand. */
export interface Setting {
  terminal: Terminal;
  places: Places;
  version: string;
  /** The threads of a command that writes packs; it closes them at its end. */
  work?: Work;
}

export const EXIT = { fine: 0, failed: 1, wrongUse: 2 } as const;

/** Wrong use, with what to tell; ends with exit status 2. */
export class WrongUse extends Error {}

type Options = Record<string, { type: 'string' | 'boolean' }>;
type Values<O extends Options> = { [K in keyof O]?: O[K]['type'] extends 'string' ? string : boolean };

/** One command: `name` may be two words, `usage` goes on after it. */
export interface Command {
  name: string;
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** The rest of its help. */
  details: string[];
  run(args: string[], setting: Setting): Promise<number>;
}

interface Definition<O extends Options> extends Omit<Command, 'run'> {
  options: O;
  /** Returns the exit status. */
  run(values: Values<O>, names: string[], setting: Setting): Promise<number>;
}

/** A command whose options are parsed before it runs. */
export const command = <O extends Options>({ options, run, ...rest }: Definition<O>): Command => ({
  ...rest,
  run: (args, setting) => {
    const { values, positionals } = parsed(args, options);
    return run(values as Values<O>, positionals, setting);
  },
});

function parsed(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // Node's words for an unknown or half option are plain enough; its advice about "--" is not needed.
    throw new WrongUse(
      (error as Error).message.split(/\.?\s(To specify|Did you)/)[0]?.replace(/\.$/, '') ?? '',
    );
  }
}

export function required(value: string | undefined, name: string): string {
  if (!value) throw new WrongUse(`${name} is needed`);
  return value;
}

/** Values such as "pdf,docx" or "quote": each must be one of `allowed`. */
export function listOf<T extends string>(value: string, allowed: readonly T[], name: string): T[] {
  const words = value.split(',').map((word) => word.trim());
  const odd = words.find((word) => !(allowed as readonly string[]).includes(word));
  if (odd !== undefined) throw new WrongUse(`${name} may be ${allowed.join(', ')}; not “${odd}”`);
  return [...new Set(words as T[])];
}
