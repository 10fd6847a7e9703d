import { expect, it } from 'vitest';
import { stylesAt } from '../../../src/shared/document/theme.ts';

const sizes = Array.from({ length: 17 }, (_, half) => 10 + half / 2);

it.each(sizes)('at %s points every line has a height that office programs can hold', (size) => {
  for (const [role, style] of Object.entries(stylesAt(size))) {
    const twips = style.size * style.lineHeight * 20;
    expect([role, Math.abs(twips - Math.round(twips)) < 1e-6]).toEqual([role, true]);
  }
});
