import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);
const entries = (...names: string[]) =>
  Object.fromEntries(
    names.map((name) => [name, at(`src/main/${name}.ts`)]).filter(([, path]) => existsSync(path ?? '')),
  );

/**
 * Three builds. What is in `dependencies` stays outside the main build and is packaged beside it; what only the page
 * uses is in `devDependencies` and becomes part of the page. The targets suit the oldest Electron that we run on.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node20',
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
