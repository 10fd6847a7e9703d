import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDocx } from '../../src/main/writing/docx/write.ts';
import { writeOdt } from '../../src/main/writing/odt/write.ts';
import { layOut } from '../../src/main/writing/pdf/layout.ts';
import type { HeadingNode, PackDocument } from '../../src/shared/document/nodes.ts';
import { packOf } from './pdf-document.ts';

/**
 * npm run bench contents
 * How many page numbers in the contents of a Word or OpenDocument file are those of the page where LibreOffice, which
 * lays the file out for itself, puts the heading. The numbers come from our own PDF layout.
 */
const fonts = fileURLToPath(new URL('../../resources/fonts/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'packwright-contents-'));

/** The words of each page as LibreOffice prints them, without spaces. */
function printedPages(file: Uint8Array, format: string): string[] {
  writeFileSync(join(folder, `pack.${format}`), file);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const made = spawnSync('soffice', ['--headless', profile, '--convert-to', 'pdf', `pack.${format}`], {
    cwd: folder,
  });
  if (made.error) throw made.error;
  const { stdout } = spawnSync('pdftotext', ['pack.pdf', '-'], {
    ...{ cwd: folder, encoding: 'utf8' },
    maxBuffer: 1e9,
  });
  return stdout.split('\f').map((page) => page.replace(/\s+/g, ''));
}

/** How far each heading's number is from where it is: 0 where it is right. Headings are looked for in their order. */
function distances({ body }: PackDocument, pageOf: Record<string, number>, pages: string[]): number[] {
  const headings = body.filter((node): node is HeadingNode => node.kind === 'heading' && node.level <= 2);
  const first = pages.findIndex((page) => /Page\d+of/.test(page));
  let at = Math.max(0, first);
  return headings.map(({ text, anchor }) => {
    const words = text.replace(/\s+/g, '');
    const found = pages.findIndex((page, index) => index >= at && page.includes(words));
    if (found < 0) throw new Error(`${text} is on no page after ${at}`);
    at = found;
    return found + 1 - (pageOf[anchor] ?? 0);
  });
}

const writers = {
  Word: { format: 'docx', write: writeDocx },
  OpenDocument: { format: 'odt', write: writeOdt },
};

console.log('file | our pages | LibreOffice’s | headings | exact | off by one | further off');
for (const size of [10, 11, 12, 14, 16, 18])
  for (const sections of [20, 58]) {
    const document = { ...packOf(sections), size };
    const laid = await layOut(document, { fonts });
    if (!laid.ok) throw new Error(laid.failure.kind);
    const { pageOf, total } = laid.value.plan;
    for (const [name, { format, write }] of Object.entries(writers)) {
      const pages = printedPages(await write(document, { pageOf }), format);
      const off = distances(document, pageOf, pages).map(Math.abs);
      const share = (test: (distance: number) => boolean) => {
        const count = off.filter(test).length;
        return `${count} (${((100 * count) / off.length).toFixed(1)}%)`;
      };
      const counts = [share((one) => one === 0), share((one) => one === 1), share((one) => one > 1)];
      const file = `${name}, ${sections} sections at ${size} pt`;
      console.log([file, total, pages.length - 1, off.length, ...counts].join(' | '));
    }
  }
rmSync(folder, { recursive: true, force: true });
