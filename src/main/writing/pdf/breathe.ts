import { setImmediate } from 'node:timers/promises';

/** The part of an AbortSignal that is asked here. */
export interface Stop {
  readonly aborted: boolean;
}

/** Pages between two pauses. */
const stride = 8;

/**
 * For long loops over pages: every few calls it lets waiting messages and writes through. Says whether the work was
 * cancelled.
 */
export function breathing(signal: Stop | undefined): () => Promise<boolean> {
  let calls = 0;
  return async () => {
    calls += 1;
    if (calls % stride === 0) await setImmediate();
    return signal?.aborted === true;
  };
}
