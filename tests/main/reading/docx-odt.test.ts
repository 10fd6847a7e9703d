import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/main/reading/folders.ts';
import { failureSentence } from '../../../src/shared/failure-sentence.ts';
import { fixture, read, refusal, shape, story, written } from './reading.ts';

// Both files were saved by LibreOffice Writer from one text.
const files = [
  ['docx', fixture('docx-release.docx'), 'word/document.xml'],
  ['odt', fixture('odt-release.odt'), 'content.xml'],
] as const;

describe.each(files)('.%s', (format, path, main) => {
  test('gives headings, paragraphs, quotes, lists and tables in their order', async () => {
    const found = await story(path);
    expect((await read(path)).format).toBe(format);
    expect(found.title).toBe('Every sluice on the Tarrow to be walked before winter');
    expect([found.kind, found.published?.date]).toEqual(['press_release', '2025-09-08']);
    expect(shape(found)).toEqual([
      'paragraph: Published 8 September 2025',
      expect.stringMatching(/^paragraph: All 143 .* up to £3.4 million including overtime\.$/),
      'paragraph: The Minister for Flood Resilience, Callum Strachan MP, said:',
      'quotation: A sluice that nobody has opened since spring is a wall with a wheel on it.',
      expect.stringMatching(/^quotation: I have asked for one plain list, .* and I will read it\.$/),
      expect.stringMatching(/^paragraph: Dr Nasreen Holt OBE, .* they make\. What .* daylight\.”$/),
      'heading: What the crews will check',
      'item: the wheel and the spindle',
      'item: the seal along the sill',
      'item: the telephone number on the gate',
      'heading: Sluices by reach',
      'row: Reach\tSluices\tWalked so far',
      'row: Upper Tarrow\t61\t19',
      'row: Tarrowbridge to Stell\t48\t12',
      'row: Lower Stell\t34\t0',
      'heading: Attendees',
      'item: Callum Strachan MP – Minister for Flood Resilience, Department for Rivers and Coasts',
      'item: Dr Nasreen Holt OBE – Chief Executive, Waterways and Flood Agency',
      'item: Ffion Llywelyn-Pugh – Chair, Association of River Towns',
      'paragraph: Cash terms, excluding VAT.',
    ]);
  });

  test('gives its quotes and attendees as a text file would', async () => {
    const { quotes, attendees } = await story(path);
    expect(quotes.map(({ speaker, text, sure }) => [speaker, text, sure])).toEqual([
      [
        'Callum Strachan',
        'A sluice that nobody has opened since spring is a wall with a wheel on it.\n\nI have asked for one ' +
          'plain list, with a name and a date against every gate. It will be on the website, and I will read it.',
        true,
      ],
      [
        'Dr Nasreen Holt',
        'Our crews know these gates by the sound that they make. What they have asked me for is grease, time ' +
          'and daylight.',
        true,
      ],
    ]);
    expect(attendees.map(({ name }) => name)).toEqual([
      'Callum Strachan',
      'Dr Nasreen Holt',
      'Ffion Llywelyn-Pugh',
    ]);
  });

  test('is read for what it is under another name', async () => {
    const renamed = await read(written('story.pdf', readFileSync(path)));
    expect([renamed.format, renamed.fileName]).toEqual([format, 'story.pdf']);
    expect((await read(written('story.txt', readFileSync(path)))).format).toBe(format);
  });

  test('cut short is refused in words', async () => {
    const whole = readFileSync(path);
    const cut = await refusal(written(`cut.${format}`, whole.subarray(0, whole.length / 2)));
    expect(failureSentence(cut)).toBe(
      `cut.${format} is damaged (it is cut short or was changed on its way). Get a fresh copy and import that.`,
    );
  });

  const withMain = (change: (xml: string) => string) => {
    const parts = unzipSync(readFileSync(path));
    const xml = change(strFromU8(parts[main] ?? new Uint8Array()));
    return written(`changed.${format}`, zipSync({ ...parts, [main]: strToU8(xml) }));
  };

  test('never expands XML entities', async () => {
    const bomb = withMain((xml) =>
      xml.replace(/\?>/, '?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'),
    );
    expect(await refusal(bomb)).toMatchObject({
      kind: 'file-damaged',
      detail: 'it declares XML entities, which we never expand',
    });
  });

  test('may have thousands of empty elements, but not be nested without end', async () => {
    const last = format === 'docx' ? '</w:body>' : '</office:text>';
    const empty = withMain((xml) => xml.replace(last, `${'<x:mark/>'.repeat(5000)}${last}`));
    expect((await story(empty)).quotes).toHaveLength(2);
    const deep = withMain((xml) =>
      xml.replace(last, `${'<x:a>'.repeat(5000)}${'</x:a>'.repeat(5000)}${last}`),
    );
    expect(await refusal(deep)).toMatchObject({ detail: 'its parts are nested deeper than a page can be' });
  });

  test('whose text breaks off is refused, though its wrapping is whole', async () => {
    const cut = withMain((xml) => xml.slice(0, xml.length - 40));
    expect(await refusal(cut)).toMatchObject({ kind: 'file-damaged' });
  });

  test('that would fill the memory is left packed', async () => {
    const refused = await refusal(written(`bomb.${format}`, declaring(path, main, 101_000_000)));
    expect(failureSentence(refused)).toMatch(
      /would fill more than 100 MB when it is unpacked, which no story does/,
    );
  });

  test('that says it is smaller than it is, so that words would be lost, is refused', async () => {
    const refused = await refusal(written(`lying.${format}`, declaring(path, main, 2000)));
    expect(refused).toMatchObject({ kind: 'file-damaged' });
  });

  test('shows control and zero-width characters to the extractor instead of joining words', async () => {
    const odd = withMain((xml) => xml.replace('the seal along', 'the\u200bseal along'));
    expect(shape(await story(odd))).toContain('item: the\u200bseal along the sill');
  });
});

