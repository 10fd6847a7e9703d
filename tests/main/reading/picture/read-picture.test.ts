import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readPicture } from '../../../../src/main/reading/picture/read-picture.ts';
import { failureSentence } from '../../../../src/shared/failure-sentence.ts';
import { temporaryFolder } from '../../temporary.ts';
import { cornered, look, photograph, vips, withField, written } from './made.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Puts bytes into a file of a folder of its own. */
function fileOf(name: string, bytes: Uint8Array | string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

async function read(name: string, bytes: Uint8Array | string) {
  const outcome = await readPicture(fileOf(name, bytes));
  if (!outcome.ok) throw new Error(failureSentence(outcome.failure));
  return outcome.value;
}

async function sentence(name: string, bytes: Uint8Array | string): Promise<string> {
  const outcome = await readPicture(fileOf(name, bytes));
  if (outcome.ok) throw new Error('It should have been refused.');
  return failureSentence(outcome.failure);
}

// Within the inks of a press, so that CMYK can hold it.
const red = [190, 50, 60];
const near = (colour: number[], other: number[]) =>
  colour.every((value, at) => Math.abs(value - (other[at] ?? 0)) < 20);

describe('a picture of any camera', () => {
  test('is turned upright: the corner of one taken sideways is at the top right', async () => {
    const turned = withField(cornered(400, 200), 'orientation', 6);
    const { picture, bytes } = await read('turned.jpg', written(turned, '.jpg'));
    expect(picture).toMatchObject({ width: 200, height: 400, type: 'image/jpeg', fileName: 'turned.jpg' });
    expect(near(look(bytes, 195, 3).colour, red)).toBe(true);
    expect(near(look(bytes, 3, 3).colour, red)).toBe(false);
  });

  test.each([
    ['CMYK with its profile', () => written(cornered(80, 40).iccExport({ output_profile: 'cmyk' }), '.jpg')],
    [
      'CMYK without one',
      () => written(cornered(80, 40).iccExport({ output_profile: 'cmyk' }), '.jpg', { keep: 'none' }),
    ],
    ['a wider colour space', () => written(cornered(80, 40).iccExport({ output_profile: 'p3' }), '.jpg')],
    ['16 bits a channel', () => written(cornered(80, 40).colourspace('rgb16'), '.png')],
    ['a TIFF', () => written(cornered(80, 40), '.tif')],
    ['a WebP', () => written(cornered(80, 40), '.webp', { Q: 95 })],
    ['a GIF', () => written(cornered(80, 40), '.gif')],
  ])('is 8 bits of sRGB: %s', async (_, make) => {
    const { bytes, picture } = await read('made', make());
    const seen = look(bytes);
    expect(seen).toMatchObject({ width: 80, height: 40, bands: 3, format: 'uchar', interpretation: 'srgb' });
    expect(near(seen.colour, red)).toBe(true);
    expect(picture).toMatchObject({ width: 80, height: 40 });
  });

  test('is no larger than a page can show, and never enlarged', async () => {
    const large = await read('large.jpg', written(cornered(6000, 4000), '.jpg'));
    expect(large.picture).toMatchObject({ width: 2900, height: 1933, type: 'image/jpeg' });
    expect(look(large.bytes)).toMatchObject({ width: 2900, height: 1933 });
    expect((await read('small.jpg', written(photograph(30, 20), '.jpg'))).picture.width).toBe(30);
  });

  test('keeps nothing of what its file says beside it, such as where it was taken', async () => {
    const placed = withField(cornered(80, 40), 'exif-ifd3-GPSLatitude', '51/1 30/1 12/1');
    const told = withField(placed, 'exif-ifd0-Artist', 'Ann Lee of Anytown');
    const original = Buffer.from(written(told, '.jpg'));
    expect(original.includes('Ann Lee of Anytown')).toBe(true);
    const { bytes } = await read('placed.jpg', original);
    for (const words of ['Exif', 'Ann Lee', 'GPS', 'ICC_PROFILE'])
      expect([words, Buffer.from(bytes).includes(words)]).toEqual([words, false]);
  });

  test('of several pictures in one GIF is the first', async () => {
    const both = vips.Image.arrayjoin([cornered(40, 40), photograph(40, 40)], { across: 1 });
    const { bytes } = await read('moving.gif', written(withField(both, 'page-height', 40), '.gif'));
    expect(look(bytes)).toMatchObject({ width: 40, height: 40 });
    expect(near(look(bytes).colour, red)).toBe(true);
  });
});

describe('as what it is kept', () => {
  test('what is see-through stays so, as PNG', async () => {
    const half = cornered(80, 40).bandjoin(128);
    const { picture, bytes } = await read('half.png', written(half, '.png'));
    expect(picture.type).toBe('image/png');
    expect(look(bytes).colour).toEqual([...red, 128]);
  });

  test('an alpha channel that hides nothing is left out', async () => {
    const { bytes } = await read('whole.png', written(cornered(80, 40).bandjoin(255), '.png'));
    expect(look(bytes).bands).toBe(3);
  });

  test('a drawing stays sharp as PNG; a photograph saved as PNG becomes JPEG', async () => {
    expect((await read('drawing.png', written(cornered(800, 400), '.png'))).picture.type).toBe('image/png');
    expect((await read('photo.png', written(photograph(400, 300), '.png'))).picture.type).toBe('image/jpeg');
  });

  test('the same file gives the same bytes, named by their hash', async () => {
    const file = written(photograph(300, 200), '.jpg');
    const [one, other] = [await read('one.jpg', file), await read('other.jpg', file)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    expect(one.picture.sha256).toBe(createHash('sha256').update(one.bytes).digest('hex'));
    expect(one.picture.sha256).toBe(other.picture.sha256);
  });
});

describe('what cannot be read is told in a sentence', () => {
  const cut = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length * 0.6));

  test.each(['.jpg', '.png', '.gif', '.webp'])('cut short: %s', async (ending) => {
    expect(await sentence(`cut${ending}`, cut(written(photograph(300, 200), ending)))).toBe(
      `cut${ending} is damaged or cut short, so a part of the picture is missing. Get a fresh copy and choose that.`,
    );
  });

  test('cut short after its first bytes', async () => {
    expect(await sentence('head.jpg', written(photograph(300, 200), '.jpg').slice(0, 40))).toContain(
      'cut short',
    );
  });

  test.each([
    ['nothing.jpg', '', 'nothing.jpg is empty.'],
    ['words.jpg', 'Dear Minister, here is the picture.', 'words.jpg is no picture that we can read.'],
    ['paper.png', '%PDF-1.7', 'paper.png is a PDF and no picture.'],
    ['telephone.jpg', '\0\0\0\x18ftypheic\0\0\0\0', 'telephone.jpg is a HEIC or AVIF picture'],
    [
      'logo.svg',
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
      'logo.svg is a drawing (SVG)',
    ],
  ])('%s', async (name, bytes, words) => {
    expect(await sentence(name, bytes)).toContain(words);
  });

  test('one that would unpack to gigabytes is not unpacked', async () => {
    const bomb = fileOf('bomb.png', written(vips.Image.black(20_000, 20_000), '.png', { compression: 9 }));
    const before = performance.now();
    const outcome = await readPicture(bomb);
    expect(outcome).toEqual({
      ok: false,
      failure: { kind: 'picture-too-large', path: bomb, size: '400 megapixels', most: '250 megapixels' },
    });
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test('no file, and a folder', async () => {
    const folder = temporaryFolder();
    expect(await readPicture(join(folder, 'none.jpg'))).toMatchObject({ failure: { kind: 'file-missing' } });
    expect(await readPicture(folder)).toMatchObject({ failure: { kind: 'file-unreadable' } });
  });
});
