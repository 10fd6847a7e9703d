import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/main/reading/read.ts';
import { extract } from '../../../src/shared/extract/extract.ts';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { fixture, written } from './reading.ts';

// Nothing that is on a disk may throw: a file is read, or there is a sentence about it.
test.each(readdirSync(fixture('')))('%s with bytes changed or cut away is read or refused', async (name) => {
  const whole = readFileSync(fixture(name));
  for (let round = 1; round <= 10; round++) {
    const outcome = await readSource({ kind: 'file', path: written(name, damaged(whole, round)) });
    if (outcome.ok) expect(() => extract(outcome.value.source, { today: '2025-12-20' })).not.toThrow();
    else expect(failureSentence(outcome.failure)).toMatch(/^[^{}]{20,}\.$/);
  }
});

/** The same damage in every run: a few bytes spread over the file, or its end gone. */
function damaged(whole: Buffer, round: number): Buffer {
  if (round % 3 === 0) return whole.subarray(0, Math.floor((whole.length * round) / 11));
  const bytes = Buffer.from(whole);
  for (let i = 1; i <= round * 3; i++) bytes[(i * 7919 * round) % bytes.length] = (i * 31 * round) % 256;
  return bytes;
}