test('what only has the name of a document is named for what it is', async () => {
  const doc = written('minutes.docx', readFileSync(fixture('docx-old-kind.doc')));
  expect(failureSentence(await refusal(doc))).toBe(
    'minutes.docx is a Word document of the old kind (.doc), and we cannot read that. ' +
      'Save its words as .docx, .odt, .pdf or .txt and import that.',
  );
  const slides = written('notes.odt', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }));
  expect(await refusal(slides)).toMatchObject({ kind: 'file-not-text', holds: 'a PowerPoint presentation' });
  expect((await read(written('plain.docx', 'Two words.'))).format).toBe('txt');
});

test('documents that we cannot read are not passed by in a folder', async () => {
  const path = written('old.doc', 'x');
  writeFileSync(join(dirname(path), 'notes.bak'), 'x');
  expect((await findFiles([dirname(path)])).files).toEqual([path]);
  expect(failureSentence(await refusal(path))).toBe(
    'We cannot read files such as old.doc yet. Save it as .docx, .odt, .pdf, .html or .txt, or paste its text.',
  );
});

test('documents locked with a password say so', async () => {
  // Word puts a locked document as one stream into a container of this kind.
  const container = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  expect(await refusal(written('locked.docx', container))).toMatchObject({ kind: 'document-encrypted' });
  const parts = unzipSync(readFileSync(fixture('odt-release.odt')));
  const manifest = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>');
  const locked = zipSync({ ...parts, 'content.xml': strToU8('\u0001'), 'META-INF/manifest.xml': manifest });
  const sentence = failureSentence(await refusal(written('locked.odt', locked)));
  expect(sentence).toMatch(/^locked.odt is locked with a password\. Open it in the program that made it/);
});

test('a file of 200 MB is refused before it is read', async () => {
  const path = written('huge.docx', 'PK');
  truncateSync(path, 200_000_000);
  const started = performance.now();
  expect(await refusal(path)).toEqual({
    kind: 'file-too-large',
    path,
    bytes: 200_000_000,
    limit: 60_000_000,
  });
  expect(performance.now() - started).toBeLessThan(1000);
});

/** The bytes of a packed file whose directory gives `size` as the unpacked size of one part. */
function declaring(path: string, part: string, size: number): Uint8Array {
  const bytes = Buffer.from(readFileSync(path));
  // A directory entry begins PK 1 2; the size is 24 bytes in, the name 46.
  for (let at = bytes.indexOf('PK\x01\x02'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    if (bytes.toString('latin1', at + 46, at + 46 + part.length) === part) bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}
