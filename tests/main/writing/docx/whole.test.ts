import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../../src/main/writing/docx/write.ts';
import { documentOf, paragraph, say } from '../documents.ts';
import { drawnImages } from '../drawn-images.ts';
import { wholeDocument } from '../whole-document.ts';
import { partOf, partsOf } from './reading.ts';

const images = await drawnImages(wholeDocument);
const docx = await writeDocx(wholeDocument, { pageOf: {}, images });
const body = partOf(docx, 'word/document.xml');
const plain = (xml: string) => xml.replace(/<w:footnoteReference[^>]*>/g, '*').replace(/<[^>]+>/g, '');
const paragraphsIn = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
const styleOf = (words: string) =>
  /<w:pStyle w:val="(\w+)"/.exec(paragraphsIn(body).find((one) => plain(one).startsWith(words)) ?? '')?.[1];

test('lines to take and roles have styles of their own, that a department can restyle', () => {
  expect(styleOf('The wall stands')).toBe('LineToTake');
  expect(styleOf('Leader, Porth')).toBe('Role');
  const styles = partOf(docx, 'word/styles.xml');
  const names = [...styles.matchAll(/<w:name w:val="([^"]+)"/g)].map(([, name]) => name);
  const wanted = 'Title,heading 1,heading 2,heading 3,heading 4,Quote,Quote Source,Fact,Question,Answer';
  expect(names).toEqual(expect.arrayContaining(wanted.split(',')));
  expect(names).toEqual(
    expect.arrayContaining(['Table Text', 'caption', 'toc 1', 'toc 2', 'Line To Take', 'Role']),
  );
});

test('words in another language are said to be, so that they are spelt and spoken as that', () => {
  expect(body).toMatch(/<w:lang w:val="cy"\/><\/w:rPr><w:t xml:space="preserve">“Nid oes angen lwc/);
  expect(body).toMatch(/<w:i\/><w:iCs\/><w:lang w:val="cy"\/><\/w:rPr><w:t [^>]*>Mae’n siarad/);
});

