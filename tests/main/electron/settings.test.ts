import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettings, withExported, withLibrary } from '../../../src/main/electron/settings.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'packwright-settings-'));

test('what was set is there at the next start', () => {
  const path = join(folder(), 'deep', 'settings.json');
  openSettings(path).change({ place: 'packs', library: '/a.packwright' });
  openSettings(path).change({ frame: { x: 1, y: 2, width: 800, height: 600, maximised: true } });
  expect(openSettings(path).read()).toEqual({
    library: '/a.packwright',
    recent: [],
    exported: [],
    place: 'packs',
    frame: { x: 1, y: 2, width: 800, height: 600, maximised: true },
  });
});

test('nothing but the settings is left in the folder', () => {
  const path = join(folder(), 'settings.json');
  openSettings(path).change({ place: 'x' });
  expect(readdirSync(join(path, '..'))).toEqual(['settings.json']);
});

test.each([
  ['no JSON', 'nonsense', { recent: [], exported: [] }],
  [
    'a part that does not fit',
    '{"place": 7, "library": "/a", "frame": {"x": 1}}',
    { library: '/a', recent: [], exported: [] },
  ],
])('a file with %s loses only what cannot be read', (_what, text, expected) => {
  const path = join(folder(), 'settings.json');
  writeFileSync(path, text);
  expect(openSettings(path).read()).toEqual(expected);
});

test('the library opened last is the first of the recent ones, once', () => {
  const recent = ['/1', '/2', '/3', '/4', '/5', '/6', '/7', '/8'];
  expect(withLibrary({ recent, exported: [] }, '/3')).toEqual({
    library: '/3',
    recent: ['/3', '/1', '/2', '/4', '/5', '/6', '/7', '/8'],
  });
  expect(withLibrary({ recent, exported: [] }, '/new').recent).toEqual([
    '/new',
    '/1',
    '/2',
    '/3',
    '/4',
    '/5',
    '/6',
    '/7',
  ]);
});

test('what was exported may be opened by name at the next start, too', () => {
  const path = join(folder(), 'settings.json');
  const settings = openSettings(path);
  settings.change(withExported(settings.read(), ['/a.pdf', '/a.docx']));
  settings.change(withExported(settings.read(), ['/b.pdf', '/a.pdf']));
  expect(openSettings(path).read().exported).toEqual(['/b.pdf', '/a.pdf', '/a.docx']);
});
