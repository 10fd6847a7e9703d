import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  documentOf,
  emptyBody,
  everyKind,
  longQuote,
  longTable,
  longTitled,
  profiled,
  tallCell,
} from '../documents.ts';
import { illustrated, pictures } from '../illustrated.ts';
import { checkerAt, isThere, pythonHas, runs, unless } from '../installed.ts';
import { anyBody } from './any-body.ts';
import { strictly } from './pdfcpu.ts';
import { printed } from './reading.ts';

const checker = checkerAt('check-pdfua');
const folder = mkdtempSync(join(tmpdir(), 'packwright-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasChecker = unless(
  'the PDF/UA checker in ../shared/checks needs itself, python3-pikepdf and python3-fonttools',
  isThere('check-pdfua') && pythonHas('pikepdf', 'fontTools'),
);
const hasQpdf = unless('qpdf is not installed', runs('qpdf', '--version'));
const hasPoppler = unless('poppler-utils is not installed', runs('pdffonts', '-v'));

const generated = fc.sample(anyBody, { numRuns: 4, seed: 20190304 }).map((body) => documentOf(body));
const documents = {
  ...Object.fromEntries(generated.map((document, index) => [`generated ${index + 1}`, document])),
  everyKind,
  emptyBody,
  longTitled,
  profiled,
  longTable,
  tallCell,
  longQuote,
  illustrated,
};

describe.each(Object.entries(documents))('the file of %s', (name, document) => {
  const file = join(folder, `${name.replace(' ', '-')}.pdf`);
  const write = async () => {
    if (!existsSync(file)) writeFileSync(file, (await printed(document, pictures)).bytes);
    return file;
  };

  // Generated words run on without a space for lines: that is no fault of the file.
  const quality = name.startsWith('generated') ? [] : ['--quality'];

  it.runIf(hasChecker)('is PDF/UA-1 and PDF/A-2a', async () => {
    const { stdout } = spawnSync(checker, ['--ua', '--a', '2a', ...quality, await write()], {
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe(`PASS ${file}`);
  });

  it.runIf(hasQpdf)('is sound', async () => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', await write()], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('No syntax or stream encoding errors');
  });

  it('passes pdfcpu in its strict mode', async () => {
    expect(await strictly(readFileSync(await write()))).toEqual(['validation ok']);
  });

  it.runIf(hasPoppler)('carries all its fonts', async () => {
    const { stdout } = spawnSync('pdffonts', [await write()], { encoding: 'utf8' });
    const fonts = stdout.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/\byes yes yes\b/);
  });
});

it('pdfcpu in its strict mode refuses a file that is cut short', async () => {
  const { bytes } = await printed(everyKind);
  expect((await strictly(bytes.subarray(0, 20_000))).join()).not.toContain('validation ok');
});
