import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from '../../../src/main/reading/read.ts';
import type { ReadSource } from '../../../src/main/reading/source.ts';
import { extract } from '../../../src/shared/extract/extract.ts';
import type { Extraction } from '../../../src/shared/extract/types.ts';
import type { Failure } from '../../../src/shared/failure.ts';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { temporaryFolder } from '../temporary.ts';

/** A file of tests/fixtures/reading. */
export const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/reading/${name}`, import.meta.url));

/** What a file that must be readable holds. */
export async function read(path: string): Promise<ReadSource> {
  const outcome = await readSource({ kind: 'file', path });
  if (!outcome.ok) throw new Error(failureSentence(outcome.failure));
  return outcome.value;
}

/** The same as a user gets it: through the extractor. */
export const story = async (path: string): Promise<Extraction> =>
  extract((await read(path)).source, { today: '2025-12-20' });

/** Why a file that must not be readable was not read. */
export async function refusal(path: string): Promise<Failure> {
  const outcome = await readSource({ kind: 'file', path });
  if (outcome.ok) throw new Error(`${path} was read`);
  return outcome.failure;
}

/** A file of a folder that goes away after the test. */
export function written(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** The blocks of a story as "role: text". */
export const shape = ({ body, blocks }: Extraction): string[] =>
  blocks.map(({ role, start, end }) => `${role}: ${body.slice(start, end)}`);
