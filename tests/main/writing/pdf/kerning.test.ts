import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openFaces, type TextFace } from '../../../../src/main/writing/pdf/faces.ts';
import { shaperFor } from '../../../../src/main/writing/pdf/shape.ts';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
const plain = [...range(0x21, 0x7e), ...range(0xa1, 0xac), ...range(0xae, 0x17f), ...'–—‘’“”•…'];

/** Every pair of `letters` that begins with `first`, one after the other. */
const pairsOf = (first: string, letters: string[]) => letters.map((second) => first + second).join('');

describe('words of a heading', () => {
  const faces = openFaces(fileURLToPath(new URL('../../../../resources/fonts', import.meta.url)));

  it.each<TextFace>(['regular', 'bold', 'italic', 'boldItalic'])(
    'have every pair of letters as near as the font’s own rules say (%s)',
    async (face) => {
      const { [face]: opened } = await faces;
      expect(opened.kerning).not.toBeNull();
      const { shape } = shaperFor(await faces, { face, kerned: true, rightToLeft: false });
      for (const first of plain) {
        const word = pairsOf(
          first,
          plain.filter((_, index) => (index + first.charCodeAt(0)) % 5 === 0),
        );
        for (const { text, runs } of shape(word)) {
          const ruled = opened.font.layout(text);
          expect(runs.flatMap(({ glyphs }) => glyphs.map(({ id }) => id))).toEqual(
            ruled.glyphs.map(({ id }) => id),
          );
          expect(runs.flatMap(({ placements }) => placements?.map(({ advance }) => advance))).toEqual(
            ruled.positions.map(({ xAdvance }) => xAdvance * opened.scale),
          );
        }
      }
    },
    30_000,
  );

  it('stand nearer where a pair asks for it', async () => {
    const { shape } = shaperFor(await faces, { face: 'bold', kerned: true, rightToLeft: false });
    const width = (word: string) => shape(word)[0]?.width ?? 0;
    expect(width('AV')).toBeLessThan(width('A') + width('V'));
    expect(width('HH')).toBe(width('H') * 2);
  });
});
