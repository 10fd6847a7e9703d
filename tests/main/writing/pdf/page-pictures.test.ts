import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { blocksUnlike, type Pixels, pixelsOf } from './page-pictures.ts';

/** A page with a table, and text above it. */
const approved = fileURLToPath(new URL('../../../fixtures/pages/everyKind-04.png', import.meta.url));

describe('the comparison of two pages', () => {
  const page = pixelsOf(readFileSync(approved));
  const row = page.width * 3;
  const changed = (change: (rgb: Uint8Array) => void): Pixels => {
    const rgb = Uint8Array.from(page.rgb);
    change(rgb);
    return { ...page, rgb };
  };
  const ink = (y: number): number =>
    page.rgb.subarray(y * row, (y + 1) * row).reduce((sum, value) => sum + (value < 250 ? 1 : 0), 0) / 3;
  const rows = Array.from({ length: page.height }, (_, y) => y);

  it('finds nothing on the same page, nor in letters drawn a little paler', () => {
    expect(blocksUnlike(page, page)).toEqual([]);
    const paler = changed((rgb) => rgb.set(rgb.map((value) => value + (255 - value) * 0.04)));
    expect(blocksUnlike(paler, page)).toEqual([]);
  });

  it('finds a line that stands one pixel lower', () => {
    const top = rows.find((y) => y > 100 && ink(y) > 20 && ink(y - 1) < 2) ?? 0;
    const end = rows.find((y) => y > top && ink(y) < 2) ?? 0;
    expect(end - top).toBeGreaterThan(4);
    const lower = changed((rgb) =>
      rgb.copyWithin((top + 1) * row, top * row, end * row).fill(255, top * row, (top + 1) * row),
    );
    expect(blocksUnlike(lower, page).length).toBeGreaterThan(10);
  });

  it('finds that a rule is missing, and a page of another size', () => {
    const rules = rows.filter((y) => ink(y) > 350);
    expect(rules.length).toBeGreaterThan(3);
    for (const y of rules) {
      const without = changed((rgb) => rgb.fill(255, y * row, (y + 1) * row));
      expect(blocksUnlike(without, page).length).toBeGreaterThan(10);
    }
    const cut = { ...page, height: page.height - 1 };
    expect(blocksUnlike(cut, page).length).toBeGreaterThan(1000);
  });
});
