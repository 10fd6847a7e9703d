import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

export const NONE: Counts = { passed: 0, failed: 0 };

export const sum = (...all: Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});

/** What vitest's JSON report counts. A run that failed without a failed test (it did not start) counts as one. */
export const countVitest = (report: string, code: number): Counts =>
  count(
    report,
    code,
    ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
    }),
  );

/** The same for Playwright's JSON report. A test that passed only when tried again has passed. */
export const countPlaywright = (report: string, code: number): Counts =>
  count(report, code, ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));

function count<T>(report: string, code: number, read: (report: T) => Counts): Counts {
  const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : NONE;
  rmSync(report, { force: true });
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
