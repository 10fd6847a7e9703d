// The watermark of a file that came back, and tracked changes in its headers and footers.
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { statusOf } from '../../../src/main/cli/verify.ts';
import type { ExportFormat } from '../../../src/shared/contract/packs.ts';
import { composePack } from '../../../src/shared/document/compose.ts';
import { temporaryFolder } from '../temporary.ts';
import { runs, unless } from '../writing/installed.ts';
import { exported } from './all-kinds.ts';
import { written } from './any-file.ts';
import { besidePack } from './beside-pack.ts';
import { edited } from './editing.ts';
import { savedByLibreOffice } from './saved-by-libreoffice.ts';
import { ann, putIn, takenOut } from './tracking.ts';

vi.setConfig({ testTimeout: 120_000 });

const here = besidePack();
const formats = ['docx', 'odt', 'pdf'] as const;

/** The pack with such a watermark, as a file. */
async function exportedWith(watermark: string, format: ExportFormat): Promise<string> {
  const { print } = (await here.pack()).details;
  const details = { marking: 'OFFICIAL-SENSITIVE' as const, print: { ...print, watermark } };
  await here.change({ kind: 'set-details', details });
  return exported(here.program, here.packId, format);
}

async function otherwise(path: string) {
  const check = await here.program.run('files.verify', { path });
  const items = check.items.filter(({ verdict }) => verdict !== 'verbatim');
  return { status: statusOf(check), items, said: items.map(({ what, verdict }) => `${what} ${verdict}`) };
}

describe.each(formats)('the watermark of a file that came back as %s', (format) => {
  test('is as it was printed', async () => {
    expect(await otherwise(await exportedWith('Draft', format))).toMatchObject({ status: 0, said: [] });
  });

  test('is missed where it is gone', async () => {
    const record = await exportedWith('Draft', format);
    const path = await written({ ...composePack(await here.pack()), watermark: '' }, format, record);
    const { said, items, status } = await otherwise(path);
    expect(said).toEqual(['Watermark missing']);
    expect(items[0]).toMatchObject({ words: 'DRAFT' });
    expect(items[0]?.notes[0]).toMatch(
      /^It stands so across .*The watermark is set in the details of the pack\.$/,
    );
    expect(status).toBe(1);
  });

  test('is said where the pack has none', async () => {
    const record = await exportedWith('', format);
    const path = await written({ ...composePack(await here.pack()), watermark: 'Secret' }, format, record);
    expect((await otherwise(path)).said).toEqual(['Watermark unknown']);
  });
});

test('another one that somebody put in with Word is said with its words', async () => {
  const path = await exportedWith('Draft', 'docx');
  const own =
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="PowerPlusWaterMarkObject357476642"><v:textpath style="font-size:1pt" string="CONFIDENTIAL"/></v:shape></w:pict></w:r>';
  const { said, items } = await otherwise(
    edited(path, 'word/header3.xml', (xml) =>
      xml.replace(/<w:r><mc:AlternateContent.*?<\/mc:AlternateContent><\/w:r>/s, own),
    ),
  );
  expect(said).toEqual(['Watermark altered']);
  expect(items[0]?.words).toBe('CONFIDENTIAL');
});

const hasLibreOffice = unless('LibreOffice is not installed', runs('soffice', '--version'));
test.runIf(hasLibreOffice).each(['docx', 'odt'] as const)(
  'it is still there when LibreOffice has saved the file: %s',
  async (format) => {
    const path = await exportedWith('Draft', format);
    const saved = savedByLibreOffice(path, format, join(temporaryFolder(), 'profile')) ?? '';
    expect((await otherwise(saved)).said.filter((each) => each.startsWith('Watermark'))).toEqual([]);
  },
);

describe('a tracked change in a header', () => {
  const lowered = async () =>
    edited(await exportedWith('', 'docx'), 'word/header3.xml', (xml) =>
      xml.replace(
        /<w:r><w:t xml:space="preserve">OFFICIAL-SENSITIVE<\/w:t><\/w:r>/,
        takenOut('OFFICIAL-SENSITIVE', ann) + putIn('OFFICIAL', ann),
      ),
    );

  test('is said to be one, and what it would do', async () => {
    const { said, items, status } = await otherwise(await lowered());
    expect(said).toEqual(['Marking altered']);
    expect(items[0]).toMatchObject({ words: 'OFFICIAL' });
    expect(items[0]?.notes[0]).toContain('It is a tracked change that nobody has accepted or refused yet.');
    expect(status).toBe(1);
  });

  test('that would be wrong if it were refused is said too', async () => {
    const path = await exportedWith('', 'docx');
    const twice = edited(path, 'word/footer3.xml', (xml) =>
      xml.replace(
        /<w:r><w:t xml:space="preserve">OFFICIAL-SENSITIVE<\/w:t><\/w:r>/,
        takenOut('OFFICIAL', ann) + putIn('OFFICIAL-SENSITIVE', ann),
      ),
    );
    const { said, items, status } = await otherwise(twice);
    expect(said).toEqual(['Marking altered']);
    expect(items[0]?.notes[0]).toContain('So it reads if the tracked change there is refused.');
    expect(status).toBe(1);
  });

  test('in OpenDocument is read both ways', async () => {
    const path = edited(await exportedWith('', 'odt'), 'styles.xml', (xml) => {
      const change =
        '<text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:insertion><office:change-info><dc:creator>Ann</dc:creator><dc:date>2019-01-04T10:23:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>';
      return xml.replace(
        /(<style:header>)(<text:p[^>]*>)(?:OFFICIAL-SENSITIVE)(<\/text:p>)/,
        `$1${change}$2OFFICIAL-SENSITIVE<text:change-start text:change-id="c1"/> AND MORE<text:change-end text:change-id="c1"/>$3`,
      );
    });
    const { said, items } = await otherwise(path);
    expect(said).toEqual(['Marking altered']);
    expect(items[0]?.notes[0]).toContain('It is a tracked change');
  });
});
