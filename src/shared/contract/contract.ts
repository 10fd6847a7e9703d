import type { z } from 'zod';
import type { Outcome } from '../failure.ts';
import { addendaContract } from './addenda.ts';
import { againContract } from './again.ts';
import { libraryContract } from './library.ts';
import { packsContract } from './packs.ts';
import { picturesContract } from './pictures.ts';
import { searchContract } from './search.ts';
import { storiesContract } from './stories.ts';
import { verifyContract } from './verify.ts';
import { versionsContract } from './versions.ts';

/** Every command of the program: name -> what goes in, what comes out. Nothing else crosses to the engine. */
export const contract = {
  ...libraryContract,
  ...storiesContract,
  ...againContract,
  ...versionsContract,
  ...searchContract,
  ...packsContract,
  ...addendaContract,
  ...verifyContract,
  ...picturesContract,
} as const;

export type Contract = typeof contract;
export type CommandName = keyof Contract;
/** As a caller writes it (defaults may be left out). */
export type Input<N extends CommandName> = z.input<Contract[N]['input']>;
/** As a handler gets it, parsed. */
export type ParsedInput<N extends CommandName> = z.output<Contract[N]['input']>;
export type Output<N extends CommandName> = z.output<Contract[N]['output']>;

/** How far a long command is. `total` is null while it is not known. */
export interface Progress {
  done: number;
  total: number | null;
  /** What is being worked on, such as a file's name. */
  doing: string;
}

/** What a running command has at hand besides its input. */
export interface CommandContext {
  progress(progress: Progress): void;
  /** Aborted when the person stops it or the window goes away. */
  signal: AbortSignalLike;
}

/** The part of AbortSignal that commands use; declared here because this room has no DOM and no Node types. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The program without a window: one function a command. */
export type Commands = {
  [N in CommandName]: (
    input: ParsedInput<N>,
    context: CommandContext,
  ) => Promise<Outcome<Output<N>>> | Outcome<Output<N>>;
};