describe('footnotes', () => {
  const notes = partOf(docx, 'word/footnotes.xml');
  const shown = [...notes.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)];

  test('stand in the order of their numbers in the text, each with its words', () => {
    expect([...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(shown.map(([, id, words]) => [id, plain(words ?? '')])).toEqual([
      ['1', 'Porth Newydd Council, minutes of 1 March 2019.'],
      [
        '2',
        'Breakwater ready before winter. News story, Department for Coasts, 14 February 2019. https://www.example.gov.uk/breakwater.',
      ],
      ['3', 'Breakwater ready before winter: as in footnote 2.'],
    ]);
  });

  test('lead to their addresses', () => {
    const [, id] = /<w:hyperlink r:id="(\w+)"/.exec(shown[1]?.[2] ?? '') ?? [];
    expect(partOf(docx, 'word/_rels/footnotes.xml.rels')).toContain(
      `Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.example.gov.uk/breakwater"`,
    );
  });
});

describe('pages that lie', () => {
  const sections = body.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
  const parts = partsOf(docx);
  const partBehind = (section: string, kind: 'header' | 'footer') => {
    const [, id] = new RegExp(`<w:${kind}Reference w:type="default" r:id="(\\w+)"`).exec(section) ?? [];
    const related = parts['word/_rels/document.xml.rels'] ?? '';
    return parts[`word/${new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(related)?.[1]}`] ?? '';
  };

  test('are a section of their own, between sections that stand', () => {
    const sizes = sections.map((section) => /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(section)?.slice(1));
    expect(sizes.map((size) => Number(size?.[0]) > Number(size?.[1]))).toEqual([false, false, true, false]);
    expect(sections[2]).toContain('w:orient="landscape"');
    expect(sections.map((section) => section.includes('<w:type w:val="nextPage"/>'))).not.toContain(false);
  });

  test('have the marking, and the footer that ends at their own margin', () => {
    for (const section of sections)
      for (const kind of ['header', 'footer'] as const)
        expect(partBehind(section, kind)).toContain('>OFFICIAL-SENSITIVE – NOT FOR ONWARD CIRCULATION<');
    expect(partBehind(sections[2] ?? '', 'footer')).toContain('<w:tab w:val="right" w:pos="13958"/>');
    expect(partBehind(sections[1] ?? '', 'footer')).not.toContain('<w:tabs>');
  });

  test('hold tables as wide as they are', () => {
    const lying = body.split('Annex A: Works by quarter').at(-1) ?? '';
    expect(/<w:tblW w:w="(\d+)"/.exec(lying)?.[1]).toBe('13958');
  });

  test('leave no page empty behind a table that ends them', () => {
    const [before = ''] = body.split('w:orient="landscape"');
    expect(paragraphsIn(`${before}</w:p>`).at(-1)).toContain('w:line="20" w:lineRule="exact"');
  });
});

describe('a watermark', () => {
  const headers = Object.entries(partsOf(docx)).filter(([name]) => /^word\/header\d\.xml$/.test(name));

  test('stands behind the words of every page as an outline, and is decoration to a screen reader', () => {
    expect(headers).toHaveLength(4);
    for (const [, xml] of headers)
      expect(xml).toMatch(/behindDoc="1".*descr="".*decorative[^>]* val="1".*<a:custGeom>.*<a:quadBezTo>/s);
  });

  test('climbs along the diagonal, of pages that lie too', () => {
    const degrees = headers.map(([, xml]) => Number(/<a:xfrm rot="(\d+)"/.exec(xml)?.[1]) / 60_000);
    expect(degrees.map(Math.round)).toEqual([305, 305, 305, 325]);
  });

  test('that was asked for is never left out in silence', async () => {
    await expect(writeDocx(wholeDocument, { pageOf: {} })).rejects.toThrow('the watermark was not drawn');
    const none = await writeDocx({ ...wholeDocument, watermark: ' ' }, { pageOf: {} });
    for (const xml of Object.values(partsOf(none))) expect(xml).not.toContain('custGeom');
  });
});

describe('comments', () => {
  const comments = partOf(docx, 'word/comments.xml');

  test('stand around their block, with author, initials and date; one without a block at the title', () => {
    const order = [
      ...body.matchAll(/<w:commentRangeStart w:id="10000(\d)"\/>(?:(?!<w:commentRangeEnd).)*/gs),
    ];
    expect(order.map(([all, id]) => [id, plain(all)])).toEqual([
      ['2', 'Visit to the Harbour Works at Porth Newydd'],
      ['1', expect.stringMatching(/^“When the January storm .* slept.”$/)],
      ['0', 'The wall stands, and it was built by the people whom it protects.'],
    ]);
    expect(comments).toContain(
      '<w:comment w:id="100000" w:author="Ffion Bevan" w:date="2019-03-02T10:15:00Z" w:initials="FB">',
    );
    expect([...comments.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => plain(one))).toEqual([
      'Cleared with the council?',
      'Ask the Harbour Master.',
      'Cleared: Press Office, 3 March 2019.',
      'The agenda is still to come.',
    ]);
  });

  test('are in no part of a file that goes without them', async () => {
    const parts = partsOf(await writeDocx({ ...wholeDocument, comments: [] }, { pageOf: {}, images }));
    expect(Object.keys(parts)).not.toContain('word/comments.xml');
    for (const xml of Object.values(parts)) expect(xml).not.toMatch(/Bevan|Harbour Master\?|<w:comment/);
  });
});

test('the handling instruction is a property of the file beside its marking', () => {
  expect(partOf(docx, 'docProps/custom.xml')).toMatch(
    /name="Marking"><vt:lpwstr>OFFICIAL-SENSITIVE – NOT FOR ONWARD CIRCULATION<.*name="Handling"><vt:lpwstr>NOT FOR ONWARD CIRCULATION</,
  );
});

test('a larger size of type sets every style', async () => {
  const large = partOf(
    await writeDocx({ ...wholeDocument, size: 16.5 }, { pageOf: {}, images }),
    'word/styles.xml',
  );
  const sizeOf = (id: string) => new RegExp(`w:styleId="${id}".*?<w:sz w:val="(\\d+)"`).exec(large)?.[1];
  expect([sizeOf('Quote'), sizeOf('Heading1'), sizeOf('TableText')]).toEqual(['36', '54', '30']);
  expect(/<w:rPrDefault>.*?<w:sz w:val="(\d+)"/.exec(large)?.[1]).toBe('33');
  // What stands in the margins has no more room than before.
  expect(sizeOf('Marking')).toBe('22');
});

test('a question with a short answer stands on one page; what announces a list stays with it', async () => {
  const document = documentOf([
    paragraph('You would like:'),
    { kind: 'list', ordered: false, items: [[say('One')], [say('Two')], [say('Three')], [say('Four')]] },
    {
      kind: 'question',
      anchor: 'q',
      question: 'When?',
      answers: [paragraph('Soon.'), paragraph('Very soon.')],
    },
  ]);
  const xml = partOf(await writeDocx(document, { pageOf: {} }), 'word/document.xml');
  const kept = paragraphsIn(xml).flatMap((one) => (one.includes('<w:keepNext/>') ? [plain(one)] : []));
  expect(kept).toEqual(['You would like:', 'One', 'Three', 'Soon.']);
});
