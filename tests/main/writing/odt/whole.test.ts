import { describe, expect, test } from 'vitest';
import { writeOdt } from '../../../../src/main/writing/odt/write.ts';
import { documentOf, heading, paragraph, say } from '../documents.ts';
import { noteLines, printedLines } from '../docx/reading.ts';
import { wholeDocument } from '../whole-document.ts';
import { notesOf, paragraphsOf, partsOf } from './reading.ts';

const odt = writeOdt(wholeDocument, { pageOf: {} });
const { 'content.xml': content = '', 'styles.xml': styles = '' } = partsOf(odt);
const styleOf = (words: string) =>
  new RegExp(`<text:[ph] text:style-name="([^"]+)"[^>]*>(?:<[^>]+>)*${words}`).exec(content)?.[1];
const automatic = (name: string) =>
  new RegExp(`<style:style style:name="${name}".*?</style:style>`).exec(content)?.[0] ?? '';

test('every word stands in the document’s order, and each footnote has its own', () => {
  expect(paragraphsOf(odt).filter(Boolean)).toEqual(printedLines(wholeDocument, {}));
  expect(notesOf(odt)).toEqual(noteLines(wholeDocument));
  expect([...content.matchAll(/<text:note-citation>(\d+)</g)].map(([, number]) => number)).toEqual([
    '1',
    '2',
    '3',
  ]);
});

test('lines to take and roles have styles of their own', () => {
  expect(styleOf('The wall stands')).toBe('Line_20_To_20_Take_Kept');
  expect(styleOf('Leader, Porth')).toBe('Role');
  for (const name of ['Line To Take', 'Role', 'Heading 4', 'Quote Source', 'Table Text', 'Footnote'])
    expect(styles).toContain(`style:display-name="${name}"`);
});

test('words in another language are said to be', () => {
  expect(content).toContain('<text:span text:style-name="Language_cy">“Nid oes angen');
  expect(content).toContain(
    '<text:span text:style-name="Emphasis"><text:span text:style-name="Language_cy">Mae’n',
  );
  expect(automatic('Language_cy')).toContain('fo:language="cy" fo:country="none"');
});

describe('pages that lie', () => {
  test('have a master page of their own, and give it back', () => {
    expect(automatic('Heading_20_1_Lying')).toContain('style:master-page-name="Lying"');
    const headings = [...content.matchAll(/<text:h text:style-name="([^"]+)"[^>]*>(?:<[^>]+>)*([^<]*)/g)];
    const turned = headings.filter(([, style]) => style?.match(/_(?:Lying|Standard)$/));
    expect(turned.map(([, style, words]) => [style, words])).toEqual([
      ['Heading_20_1_Standard', 'Why we are meeting'],
      ['Heading_20_1_Lying', 'Annex A: Works by quarter'],
      ['Heading_20_1_Standard', 'Background'],
    ]);
    const [, layout] = /style:name="Lying" style:page-layout-name="(\w+)"/.exec(styles) ?? [];
    const page = new RegExp(`<style:page-layout style:name="${layout}">.*?</style:page-layout>`).exec(
      styles,
    )?.[0];
    expect(page).toContain('fo:page-width="841.89pt" fo:page-height="595.28pt"');
    expect(page).toContain('style:print-orientation="landscape"');
  });

  test('hold tables as wide as they are', () => {
    const widths = [
      ...content.matchAll(/style:name="Table_\d"[^>]*><style:table-properties style:width="([\d.]+)pt"/g),
    ];
    expect(widths.map(([, width]) => width)).toEqual(['451.28', '697.89']);
  });

  test('begin with a list or a table as well', () => {
    const [before = ''] =
      partsOf(
        writeOdt(
          documentOf([
            heading(1, 'One'),
            { kind: 'page-break', landscape: true },
            { kind: 'list', ordered: false, items: [[say('First')]] },
          ]),
          { pageOf: {} },
        ),
      )['content.xml']?.split('<text:list text:style-name') ?? [];
    expect(before.endsWith('<text:p text:style-name="Page_20_Start_Lying"/>')).toBe(true);
  });
});

test('a page break leaves no empty line at the top of the new page', () => {
  const document = documentOf([heading(1, 'One'), { kind: 'page-break' }, paragraph('Two')]);
  const made = partsOf(writeOdt(document, { pageOf: {} }))['content.xml'] ?? '';
  expect(made).toMatch(/One<\/text:h><text:p text:style-name="Text_20_body_Page">Two/);
  expect(made).toMatch(
    /style:name="Text_20_body_Page"[^>]*><style:paragraph-properties[^>]*fo:break-before="page"/,
  );
});

test('a watermark lies behind every page and is no part of its words', () => {
  const shapes =
    styles.match(/<style:header><text:p[^>]*><draw:custom-shape.*?<\/draw:custom-shape>/gs) ?? [];
  expect(shapes).toHaveLength(4);
  for (const shape of shapes) expect(shape).toContain('>DRAFT<');
  expect(styles).toContain('style:run-through="background"');
  expect(content).not.toContain('DRAFT');
});

test('comments are in no part of the file: Word alone carries them', () => {
  for (const part of Object.values(partsOf(odt))) expect(part).not.toMatch(/Bevan|Cleared|annotation/);
});

test('a larger size of type sets every style but those of the margins', () => {
  const large = partsOf(writeOdt({ ...wholeDocument, size: 16.5 }, { pageOf: {} }))['styles.xml'] ?? '';
  const sizeOf = (name: string) =>
    new RegExp(`style:name="${name}".*?fo:font-size="([\\d.]+)pt"`).exec(large)?.[1];
  expect([sizeOf('Quote'), sizeOf('Heading_20_1'), sizeOf('Text_20_body')]).toEqual(['18', '27', '16.5']);
  expect(sizeOf('Marking')).toBe('11');
});
