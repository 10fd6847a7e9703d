import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { letterTable } from '../../../../src/main/writing/pdf/letter-table.ts';
import { pairKerning } from '../../../../src/main/writing/pdf/pair-kerning.ts';
import { isPlainText } from '../../../../src/main/writing/pdf/runs.ts';
import { fonts } from './reading.ts';

const own = ['Arimo-Regular.ttf', 'Arimo-Bold.ttf', 'Arimo-Italic.ttf', 'Arimo-BoldItalic.ttf'];

describe.each(own)('%s', (name) => {
  const file = readFileSync(join(fonts, name));
  const table = letterTable(file);

  test('has the glyphs and widths that a font library finds', () => {
    const font = fontkit.create(file) as fontkit.Font;
    expect(table?.unitsPerEm).toBe(font.unitsPerEm);
    const wrong: number[] = [];
    for (let point = 1; point < 0x10100; point += 1) {
      const glyph = table?.glyph(point) ?? 0;
      if (glyph !== (font.hasGlyphForCodePoint(point) ? font.glyphForCodePoint(point).id : 0))
        wrong.push(point);
      else if (glyph !== 0 && point % 5 === 0 && table?.advance(glyph) !== font.getGlyph(glyph).advanceWidth)
        wrong.push(point);
    }
    expect(wrong).toEqual([]);
  });

  test('can set every plain letter without the rules of fonts', () => {
    expect(pairKerning(file)).not.toBeNull();
    for (let point = 0x21; point < 0x3000; point += 1)
      if (isPlainText(String.fromCharCode(point)))
        expect(table?.glyph(point), point.toString(16)).toBeGreaterThan(0);
  });
});

test('a packed font, and one whose list is of another kind, are left to the font library', () => {
  expect(letterTable(readFileSync(join(fonts, 'NotoSansSymbols2-Regular.woff')))).toBeNull();
  expect(letterTable(readFileSync(join(fonts, 'NotoSansArabic-Regular.ttf')))).toBeNull();
});
