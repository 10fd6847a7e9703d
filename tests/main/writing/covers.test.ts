// Covers that need room, in Word and OpenDocument files: one page, set as the PDF's is.
import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/main/writing/docx/write.ts';
import { writeOdt } from '../../../src/main/writing/odt/write.ts';
import { openFaces } from '../../../src/main/writing/pdf/faces.ts';
import { coverSetting } from '../../../src/main/writing/pdf/measure-front.ts';
import { measuresFor } from '../../../src/main/writing/pdf/plan.ts';
import type { PackDocument } from '../../../src/shared/document/nodes.ts';
import { documentOf, heading, longTitled, paragraph } from './documents.ts';
import { partOf as wordPart } from './docx/reading.ts';
import { partsOf as odtParts } from './odt/reading.ts';
import { fonts } from './pdf/reading.ts';

const faces = await openFaces(fonts);
const settingOf = (document: PackDocument) =>
  coverSetting(document.cover, measuresFor(document, faces).upright);
const usual = documentOf([heading(1, 'One'), paragraph('Words.')]);
const crowded: PackDocument = {
  ...usual,
  size: 18,
  cover: {
    ...usual.cover,
    lines: usual.cover.lines.map(({ label, value }) => ({
      label,
      value: `${value}, with all that goes along`,
    })),
  },
};

test('a cover with room begins where the design says', async () => {
  expect(settingOf(usual)).toEqual({ drop: 150, titleSize: 28 });
  const xml = wordPart(await writeDocx(usual, { pageOf: {}, cover: settingOf(usual) }), 'word/document.xml');
  expect(xml).toContain('<w:pStyle w:val="CoverRule"/></w:pPr>');
  expect(odtParts(writeOdt(usual, { pageOf: {}, cover: settingOf(usual) }))['styles.xml']).toContain(
    '<style:page-layout style:name="Cover">',
  );
});

test('one in large print with long details begins higher in both', async () => {
  const cover = settingOf(crowded);
  expect(cover.drop).toBeLessThan(120);
  const xml = wordPart(await writeDocx(crowded, { pageOf: {}, cover }), 'word/document.xml');
  const before = Number(/<w:pStyle w:val="CoverRule"\/><w:spacing w:before="(\d+)"/.exec(xml)?.[1]) / 20;
  expect(before).toBeCloseTo(Math.max(0, cover.drop - 14), 1);
  const styles = odtParts(writeOdt(crowded, { pageOf: {}, cover }))['styles.xml'] ?? '';
  const header = /style:name="Cover">.*?fo:min-height="([\d.]+)pt"/s.exec(styles)?.[1];
  expect(Number(header)).toBeCloseTo(78 - 34 + before, 1);
});

test('a title of 400 characters is set smaller, its lines as close as that asks', async () => {
  const cover = settingOf(longTitled);
  expect(cover.titleSize).toBe(14);
  const xml = wordPart(await writeDocx(longTitled, { pageOf: {}, cover }), 'word/document.xml');
  expect(xml).toMatch(
    /<w:pStyle w:val="Title"\/><w:spacing w:line="322" w:lineRule="atLeast"\/>.*?<w:sz w:val="28"\/>/s,
  );
  const content = odtParts(writeOdt(longTitled, { pageOf: {}, cover }))['content.xml'] ?? '';
  expect(content).toMatch(/<text:p text:style-name="Title_Long"><text:span text:style-name="LongTitle">/);
  expect(content).toMatch(/style:name="Title_Long"[^>]*><style:paragraph-properties [^>]*at-least="16.1pt"/);
});
