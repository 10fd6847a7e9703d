import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/main/electron/content-security-policy.ts';
import { isAllowed, isOurs, pageSource } from '../../../src/main/electron/page.ts';
import { fileFor } from '../../../src/main/electron/page-files.ts';

const built = pageSource(undefined);
const dev = pageSource('http://localhost:5173/');

test.each([
  ['packwright://app/index.html', true],
  ['packwright://application/index.html', false],
  ['https://app/index.html', false],
  ['about:blank', false],
])('%s is our page: %s', (address, ours) => {
  expect(isOurs(built, address)).toBe(ours);
});

test.each([
  ['packwright://app/assets/x.js', true],
  ['blob:packwright://app/1', true],
  ['data:image/png;base64,AA', true],
  ['https://example.org/', false],
  ['http://localhost:5173/', false],
  ['ws://localhost:5173/', false],
  ['file:///etc/passwd', false],
  ['ftp://example.org/', false],
])('the built page may ask for %s: %s', (address, allowed) => {
  expect(isAllowed(address, built)).toBe(allowed);
});

test.each([
  ['http://localhost:5173/main.tsx', true],
  ['ws://localhost:5173/?token=1', true],
  ['http://localhost:5174/', false],
  ['https://example.org/', false],
])('in development the page may ask for %s: %s', (address, allowed) => {
  expect(isAllowed(address, dev)).toBe(allowed);
});

test('the built page lets nothing inline run or style, and talks to nobody', () => {
  const policy = contentSecurityPolicy(built);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("default-src 'none'");
});

const folder = new URL('file:///opt/packwright/out/renderer/');

test.each([
  ['packwright://app/index.html', 'file:///opt/packwright/out/renderer/index.html'],
  ['packwright://app/assets/a.js?v=1#x', 'file:///opt/packwright/out/renderer/assets/a.js'],
  ['packwright://app/../main/engine.js', 'file:///opt/packwright/out/renderer/main/engine.js'],
  ['packwright://app/%2e%2e/main/engine.js', 'file:///opt/packwright/out/renderer/main/engine.js'],
  ['packwright://app/..%2fmain/engine.js', undefined],
  ['packwright://other/index.html', undefined],
  ['packwright://app//etc/passwd', 'file:///opt/packwright/out/renderer//etc/passwd'],
])('%s is served from %s', (address, expected) => {
  expect(fileFor(address, folder)?.href).toBe(expected);
});
