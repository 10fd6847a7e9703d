import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../src/main/writing/docx/write.ts';
import type { DocumentNode, PackDocument } from '../../../../src/shared/document/nodes.ts';
import { aDocument, everyKind, words } from './documents.ts';
import { partOf, partsOf, printedLines, readLines } from './reading.ts';

const pageOf = { xpurpose: 3, xobjectives: 3, xquotes: 4, sources: 12 };
const write = (document: PackDocument) => writeDocx(document, { pageOf });
const writeBody = (...body: DocumentNode[]) => write(aDocument({ body }));
const bodyXml = async (docx: Promise<Uint8Array>) => partOf(await docx, 'word/document.xml');

describe('words', () => {
  test('an independent reader finds every word in the document’s order', async () => {
    const lines = await readLines(await write(aDocument()));
    expect(lines).toEqual(printedLines(aDocument(), pageOf));
    expect(lines).toContain('Llŷr Prothero, Minister for Rivers, 8 October 2018 [1]');
  });

  test('an empty body leaves the cover, and no contents', async () => {
    expect(await readLines(await writeBody())).toEqual(['Flood fund meeting', 'Event\tFund board']);
  });

  test('a title of 400 characters with markup in it stands whole on the cover and in the properties, cut in the footer', async () => {
    const title = `Fish & <chips> for “all” 'n' "some" ${'llanfair '.repeat(41)}`.slice(0, 400);
    const document = aDocument({ title, footer: title, cover: { title, lines: [] } });
    const docx = await write(document);
    expect((await readLines(docx))[0]).toBe(title);
    const escaped = title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const core = partOf(docx, 'docProps/core.xml')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'");
    expect(core).toContain(`<dc:title>${escaped}<`);
    expect(partOf(docx, 'word/footer1.xml')).toMatch(/>Fish &amp; &lt;chips&gt; [^<]{40,90} llanfair…</);
  });

  test('characters that XML cannot hold never join two words', async () => {
    const hostile = 'minister\fsaid\u0000that\ufffeit\nwould\u2028not\u0085do \ud83c here';
    const quote = { kind: 'quote' as const, anchor: 'q', paragraphs: [hostile], attribution: [] };
    const lines = await readLines(await writeBody(quote));
    expect(lines.at(-1)).toBe('minister said that it would not do \ufffd here');
  });

  test('right-to-left words, emoji and joiners stay as they are', async () => {
    const text = 'שלום דג 🌊 👩‍🚒 Ŵyr ≥ Łukasz';
    const lines = await readLines(await writeBody({ kind: 'paragraph', inlines: [words(text)] }));
    expect(lines.at(-1)).toBe(text);
  });
});

describe('the marking', () => {
  const marking = 'Official – not for sharing';
  const bands = (docx: Uint8Array, kind: string) =>
    Object.entries(partsOf(docx)).filter(
      ([name]) => name.startsWith(`word/${kind}`) && name.endsWith('.xml'),
    );

  test('stands in capitals in each header and footer', async () => {
    const docx = await write(aDocument({ marking }));
    for (const kind of ['header', 'footer']) {
      expect(bands(docx, kind)).toHaveLength(3);
      for (const [, xml] of bands(docx, kind)) expect(xml).toContain('>OFFICIAL – NOT FOR SHARING<');
    }
  });

  test('every section has a header and a footer for each of its pages, the cover’s first page too', async () => {
    const xml = await bodyXml(write(aDocument({ marking })));
    const sections = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([section]) => section);
    const kindsOf = (section = '') =>
      [...section.matchAll(/<w:(header|footer)Reference w:type="(\w+)"/g)].map(
        ([, band, page]) => `${band} ${page}`,
      );
    expect(kindsOf(sections[0]).sort()).toEqual([
      'footer default',
      'footer first',
      'header default',
      'header first',
    ]);
    expect(sections[0]).toContain('<w:titlePg');
    expect(kindsOf(sections[1]).sort()).toEqual(['footer default', 'header default']);
  });

  test('is a property of the file', async () => {
    expect(partOf(await write(aDocument({ marking })), 'docProps/custom.xml')).toContain(
      'name="Marking"><vt:lpwstr>OFFICIAL – NOT FOR SHARING<',
    );
  });
});

