// Pictures of 24 megapixels, as a day of a camera gives them, through the whole program in a process of its own.
// Fifty of them take a minute: `npm run bench pictures`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const once = fileURLToPath(new URL('../../bench/pictures-once.ts', import.meta.url));
const count = 12;

test('a dozen pictures of 24 megapixels: memory stays flat, and the files hold each once at print size', {
  timeout: 180_000,
}, () => {
  const { stdout, stderr } = spawnSync(process.execPath, [once, `${count}`], { encoding: 'utf8' });
  expect(stderr.replace(/.*(Experimental|trace-warnings).*\n/g, '')).toBe('');
  const { different, width, height, peaks, atEnd, kept, sizes, starts } = JSON.parse(stdout);
  expect({ different, width, height, starts }).toEqual({
    ...{ different: count, width: 2900, height: 1933 },
    starts: ['%P', 'PK', 'PK'],
  });
  // One picture unpacked is 72 MB. Were they held, nine more would be 650 MB; when memory is given back, the system
  // says, so the peak may stand higher by some of one.
  expect(peaks.at(-1) - peaks[2]).toBeLessThan(144);
  // Writing holds what is in the files, and no picture unpacked.
  expect(atEnd - peaks.at(-1)).toBeLessThan((5 * kept) / 1e6 + 100);
  for (const size of [sizes.pdf, sizes.docx, sizes.odt]) {
    expect(size).toBeGreaterThan(kept * 0.99);
    expect(size).toBeLessThan(kept + 100_000);
  }
});
