import type { Failure } from './failure-kinds.ts';

// Apart from the schema of failures: the threads that write packs need no schemas, and start sooner without.
export type { Failure };

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** An Outcome that went well. */
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** An Outcome that did not. */
export const failed = (failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure });

/** For the end of a switch over a closed list: does not compile while a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`);
}
