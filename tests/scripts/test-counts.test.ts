import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countPlaywright, countVitest, sum } from '../../scripts/test-counts.ts';

function report(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'packwright-counts-')), 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('counts what both runners report', () => {
  const vitest = countVitest(report({ numPassedTests: 40, numFailedTests: 2 }), 1);
  const playwright = countPlaywright(report({ stats: { expected: 5, unexpected: 1, flaky: 1 } }), 1);
  expect(sum(vitest, playwright)).toEqual({ passed: 46, failed: 3 });
});

test('a run that failed without a failed test is a failure all the same', () => {
  expect(countVitest(report({ numPassedTests: 40, numFailedTests: 0 }), 1)).toEqual({
    passed: 40,
    failed: 1,
  });
});

test('a run that left no report is a failure', () => {
  expect(countPlaywright('/there/is/no/report.json', 1)).toEqual({ passed: 0, failed: 1 });
});
