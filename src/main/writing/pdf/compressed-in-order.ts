import { deflate } from 'node:zlib';

/** Streams that are compressed beside the drawing of further pages, on other processors, and written in their order. */
export interface InOrder {
  /** Compresses `bytes`; `write` is called with the result when all that was added before has been written. */
  add(bytes: Uint8Array, write: (compressed: Uint8Array) => void): void;
  /** The same for bytes that stay as they are. */
  addAsIs(bytes: Uint8Array, write: (same: Uint8Array) => void): void;
  /** Calls `then` when everything that was added is written. */
  whenWritten(then: () => void): void;
}

interface Waiting {
  compressed: Uint8Array | null;
  write(compressed: Uint8Array): void;
}

/** `failed` hears of an error of the compressor; nothing is written after it. */
export function compressedInOrder(failed: (error: Error) => void): InOrder {
  const waiting: Waiting[] = [];
  let last: (() => void) | null = null;

  const writeReady = () => {
    for (let first = waiting[0]; first?.compressed; first = waiting[0]) {
      waiting.shift();
      first.write(first.compressed);
    }
    if (waiting.length > 0 || !last) return;
    const then = last;
    last = null;
    then();
  };

  return {
    add(bytes, write) {
      const one: Waiting = { compressed: null, write };
      waiting.push(one);
      deflate(bytes, (error, compressed) => {
        if (error) return failed(error);
        one.compressed = compressed;
        writeReady();
      });
    },
    addAsIs(bytes, write) {
      waiting.push({ compressed: bytes, write });
      writeReady();
    },
    whenWritten(then) {
      last = then;
      writeReady();
    },
  };
}
