// Word and OpenDocument files as LibreOffice lays them out, beside our own pages of the same document.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportDocument } from '../../../src/main/writing/export.ts';
import type { DocumentNode, PackDocument } from '../../../src/shared/document/nodes.ts';
import { packOf } from '../../bench/pdf-document.ts';
import { documentOf } from './documents.ts';
import { illustrated, pictures } from './illustrated.ts';
import { runs, unless } from './installed.ts';
import { fonts, readPdf } from './pdf/reading.ts';
import { wholeDocument } from './whole-document.ts';

const hasLibreOffice = unless('LibreOffice is not installed', runs('soffice', '--version'));

/** Without its list of sources, and with anchors of its own. */
const partOf = ({ body }: PackDocument, name: string): DocumentNode[] =>
  JSON.parse(JSON.stringify(body), (key, value) => (key === 'anchor' ? `${name}-${value}` : value)).filter(
    (node: DocumentNode) => node.kind !== 'sources' && !('text' in node && node.text === 'Sources'),
  );

/** Every kind of node, on some 25 pages. */
const document = documentOf([
  ...partOf(illustrated, 'pictures'),
  ...partOf(wholeDocument, 'whole'),
  ...packOf(4).body,
]);

it.runIf(hasLibreOffice)(
  'LibreOffice makes as many pages of them as we do',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packwright-pages-'));
    try {
      const targets = (['pdf', 'docx', 'odt'] as const).map((format) => ({
        format,
        path: join(folder, `${format}.${format}`),
      }));
      const written = await exportDocument(document, targets, { fonts, pictures });
      if (!written.ok) throw new Error(written.failure.kind);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const given = ['--headless', profile, '--convert-to', 'pdf', '--outdir', join(folder, 'out')];
      spawnSync('soffice', [...given, 'docx.docx', 'odt.odt'], { cwd: folder });
      const ours = written.value[0]?.pages ?? 0;
      expect(ours).toBeGreaterThan(20);
      for (const name of ['docx', 'odt']) {
        const { pages } = await readPdf(readFileSync(join(folder, 'out', `${name}.pdf`)));
        expect([name, Math.abs(pages.length - ours)]).toEqual([
          name,
          expect.toSatisfy(
            (off: number) => off <= Math.max(1, ours * 0.05),
            `${pages.length} pages for our ${ours}`,
          ),
        ]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
