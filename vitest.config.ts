import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Everything that needs no window; tests/app is Playwright's. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/app/**'],
    setupFiles: ['tests/property-seed.ts'],
    // A first run makes an Electron meanwhile, on as few as two cores: slow is not wrong.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    env: { TZ: 'Europe/London', LANG: 'en_GB.UTF-8' },
  },
});
