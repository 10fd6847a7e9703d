import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);
const entries = (...names: string[]) =>
  Object.fromEntries(
    names.map((name) => [name, at(`src/main/${name}.ts`)]).filter(([, path]) => existsSync(path ?? '')),
  );

/** What goes into the bundle: some two hundred files fewer to look for when the program starts and its first pack is written. */
const bundled = ['pdfkit', 'fontkit', 'linebreak', 'bidi-js', 'zod', 'diff'];

/** The colour profile that pdfkit reads from beside itself. */
const colourProfile = () => {
  const path = 'data/sRGB_IEC61966_2_1.icc';
  const source = () => readFileSync(at(`node_modules/pdfkit/js/${path}`));
  return {
    name: 'colour-profile',
    generateBundle(this: {
      emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string;
    }) {
      this.emitFile({ type: 'asset', fileName: `chunks/${path}`, source: source() });
    },
  };
};

/** fontkit's reader of compressed web fonts (WOFF2), with a dictionary of 700 KB: none of our fonts is one. */
const noWebFonts = () => ({
  name: 'no-web-fonts',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'brotli/decompress.js' ? '\0no-web-fonts' : null),
  load: (id: string) => (id === '\0no-web-fonts' ? 'export default undefined;' : null),
});

/**
 * Three builds. What is in `dependencies` stays outside the main build and is packaged beside it, but for what is
 * `bundled`; what only the page uses is in `devDependencies` and becomes part of the page. The targets suit the oldest Electron that we run on.
 */
export default defineConfig({
  main: {
    plugins: [colourProfile(), noWebFonts()],
    build: {
      target: 'node20',
      externalizeDeps: { exclude: bundled },
      rolldownOptions: { input: entries('index', 'engine', 'worker', 'cli') },
    },
  },
  preload: {
    build: {
      target: 'node20',
      rolldownOptions: {
        input: { preload: at('src/main/electron/preload.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    // Small pictures and fonts as data would need a wider content security policy.
    build: {
      target: 'chrome130',
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('src/renderer/index.html') },
    },
  },
});
