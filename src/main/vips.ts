import type Vips from 'wasm-vips';

export type VipsModule = typeof Vips;

/** What the module has while it starts, beside its typed part. */
interface Starting {
  ENV: Record<string, string>;
}

let opened: Promise<VipsModule> | undefined;

/**
 * libvips, which reads and draws pictures, as WebAssembly: the same bytes on every system, and a bad file cannot
 * reach beyond its own memory. Opened once in a thread, when the first picture is asked for. It works in the thread
 * that calls it, so only worker threads and tests open it.
 */
export function openVips(): Promise<VipsModule> {
  opened ??= start();
  return opened;
}

async function start(): Promise<VipsModule> {
  const { default: create } = await import('wasm-vips');
  const vips = await create({
    dynamicLibraries: ['vips-resvg.wasm'],
    print: () => {},
    printErr: () => {},
    // Its threads write warnings past the functions above; what is wrong with a picture is told as a failure.
    preRun: (module?: Starting) => {
      if (module) module.ENV.VIPS_WARNING = '1';
    },
  });
  // What one picture needed is not kept for the next, which is another.
  vips.Cache.max(0);
  return vips;
}

/** Remembers an image, whose memory is not that of JavaScript and is not freed by itself. */
export type Keep = <T extends { delete(): void }>(image: T) => T;

/** Runs `use` and lets go of every image that it kept. */
export function withImages<T>(use: (keep: Keep) => T): T {
  const kept: { delete(): void }[] = [];
  try {
    return use((image) => {
      kept.push(image);
      return image;
    });
  } finally {
    for (const image of kept) image.delete();
  }
}
