import { setImmediate } from 'node:timers/promises';

/** Pages between two pauses. */
const stride = 8;

/**
 * For long loops over pages: every few calls it lets waiting messages and writes through. Says whether the work was
 * cancelled.
 */
export function breathing(signal: AbortSignal | undefined): () => Promise<boolean> {
  let calls = 0;
  return async () => {
    calls += 1;
    if (calls % stride === 0) await setImmediate();
    return signal?.aborted === true;
  };
}
