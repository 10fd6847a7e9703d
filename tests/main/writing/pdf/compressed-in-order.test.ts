import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressedInOrder } from '../../../../src/main/writing/pdf/compressed-in-order.ts';

describe('streams that are compressed beside each other', () => {
  it('are written in the order in which they were added, the last word after all of them', async () => {
    const written: number[] = [];
    await new Promise<void>((resolve, reject) => {
      const streams = compressedInOrder(reject);
      // The first takes longest.
      for (const size of [3_000_000, 10, 100_000, 1])
        streams.add(Buffer.alloc(size, 'words '), (compressed) =>
          written.push(inflateSync(compressed).byteLength),
        );
      streams.addAsIs(Buffer.from('as it is'), (same) => written.push(same.byteLength));
      streams.whenWritten(resolve);
      expect(written).toEqual([]);
    });
    expect(written).toEqual([3_000_000, 10, 100_000, 1, 8]);
  });
});
