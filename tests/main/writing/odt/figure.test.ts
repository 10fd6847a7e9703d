import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { lyingLineWidth } from '../../../../src/main/writing/odt/pen.ts';
import { writeOdt } from '../../../../src/main/writing/odt/write.ts';
import { figureSize } from '../../../../src/shared/document/figure-size.ts';
import type { PackDocument } from '../../../../src/shared/document/nodes.ts';
import { documentOf, heading } from '../documents.ts';
import { drawnImages } from '../drawn-images.ts';
import { chart, drawn, figure, illustrated, photo, pictures } from '../illustrated.ts';
import { partsOf } from './reading.ts';

const checks = fileURLToPath(new URL('../../../../../shared/checks/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'packwright-odt-figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function write(document: PackDocument): Promise<Uint8Array> {
  return writeOdt(document, { pageOf: {}, images: await drawnImages(document, pictures) });
}

test.runIf(existsSync(join(checks, 'check-odt')))(
  'a text with pictures and charts passes the schema of ODF 1.3',
  async () => {
    const path = join(folder, 'illustrated.odt');
    writeFileSync(path, await write(illustrated));
    const { stdout } = spawnSync(join(checks, 'check-odt'), [join(checks, 'odf1.3'), path], {
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe(`PASS ${path}`);
  },
  60_000,
);

test('each picture is in the package and its list once, and says what it shows', async () => {
  const twice = documentOf([heading(1, 'Quay'), figure(), figure({ anchor: 'again' })]);
  const parts = partsOf(await write(twice));
  const path = `Pictures/${photo.sha256}.jpg`;
  expect(Object.keys(parts).filter((name) => name.startsWith('Pictures/'))).toEqual([path]);
  expect(parts['META-INF/manifest.xml']?.split(path).length).toBe(2);
  const content = parts['content.xml'] ?? '';
  expect(content.split(`xlink:href="${path}"`).length).toBe(3);
  expect(content).toContain('<svg:desc>The quay at low tide, with the new breakwater behind it</svg:desc>');
});

test('pictures and charts are fitted to the line of the page that they stand on', async () => {
  const wide = { picture: drawn, caption: [] };
  const lying = documentOf([
    heading(1, 'Plans'),
    figure({ ...wide, anchor: 'upright' }),
    { kind: 'page-break', landscape: true },
    figure({ ...wide, anchor: 'lying' }),
    chart({ anchor: 'chart-lying' }),
  ]);
  const content = partsOf(await write(lying))['content.xml'] ?? '';
  const widths = [...content.matchAll(/<draw:frame [^>]*svg:width="([\d.]+)pt"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths[0]).toBeCloseTo(451.28, 1);
  expect(widths[1]).toBeCloseTo(figureSize(figure(wide), lyingLineWidth, true).width, 1);
  expect(widths[1]).toBeGreaterThan(600);
  expect(widths[2]).toBeCloseTo(lyingLineWidth, 1);
});

test('a caption has its space above it, between it and its picture', async () => {
  const content = partsOf(await write(documentOf([heading(1, 'Quay'), figure()])))['content.xml'] ?? '';
  expect(content).toMatch(/style:name="Caption_Below"[^>]*><style:paragraph-properties fo:margin-top="6pt"/);
});

test('a chart is shown as outlines, and as points where a program knows none', async () => {
  const content = partsOf(await write(documentOf([heading(1, 'Homes'), chart()])))['content.xml'] ?? '';
  expect([...content.matchAll(/xlink:href="Pictures\/([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'chart1.svg',
    'chart1.png',
  ]);
  expect(content.indexOf('Homes protected from a storm seen')).toBeLessThan(content.indexOf('<draw:frame'));
});

test('the same document gives the same bytes', async () => {
  expect(Buffer.compare(await write(illustrated), await write(illustrated))).toBe(0);
});
