import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeOdt } from '../../../../src/main/writing/odt/write.ts';
import { composePack } from '../../../../src/shared/document/compose.ts';
import type { PackDocument } from '../../../../src/shared/document/nodes.ts';
import { bodyWords } from '../../../shared/document/words.ts';
import { attendees, pack, quote } from '../../../shared/pack/packs.ts';
import { wholeDocument } from '../whole-document.ts';
import { paragraphsOf, partsOf } from './reading.ts';

const document = composePack(
  pack({ details: { ...pack().details, event: 'Fund board', eventDate: '2019-01-15', marking: 'SECRET' } }),
);

test('the cover, the contents with their pages and the body stand in the document’s order', () => {
  const words = paragraphsOf(writeOdt(document, { pageOf: { quotes: 1, xquotes: 3 } }));
  const head = ['Flood fund meeting', 'Event\tFund board', 'Date\t15 January 2019', 'Contents'];
  expect(words.filter(Boolean).slice(0, 4)).toEqual(head);
  expect(words).toContain('Quotes\t3');
  const cells = bodyWords(document).flatMap((line) => line.split(' | '));
  const body = words.slice(words.indexOf('We meet to agree the fund.') - 1);
  expect(body).toEqual(cells.map((line) => line.replace(/^1 Rivers/, '[1]\tRivers')));
});

test('the marking stands above and below every page, and in the properties', () => {
  const { 'styles.xml': styles = '', 'meta.xml': meta = '' } = partsOf(writeOdt(document, { pageOf: {} }));
  const bands = [...styles.matchAll(/<style:(header|footer)>(.*?)<\/style:\1>/gs)].map((band) => band[2]);
  expect(bands).toHaveLength(8);
  for (const band of bands) expect(band).toContain('>SECRET<');
  expect(meta).toContain('meta:name="Marking">SECRET<');
});

test('questions and answers have styles of their own, that a department can restyle', () => {
  const { 'styles.xml': styles, 'content.xml': content } = partsOf(writeOdt(document, { pageOf: {} }));
  expect(content).toContain(
    '<text:p text:style-name="Question"><text:bookmark text:name="xquestion_1"/>When does the fund open?</text:p>' +
      '<text:p text:style-name="Answer_Kept"><text:span text:style-name="Strong">Answer: </text:span>In April.</text:p>' +
      '<text:p text:style-name="Answer"><text:span text:style-name="Strong">If pressed: </text:span>',
  );
  for (const name of ['Question', 'Answer']) expect(styles).toContain(`style:display-name="${name}"`);
  expect(/<style:style style:name="Question".*?<\/style:style>/.exec(styles ?? '')?.[0]).toContain(
    'fo:keep-with-next="always"',
  );
});

test('every link leads to a bookmark that is there', () => {
  const content = partsOf(writeOdt(document, { pageOf: {} }))['content.xml'] ?? '';
  const targets = [...content.matchAll(/xlink:href="#([^"]+)"/g)].map((link) => link[1]);
  const bookmarks = new Set(
    [...content.matchAll(/<text:bookmark text:name="([^"]+)"/g)].map((mark) => mark[1]),
  );
  expect(targets.length).toBeGreaterThan(5);
  for (const target of targets) expect(bookmarks).toContain(target);
});

test('the same document gives the same bytes', () => {
  const once = writeOdt(document, { pageOf: {} });
  expect(Buffer.compare(once, writeOdt(document, { pageOf: {} }))).toBe(0);
});

test('any words make whole XML that holds them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const made = composePack(
        pack({ sections: [{ id: 's', kind: 'own', title: 'S', blocks: [quote({ text })] }] }),
      );
      const words = paragraphsOf(writeOdt(made, { pageOf: {} }));
      expect(words).toEqual(expect.arrayContaining(bodyWords(made).slice(1, 2)));
    }),
    { numRuns: 60 },
  );
});

describe('the ODF 1.3 schema', () => {
  const checker = join(import.meta.dirname, '../../../../../shared/checks/check-odt');
  const schema = join(checker, '../odf1.3');
  const missing = existsSync(checker)
    ? ['jing', 'unzip'].find((tool) => spawnSync('which', [tool]).status !== 0)
    : '../shared/checks';
  if (missing) console.log(`Not checked against the ODF schema: ${missing} is not here.`);

  const check = (made: PackDocument) => {
    const file = join(mkdtempSync(join(tmpdir(), 'packwright-odt-')), 'pack.odt');
    writeFileSync(file, writeOdt(made, { pageOf: { xquotes: 3 } }));
    return spawnSync('bash', [checker, schema, file], { encoding: 'utf8' }).stdout;
  };

  test.skipIf(missing)('holds for packs with every kind of block', { timeout: 120_000 }, () => {
    expect(check(document)).toMatch(/^PASS/);
    expect(check(wholeDocument)).toMatch(/^PASS/);
  });

  test.skipIf(missing)(
    'holds for 300 attendees, awkward characters and an empty pack',
    { timeout: 120_000 },
    () => {
      const people = Array.from({ length: 300 }, () => attendees().people).flat();
      const title = 'Health & Safety <at> "work" '.repeat(14);
      const long = pack({ details: { ...pack().details, title } });
      long.sections.push({
        id: 'more',
        kind: 'attendees',
        title,
        blocks: [attendees({ id: 'long', people })],
      });
      expect(check(composePack(long))).toMatch(/^PASS/);
      expect(check(composePack(pack({ sections: [] })))).toMatch(/^PASS/);
    },
  );
});
