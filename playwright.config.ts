import { defineConfig } from '@playwright/test';

/** The real program in real Electron. Each test starts its own, so they run one after the other on small machines. */
export default defineConfig({
  testDir: 'tests/app',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  use: { trace: 'retain-on-failure' },
});
