// A pack of a thousand pages in all three formats at once: nothing is left out at its end.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { exportDocument } from '../../../src/main/writing/export.ts';
import { packOf } from '../../bench/pdf-document.ts';
import { documentOf, heading, paragraph } from './documents.ts';
import { partOf } from './docx/reading.ts';
import { partsOf } from './odt/reading.ts';
import { fonts } from './pdf/reading.ts';

it('a pack of a thousand pages is whole in all three formats', { timeout: 180_000 }, async () => {
  const document = documentOf([
    ...packOf(290).body,
    heading(1, 'The very end'),
    paragraph('Nothing comes behind this.'),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'packwright-thousand-'));
  try {
    const targets = (['pdf', 'docx', 'odt'] as const).map((format) => ({
      format,
      path: join(folder, `pack.${format}`),
    }));
    const written = await exportDocument(document, targets, { fonts });
    if (!written.ok) throw new Error(written.failure.kind);
    const pdf = await getDocument({ data: Uint8Array.from(readFileSync(targets[0]?.path ?? '')) }).promise;
    expect(pdf.numPages).toBe(written.value[0]?.pages);
    expect(pdf.numPages).toBeGreaterThan(1000);
    const { items } = await (await pdf.getPage(pdf.numPages)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain(
      'Nothing comes behind this.',
    );
    const headings = document.body.filter(({ kind }) => kind === 'heading').length;
    const word = partOf(readFileSync(targets[1]?.path ?? ''), 'word/document.xml');
    expect(word.match(/<w:pStyle w:val="Heading\d"\/>/g)).toHaveLength(headings);
    expect(word.trimEnd()).toMatch(/Nothing comes behind this\.<.*<\/w:document>$/s);
    const odt = partsOf(readFileSync(targets[2]?.path ?? ''))['content.xml'] ?? '';
    expect(odt.match(/<text:h /g)).toHaveLength(headings);
    expect(odt).toMatch(/Nothing comes behind this\.<\/text:p><\/office:text>/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
