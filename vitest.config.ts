import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Everything that needs no window; tests/app is Playwright's. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/app/**'],
    env: { TZ: 'Europe/London', LANG: 'en_GB.UTF-8' },
  },
});
