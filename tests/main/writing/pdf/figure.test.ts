import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { inflateSync } from 'node:zlib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../src/main/writing/pdf/write.ts';
import { failureSentence } from '../../../../src/shared/failure-sentence.ts';
import { documentOf, heading, paragraph, words } from '../documents.ts';
import { chart, figure, illustrated, photo, pictures, seeThrough, tall } from '../illustrated.ts';
import { fonts, printed, readPdf } from './reading.ts';

const write = (body: Parameters<typeof documentOf>[0]) => printed(documentOf(body), pictures);

/** The pictures on a page with the sizes at which they stand, in points, as pdf.js draws them. */
async function shown(bytes: Uint8Array, number: number) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
  const found: { width: number; height: number }[] = [];
  fnArray.forEach((operation, at) => {
    if (operation !== OPS.paintImageXObject) return;
    const placed = fnArray.lastIndexOf(OPS.transform, at);
    const [width = 0, , , height = 0] = Array.from(argsArray[placed] as number[]);
    found.push({ width: Math.abs(width), height: Math.abs(height) });
  });
  return found;
}

describe('a picture in the PDF', () => {
  it('is a figure, with its caption beside it, and the words for those who cannot see it', async () => {
    const { bytes } = await write([heading(1, 'Quay'), figure()]);
    const { pages } = await readPdf(bytes);
    expect(pages[2]?.tags).toContain('Div(Figure(*)Caption(*');
    expect(pages[2]?.words).toContain('The quay at low tide, February 2019');
    const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    const tree = JSON.stringify(await (await pdf.getPage(3)).getStructTree());
    expect(tree).toContain('"alt":"The quay at low tide, with the new breakwater behind it"');
  });

  it('fits the line, and is never blown up', async () => {
    const small = { ...seeThrough, width: 30, height: 30 };
    const { bytes } = await write([heading(1, 'Two'), figure(), figure({ picture: small })]);
    const [large, little] = await shown(bytes, 3);
    expect(large?.width).toBeCloseTo(451.28, 1);
    expect(large?.height).toBeCloseTo((451.28 * 9) / 16, 1);
    expect(little?.width).toBeCloseTo(22.5, 1);
  });

  it('takes no more than 60% of a page’s text, and a portrait 35 mm', async () => {
    const { bytes } = await write([
      heading(1, 'Tall'),
      figure({ picture: tall }),
      figure({ picture: tall, size: 'portrait' }),
    ]);
    const [large, portrait] = await shown(bytes, 3);
    expect(large?.height).toBeCloseTo(685.89 * 0.6, 1);
    expect(portrait?.height).toBeCloseTo(99.21, 1);
  });

  it('is never parted from its caption', async () => {
    for (const lines of [380, 390, 400, 410, 420, 430]) {
      const { bytes } = await write([heading(1, 'Foot'), paragraph(words(lines)), figure()]);
      const { pages } = await readPdf(bytes);
      const page = pages.findIndex(({ tags }) => tags.includes('Figure'));
      expect(pages[page]?.words).toContain('The quay at low tide');
    }
  });

  it('is in the file once, however often it is shown, and a JPEG as it is', async () => {
    const { bytes } = await write([
      heading(1, 'Often'),
      figure(),
      figure({ anchor: 'b' }),
      figure({ anchor: 'c' }),
    ]);
    const jpeg = Buffer.from(pictures.get(photo.sha256) ?? []);
    const file = Buffer.from(bytes);
    const first = file.indexOf(jpeg);
    expect(first).toBeGreaterThan(0);
    expect(file.indexOf(jpeg, first + 1)).toBe(-1);
  });

  it('shows through where the picture does', async () => {
    const { bytes } = await write([heading(1, 'Crest'), figure({ picture: seeThrough })]);
    const file = Buffer.from(bytes).toString('latin1');
    const mask = /\/Width 300\n?\/Height 300[^>]*\/ColorSpace \/DeviceGray[^>]*>>\s*stream\n/.exec(file);
    const alpha = inflateSync(Buffer.from(bytes).subarray((mask?.index ?? 0) + (mask?.[0].length ?? 0)));
    expect([...new Set(alpha)]).toEqual([120]);
    expect(alpha.length).toBe(300 * 300);
  });

  it('that is missing stops the file, which then names the block', async () => {
    const sink = new PassThrough();
    const written = buffer(sink);
    const document = documentOf([heading(1, 'The quay'), figure()]);
    const outcome = await writePdf(document, { fonts, sink, pictures: new Map() });
    sink.end();
    if (outcome.ok) throw new Error('It should have failed.');
    expect(failureSentence(outcome.failure)).toBe(
      'The picture quay.jpg in the figure “The quay at low tide, with the new break…” under “The quay” is not in this library. Nothing was written. Add the picture to the block again, or leave the block out.',
    );
    expect((await written).length).toBe(0);
  });
});

describe('a chart in the PDF', () => {
  it('is one figure under its title, with its labels and values as words', async () => {
    const { bytes } = await write([heading(1, 'Homes'), chart()]);
    const { pages } = await readPdf(bytes);
    expect(pages[2]?.tags).toContain('Div(Caption(*)Figure(*))');
    for (const said of ['Homes protected from a storm', 'Anytown', '1,240 homes', '0 homes', '-12 homes'])
      expect(pages[2]?.words).toContain(said);
  });

  it('stops at a character without a shape, and names itself', async () => {
    const points = [{ label: 'Quay \u{1f6a2}', value: 1 }];
    const document = documentOf([heading(1, 'Homes'), chart({ points })]);
    const outcome = await writePdf(document, { fonts, sink: new PassThrough() });
    expect(outcome).toMatchObject({ failure: { kind: 'character-missing', codePoint: 'U+1F6A2' } });
    expect(outcome).toMatchObject({ failure: { where: expect.stringContaining('the chart') } });
  });
});

it('gives the same bytes each time', async () => {
  const [one, other] = [await printed(illustrated, pictures), await printed(illustrated, pictures)];
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
});
