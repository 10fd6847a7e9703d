// Word and OpenDocument files as LibreOffice lays them out, beside our own pages of the same document.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportDocument } from '../../../src/main/writing/export.ts';
import type { DocumentNode, Inline, PackDocument } from '../../../src/shared/document/nodes.ts';
import { packOf } from '../../bench/pdf-document.ts';
import { documentOf, heading, paragraph, say } from './documents.ts';
import { templateFile } from './docx/template-file.ts';
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

const note = (number: number): Inline => ({
  kind: 'note',
  number,
  inlines: [say(`Words of note ${number}.`)],
});
const comment = (anchor: string) => ({
  ...{ anchor, author: 'Ffion Bevan', at: '2019-03-02T10:15:00Z' },
  text: 'Ask again.',
});
const commented = documentOf(
  [
    heading(1, 'One'),
    paragraph('First', note(1)),
    { ...paragraph('Line'), role: 'line', anchor: 'line-1' },
    paragraph('Second', note(2)),
    { ...paragraph('Line'), role: 'line', anchor: 'line-2' },
    paragraph('Third', note(3)),
  ],
  { comments: [comment('line-1'), comment('line-2')] },
);

it.runIf(hasLibreOffice)(
  'LibreOffice shows the words of every footnote: beside comments, and in a template with a footnote of its own',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packwright-notes-'));
    try {
      writeFileSync(join(folder, 'house.docx'), templateFile());
      const word = { format: 'docx' as const };
      const own = { ...word, path: join(folder, 'own.docx') };
      const filled = { ...word, path: join(folder, 'filled.docx'), template: join(folder, 'house.docx') };
      for (const target of [own, filled])
        expect(await exportDocument(commented, [target], { fonts })).toMatchObject({ ok: true });
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const given = ['--headless', profile, '--convert-to', 'pdf', '--outdir', join(folder, 'out')];
      spawnSync('soffice', [...given, 'own.docx', 'filled.docx'], { cwd: folder });
      for (const name of ['own', 'filled']) {
        const { pages } = await readPdf(readFileSync(join(folder, 'out', `${name}.pdf`)));
        const words = pages.map((page) => page.words).join(' ');
        for (const number of [1, 2, 3])
          expect([name, words]).toEqual([name, expect.stringContaining(`Words of note ${number}.`)]);
        if (name === 'filled') expect(words).toContain('The department’s own note.');
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
