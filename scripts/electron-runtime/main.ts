import { findRuntime } from './runtime.ts';

/** Prints which Electron can run here, fetching it first where it has to be fetched. */
console.log(JSON.stringify(await findRuntime(), null, 2));
