import { expect, it } from 'vitest';
import { fittingFooter } from '../../../src/shared/document/footer.ts';

const footerOf = (title: string, rest: string, most: number) =>
  fittingFooter({ title, footer: title + rest }, (words) => words.length <= most);
const title = 'Winter resilience meeting with the flood partnerships';
const profile = ' · Department for Rivers · 11 December 2025 · Copy 1 of 6';

it.each([
  ['all of it where it fits', title, profile, 200, title + profile],
  ['the copy number, and so much of the title as fits', title, profile, 80, `Winter resilience…${profile}`],
  ['the copy number alone where the title has no room', title, profile, 60, profile.slice(3)],
  ['the beginning of a title that stands alone', title, '', 30, 'Winter resilience meeting…'],
  ['something of a profile that is too long', title, profile, 40, 'Winter resilience meeting with the…'],
  ['nothing of one long word', 'W'.repeat(90), '', 40, ''],
])('a footer shows %s', (_, title, rest, most, shown) => {
  expect(footerOf(title, rest, most)).toBe(shown);
});
