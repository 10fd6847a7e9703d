// What the rules of the formats ask beyond what the checkers look at: each case was a fault that a stricter one named.
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/main/writing/docx/template/write.ts';
import { writeDocx } from '../../../src/main/writing/docx/write.ts';
import { writeOdt } from '../../../src/main/writing/odt/write.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import type { PackDocument } from '../../../src/shared/document/nodes.ts';
import { evidence, pack, quote } from '../../shared/pack/packs.ts';
import { documentOf, everyKind, paragraph } from './documents.ts';
import { templateFile } from './docx/template-file.ts';
import { drawnImages } from './drawn-images.ts';
import { everythingInPdf } from './everything-in.ts';
import { partsOf } from './odt/reading.ts';
import { printed } from './pdf/reading.ts';
import { wholeDocument } from './whole-document.ts';

const images = await drawnImages(wholeDocument);
const wordParts = async (document: PackDocument) =>
  partsOf(await writeDocx(document, { pageOf: {}, images }));
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);

describe('the fonts of a PDF', () => {
  it('say how long their programs are, and the width of the glyph for what is missing', async () => {
    const { bytes } = await printed(everyKind);
    const file = Buffer.from(bytes).toString('latin1');
    const lengths = found(file, /\/Length1 (\d+)/g).map(Number);
    const all = await everythingInPdf(bytes);
    expect(lengths).toHaveLength(found(all, /\/(FontFile2) \d+ 0 R/g).length / 2);
    for (const length of lengths) expect(length).toBeGreaterThan(300);
    const widths = found(all, /\/W\s*\[0 \[([\d.]+)/g).map(Number);
    expect(widths.length).toBeGreaterThan(0);
    for (const width of widths) expect(width).toBeLessThan(1000);
  });
});

describe('a Word file', () => {
  it('gives each drawing a number of its own, also the watermarks in its headers', async () => {
    const parts = await wordParts(wholeDocument);
    const numbers = Object.values(parts).flatMap((xml) => found(xml, /<wp:docPr id="(\d+)"/g));
    expect(numbers.length).toBeGreaterThan(3);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('takes a comment by somebody with a name that Word cannot hold, and says the name whole', async () => {
    const author = `Ffion ${'ß-Bevan '.repeat(60)}`.trim();
    const comment = { anchor: 'line', author, at: '2019-03-02T10:15:00Z', text: 'Ask again.' };
    const body = [{ ...paragraph('The quay stays open.'), anchor: 'line' }];
    const xml = (await wordParts(documentOf(body, { comments: [comment] })))['word/comments.xml'] ?? '';
    expect(found(xml, /w:author="([^"]*)"/g)[0]).toMatch(/^Ffion ß-Bevan .{200,250}…$/);
    expect(found(xml, /w:initials="([^"]*)"/g)[0]).toBe('FSSSSSSSS');
    expect(found(xml, />([^<]+)<\/w:t>/g)).toEqual([`${author}:`, 'Ask again.']);
  });

  it('holds no run without words', async () => {
    const table = (await wordParts(everyKind))['word/document.xml'] ?? '';
    expect(table).not.toContain('<w:t xml:space="preserve"></w:t>');
  });
});

it('a pack in a template refers to no style and no list that the template lacks', () => {
  const made = fillTemplate(wholeDocument, templateFile(), { images });
  if ('unusable' in made) throw new Error(made.unusable);
  const parts = partsOf(made.bytes);
  const styles = parts['word/styles.xml'] ?? '';
  const ids = found(styles, /<w:style [^>]*w:styleId="([^"]+)"/g);
  for (const based of found(styles, /<w:(?:basedOn|next|link) w:val="([^"]+)"/g))
    expect(ids).toContain(based);
  const lists = found(parts['word/numbering.xml'] ?? '', /<w:num w:numId="(\d+)"/g);
  expect(styles).toMatch(/w:styleId="ListNumber".*?<w:numId/);
  for (const list of found(styles, /<w:numId w:val="(\d+)"/g)) expect(lists).toContain(list);
});

describe('a source', () => {
  const quoting = (over: Parameters<typeof evidence>[0]) =>
    composePack(
      pack({
        sections: [
          { id: 's', kind: 'quotes', title: 'Quotes', blocks: [quote({ evidence: evidence(over) })] },
        ],
      }),
    );

  it('whose title shows nothing has a link that can be found', async () => {
    const parts = await wordParts(quoting({ storyTitle: '\u200b\u0301' }));
    expect(parts['word/document.xml']).toMatch(
      /<w:hyperlink r:id=[^>]*>(?:(?!<\/w:hyperlink>).)*>Title not given</,
    );
  });

  it('is printed in one line, however its publisher was written', () => {
    const document = quoting({ publisher: 'Department\n\nfor  Rivers' });
    expect(JSON.stringify(document.body)).toContain('Department for Rivers');
  });

  it('is linked in OpenDocument by an address that is one, and stays words where there is none', () => {
    const linked = (address: string) =>
      found(
        partsOf(writeOdt(quoting({ address }), { pageOf: {} }))['content.xml'] ?? '',
        /xlink:href="(h[^"]*)"/g,
      );
    expect(linked('https://rivers.example/a b/Llŷr')).toEqual(['https://rivers.example/a%20b/Ll%C5%B7r']);
    expect(linked('http://[')).toEqual([]);
  });
});

it('an OpenDocument file says its version where it says what it is', () => {
  const manifest = partsOf(writeOdt(everyKind, { pageOf: {} }))['META-INF/manifest.xml'] ?? '';
  expect(manifest).toMatch(/manifest:full-path="\/"[^>]*manifest:version="1\.3"/);
});
