// What stands at the head and the foot of the pages of a file that came back: the marking above all.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { statusOf } from '../../../src/main/cli/verify.ts';
import type { ExportFormat } from '../../../src/shared/contract/packs.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import type { PackDocument } from '../../../src/shared/document/nodes.ts';
import { temporaryFolder } from '../temporary.ts';
import { exported } from './all-kinds.ts';
import { written } from './any-file.ts';
import { besidePack } from './beside-pack.ts';
import { edited, textOf } from './editing.ts';

vi.setConfig({ testTimeout: 120_000 });

const here = besidePack();
const formats = ['docx', 'odt', 'pdf'] as const;

/** The pack marked, numbered and for one department, as a file. */
async function marked(format: ExportFormat): Promise<string> {
  const { print } = (await here.pack()).details;
  await here.change({
    kind: 'set-details',
    details: {
      ...{ marking: 'OFFICIAL-SENSITIVE', handling: 'Not for onward circulation', copyNumber: '7' },
      ...{ department: 'Harbour Office', print: { ...print, onEveryPage: ['department', 'copy'] } },
    },
  });
  return exported(here.program, here.packId, format);
}

async function otherwise(path: string) {
  const check = await here.program.run('files.verify', { path });
  const items = check.items.filter(({ verdict }) => verdict !== 'verbatim');
  return { status: statusOf(check), items, said: items.map(({ what, verdict }) => `${what} ${verdict}`) };
}

/** The pack as a file of which the pages say otherwise; its record is that of the file as it was written. */
async function writtenAs(format: ExportFormat, change: (document: PackDocument) => void): Promise<string> {
  const record = await marked(format);
  const document = composePack(await here.pack());
  change(document);
  return written(document, format, record);
}

test.each(formats)('is verbatim as it was written: %s', async (format) => {
  const path = await marked(format);
  const check = await here.program.run('files.verify', { path });
  expect(check.items.find(({ what }) => what === 'Marking and footer')).toMatchObject({
    verdict: 'verbatim',
    words:
      'OFFICIAL-SENSITIVE – NOT FOR ONWARD CIRCULATION\nVisit: towns & bridges · Harbour Office · Copy 7',
  });
  expect(statusOf(check)).toBe(0);
});

describe.each(formats)('%s', (format) => {
  test('a lower marking is said, with where it stands', async () => {
    const path = await writtenAs(format, (document) => Object.assign(document, { marking: 'OFFICIAL' }));
    const { status, said, items } = await otherwise(path);
    expect(said).toEqual(['Marking altered']);
    expect(items[0]).toMatchObject({ words: 'OFFICIAL' });
    expect(items[0]?.notes[0]).toMatch(
      /^It stands so at the head of .*The marking is set in the details of the pack\.$/,
    );
    expect(status).toBe(1);
    const review = await here.review(path);
    expect(review.changes).toMatchObject([{ what: 'Marking', kind: 'edited', section: null, accept: null }]);
  });

  test('another number of the copy, and a department that is gone, are said', async () => {
    const path = await writtenAs(format, (document) =>
      Object.assign(document, { footer: 'Visit: towns & bridges · Copy 8' }),
    );
    const { said, items, status } = await otherwise(path);
    expect(said).toEqual(['Footer altered']);
    expect(items[0]?.words).toContain('Copy 8');
    expect(status).toBe(1);
  });
});

const removed: [string, ExportFormat, string, (xml: string) => string][] = [
  ['the words of a header', 'docx', 'word/header2.xml', (xml) => xml.replace(/<w:r>.*<\/w:r>/s, '')],
  ['the words of one footer', 'docx', 'word/footer3.xml', (xml) => xml.replace(/OFFICIAL[^<]*/, '')],
  [
    'all headers of a section',
    'docx',
    'word/document.xml',
    (xml) => xml.replace(/<w:headerReference[^>]*>/g, ''),
  ],
  ['a header', 'odt', 'styles.xml', (xml) => xml.replace(/<style:header>.*?<\/style:header>/s, '')],
];
test.each(removed)('a marking that was taken out with %s is missing: %s', async (_, format, part, change) => {
  const path = edited(await marked(format), part, change);
  const { said, status, items } = await otherwise(path);
  expect(said).toEqual(['Marking missing']);
  expect(items[0]?.words).toBe('OFFICIAL-SENSITIVE – NOT FOR ONWARD CIRCULATION');
  expect(status).toBe(1);
});

test('words that somebody put into a header are said', async () => {
  const path = await marked('docx');
  const paragraph = '<w:p><w:r><w:t>DRAFT FOR NOBODY</w:t></w:r></w:p></w:hdr>';
  const { said } = await otherwise(
    edited(path, 'word/header1.xml', (xml) => xml.replace('</w:hdr>', paragraph)),
  );
  expect(said).toEqual(['Header unknown']);
  expect(textOf(path, 'word/header1.xml')).toContain('OFFICIAL-SENSITIVE');
});

test('in a department’s own file the marking alone is compared', async () => {
  await marked('docx');
  const template = 'tests/fixtures/department-template.docx';
  const path = join(temporaryFolder(), 'department.docx');
  await here.program.run('packs.export', { id: here.packId, files: [{ format: 'docx', path, template }] });
  expect((await otherwise(path)).said).toEqual([]);
  const parts = ['word/header1.xml', 'word/header2.xml', 'word/footer1.xml'].filter((part) =>
    textOf(path, part).includes('OFFICIAL-SENSITIVE'),
  );
  expect(parts).not.toEqual([]);
  const lower = edited(path, parts[0] ?? '', (xml) => xml.replaceAll('OFFICIAL-SENSITIVE', 'OFFICIAL'));
  expect((await otherwise(lower)).said).toEqual(['Marking altered']);
});

test('the page of a PDF that lost its marking is named', async () => {
  const path = await marked('pdf');
  const plain = join(temporaryFolder(), 'plain.pdf');
  const { status: made } = spawnSync('qpdf', ['--qdf', '--object-streams=disable', path, plain]);
  if (made === null) return console.log('skipped: there is no qpdf here');
  const bytes = readFileSync(plain, 'latin1');
  const heads = [
    ...bytes.matchAll(/\/Artifact <<\s*\/Type \/Pagination \/Subtype \/Header\s*>> BDC.*?EMC/gs),
  ];
  const third = heads[2]?.[0] ?? '';
  expect(third).not.toBe('');
  const at = heads[2]?.index ?? 0;
  // As long as before, so that everything behind it is where the file says that it is.
  const without = bytes.slice(0, at) + ' '.repeat(third.length) + bytes.slice(at + third.length);
  writeFileSync(plain, without, 'latin1');
  const { said, items } = await otherwise(plain);
  expect(said).toEqual(['Marking missing']);
  expect(items[0]?.notes[0]).toMatch(/^It stands so at the head of page \d\. /);
  return undefined;
});