test('pages: roman for cover and contents, then the count runs on; fields carry results', async () => {
  const docx = await write(aDocument());
  const footers = [1, 2, 3].map((at) => partOf(docx, `word/footer${at}.xml`)).join('');
  const field = (name: string, result: string) =>
    `<w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` +
    `<w:r><w:t xml:space="preserve">${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  expect(footers).toContain(field('PAGE', 'ii'));
  expect(footers).toContain(field('PAGE', '3'));
  expect(footers).toContain(field('NUMPAGES', '12'));
  const numbering = [...partOf(docx, 'word/document.xml').matchAll(/<w:pgNumType[^>]*>/g)].map(
    ([one]) => one,
  );
  expect(numbering).toEqual(['<w:pgNumType w:fmt="lowerRoman"/>', '<w:pgNumType w:fmt="decimal"/>']);
});

describe('tables', () => {
  const row = (at: number) => [[words(`Person ${at}`)], [words('Chair')]];
  const table = (rows: number): DocumentNode => ({
    kind: 'table',
    anchor: 'people',
    caption: [words('Attendees')],
    columns: [
      { title: 'Name', share: 0.4 },
      { title: 'Role', share: 0.6 },
    ],
    rows: Array.from({ length: rows }, (_, at) => row(at + 1)),
  });

  test('300 rows: all there, none split, the first alone marked as the header to repeat', async () => {
    const docx = await writeBody(table(300));
    const rows = [...partOf(docx, 'word/document.xml').matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([one]) => one);
    expect(rows).toHaveLength(301);
    expect(rows.map((one) => one.includes('<w:tblHeader'))).toEqual([true, ...Array(300).fill(false)]);
    expect(rows.every((one) => one.includes('<w:cantSplit'))).toBe(true);
    expect((await readLines(docx)).slice(-2)).toEqual(['Person 300', 'Chair']);
  });

  test('a row that is taller than a page may be split, and no other', async () => {
    const long = (count: number): DocumentNode => ({
      ...{ kind: 'table', anchor: 'xtall', caption: [] },
      columns: [
        { title: 'Point', share: 0.2 },
        { title: 'What we say', share: 0.8 },
      ],
      rows: [[[words('Point')], [words('Rivers rise. '.repeat(count))]]],
    });
    const whole = async (count: number) => {
      const rows = (await bodyXml(writeBody(long(count)))).match(/<w:tr>.*?<\/w:tr>/g) ?? [];
      return rows.map((row) => row.includes('<w:cantSplit'));
    };
    expect(await whole(150)).toEqual([true, true]);
    expect(await whole(600)).toEqual([true, false]);
  });

  test('columns take their shares of what the gap between them leaves of the line', async () => {
    const xml = await bodyXml(writeBody(table(1)));
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([3754, 5271]);
  });
});

describe('links and bookmarks', () => {
  const anchors = (xml: string) => [...xml.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name);
  const bookmarks = (xml: string) =>
    [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name]) => name);

  test('each entry of the contents and each reference leads to a bookmark that is there', async () => {
    const xml = await bodyXml(write(aDocument()));
    expect(anchors(xml)).toEqual([
      'xpurpose',
      'xobjectives',
      'xquotes',
      'xmay',
      'sources',
      'source_1',
      'source_2',
      'source_2',
    ]);
    expect(bookmarks(xml)).toEqual(expect.arrayContaining(anchors(xml)));
    expect(new Set(bookmarks(xml)).size).toBe(bookmarks(xml).length);
  });

  test('a reference without an entry stays words; a page that is not known is not made up', async () => {
    const heading = { kind: 'heading' as const, level: 1 as const, text: 'One', anchor: 'elsewhere' };
    const docx = await writeBody(heading, { kind: 'paragraph', inlines: [{ kind: 'ref', number: 9 }] });
    expect(await readLines(docx)).toEqual([
      'Flood fund meeting',
      'Event\tFund board',
      'Contents',
      'One',
      'One',
      '[9]',
    ]);
    expect(anchors(partOf(docx, 'word/document.xml'))).toEqual(['elsewhere']);
  });

  test('anchors that Word would cut or confuse get names of their own', async () => {
    const long = 'x'.repeat(45);
    const names = ['9 lives', 'Case', 'case', `${long}1`, `${long}2`];
    const body = names.map((anchor) => ({
      kind: 'heading' as const,
      level: 1 as const,
      text: anchor,
      anchor,
    }));
    const xml = await bodyXml(writeBody(...body));
    expect(bookmarks(xml)).toEqual(['x9_lives', 'Case', 'case_2', 'x'.repeat(40), `${'x'.repeat(38)}_2`]);
    expect(anchors(xml)).toEqual(bookmarks(xml));
  });

  test('only a real web address becomes a link', async () => {
    const link = (address: string): DocumentNode => ({
      kind: 'paragraph',
      inlines: [{ kind: 'link', text: address, address }],
    });
    const addresses = [
      'https://rivers.example/a b?c=1&d=2',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'no address',
    ];
    const docx = await writeBody(...addresses.map(link));
    const targets = [
      ...partOf(docx, 'word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode="External"/g),
    ].map(([, target]) => target);
    expect(targets).toEqual(['https://rivers.example/a%20b?c=1&amp;d=2']);
    expect((await readLines(docx)).slice(-4)).toEqual(addresses);
  });
});

test('a quote’s bookmark holds its words alone, and its last paragraph keeps the speaker with it', async () => {
  const xml = await bodyXml(write(aDocument()));
  const [, marked = ''] = /<w:bookmarkStart w:name="xquote".*?>(.*?)<w:bookmarkEnd/.exec(xml) ?? [];
  expect(marked.replace(/<[^>]+>/g, '')).toBe('“Rivers do not stop at county lines.“Nor should the money.”');
  const quotes = [...xml.matchAll(/<w:p><w:pPr>(<w:pStyle w:val="Quote"\/>.*?)<\/w:pPr>/g)].map(
    ([, found]) => found,
  );
  expect(quotes.map((found) => found?.includes('<w:keepNext/>'))).toEqual([false, true]);
});

test('the bars of two quotes in a row are two', async () => {
  const one = (anchor: string): DocumentNode => ({
    ...{ kind: 'quote', anchor, paragraphs: ['“One.', '“Two.”'], attribution: [words('By')] },
  });
  const xml = await bodyXml(writeBody(one('a'), one('b'), one('c')));
  const looks = [...xml.matchAll(/<w:pStyle w:val="Quote(?:Source)?"\/>(.*?)<\/w:pPr>/g)];
  expect(looks.map(([look]) => look.includes('<w:ind w:right="1"/>'))).toEqual(
    [false, true, false].flatMap((apart) => [apart, apart, apart]),
  );
});

test('a page break begins the next paragraph’s page and leaves no empty line', async () => {
  const xml = await bodyXml(write(aDocument()));
  const broken = xml.split('<w:p>').filter((paragraph) => paragraph.includes('<w:pageBreakBefore/>'));
  expect(broken.map((paragraph) => /w:val="(\w+)"/.exec(paragraph)?.[1])).toEqual(['TOCHeading', 'Heading1']);
  expect(xml).not.toContain('<w:br ');
});

test('ordered lists count from 1 each', async () => {
  const list: DocumentNode = { kind: 'list', ordered: true, items: [[words('One.')], [words('Two.')]] };
  const xml = await bodyXml(writeBody(list, { kind: 'paragraph', inlines: [words('Between.')] }, list));
  const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, number]) => number);
  expect(numbers[0]).toBe(numbers[1]);
  expect(numbers[2]).not.toBe(numbers[1]);
});

test('every style in use is defined, with the language of the document', async () => {
  const docx = await write(aDocument());
  const styles = partOf(docx, 'word/styles.xml');
  const used = [...partOf(docx, 'word/document.xml').matchAll(/<w:(?:p|r|tbl)Style w:val="(\w+)"/g)];
  expect(new Set(used.map(([, id]) => id)).size).toBeGreaterThan(15);
  for (const [, id] of used) expect(styles).toContain(`w:styleId="${id}"`);
  expect(styles).toContain('<w:lang w:val="en-GB"');
});

test('a question stands with its answer, both in styles of their own', async () => {
  const docx = await write(aDocument());
  const styleOf = (text: string) =>
    new RegExp(`<w:pStyle w:val="(\\w+)"/>(?:(?!</w:p>).)*>${text}<`).exec(
      partOf(docx, 'word/document.xml'),
    )?.[1];
  expect([styleOf('Will the fund grow\\?'), styleOf('Answer: '), styleOf('If pressed:')]).toEqual([
    'Question',
    'Answer',
    'Answer',
  ]);
  const style = /<w:style [^>]*w:styleId="Question".*?<\/w:style>/.exec(partOf(docx, 'word/styles.xml'))?.[0];
  expect(style).toContain('<w:keepNext/>');
});

test('core properties come from the document', async () => {
  const core = partOf(await write(aDocument()), 'docProps/core.xml');
  for (const property of [
    '<dc:title>Flood fund meeting<',
    '<dc:subject>Fund board<',
    '<dc:creator>Department for Rivers and Coasts<',
    '<dc:language>en-GB<',
    '<dc:identifier>pack-1<',
    '<dcterms:created xsi:type="dcterms:W3CDTF">2019-01-14T09:30:00.000Z<',
    '<dcterms:modified xsi:type="dcterms:W3CDTF">2019-01-14T09:30:00.000Z<',
  ])
    expect(core).toContain(property);
});

test('the same document gives the same bytes, whatever was written before', async () => {
  const first = await write(aDocument());
  await writeBody(...everyKind, ...everyKind);
  expect(Buffer.from(first).equals(Buffer.from(await write(aDocument())))).toBe(true);
});
