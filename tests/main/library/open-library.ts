import { onTestFinished } from 'vitest';
import { type Library, type OpenOptions, openLibrary } from '../../../src/main/library/open.ts';

/** Opens a library that must open; it is closed after the test. */
export function opened(path: string, options: OpenOptions = { create: true }): Library {
  const outcome = openLibrary(path, options);
  if (!outcome.ok) throw new Error(`The library did not open: ${JSON.stringify(outcome.failure)}`);
  onTestFinished(() => outcome.value.close());
  return outcome.value;
}
