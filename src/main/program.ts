import { randomUUID } from 'node:crypto';
import type { Commands } from '../shared/contract/contract.ts';
import type { Room } from './commands/room.ts';
import type { Work } from './commands/work.ts';
import { workInThreads } from './commands/work-in-threads.ts';
import { createCommands } from './commands.ts';
import type { Library } from './library/open.ts';
import type { Places } from './places.ts';

export interface Program {
  commands: Commands;
  /** Ends what runs beside; the library is the caller's to close. */
  close(): Promise<void>;
}

export interface ProgramOptions {
  nativeBinding?: string | undefined;
  /** Threads, unless told otherwise. */
  work?: Work;
  onChanged?: Room['onChanged'];
  rehearses?: Room['rehearses'];
}

/** The commands on an open library, with the real clock, real ids and threads for the heavy jobs. */
export function createProgram(library: Library, places: Places, options: ProgramOptions = {}): Program {
  const work = options.work ?? workInThreads(places);
  const commands = createCommands({
    db: library.db,
    path: library.path,
    readOnlyFor: library.readOnlyFor,
    clock: () => new Date().toISOString(),
    today,
    newId: randomUUID,
    work,
    rehearses: options.rehearses,
    log: console.error,
    nativeBinding: options.nativeBinding,
    ...(options.onChanged ? { onChanged: options.onChanged } : {}),
  });
  return { commands, close: () => work.close() };
}

/** The day where the person sits, not in Greenwich. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
