// The pages of known documents beside approved pictures of them in tests/fixtures/pages. After a change that is
// meant: APPROVE_PAGES=1 npx vitest run tests/main/writing/pdf/pages.test.ts, then look at each picture that Git
// shows as changed before it is committed. What a failing page looks like lies in test-results/pages, with what is
// unlike in red.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { everyKind, profiled } from '../documents.ts';
import { illustrated, pictures } from '../illustrated.ts';
import { runs, unless } from '../installed.ts';
import { blocksUnlike, marked, picturesOf, pixelsOf } from './page-pictures.ts';
import { printed } from './reading.ts';

vi.setConfig({ testTimeout: 120_000 });
const approved = fileURLToPath(new URL('../../../fixtures/pages/', import.meta.url));
const shown = fileURLToPath(new URL('../../../../test-results/pages/', import.meta.url));
const approving = process.env.APPROVE_PAGES === '1';
const hasPoppler = unless('poppler-utils is not installed', runs('pdftoppm', '-v'));

const nameOf = (document: string, index: number) => `${document}-${`${index + 1}`.padStart(2, '0')}.png`;
const approvedOf = (document: string): string[] =>
  readdirSync(approved).filter((name) => name.startsWith(`${document}-`));

/** Null where the page is as approved; else what a person should look at. */
function fault(name: string, page: Uint8Array): string | null {
  const file = join(approved, name);
  const unlike = existsSync(file) ? blocksUnlike(pixelsOf(page), pixelsOf(readFileSync(file))) : null;
  if (unlike?.length === 0) return null;
  mkdirSync(shown, { recursive: true });
  writeFileSync(join(shown, name), marked(pixelsOf(page), unlike ?? []));
  return unlike ? `${name} looks otherwise: see test-results/pages/${name}` : `${name} was never approved`;
}

function approve(document: string, pages: Uint8Array[]): void {
  mkdirSync(approved, { recursive: true });
  const names = pages.map((_, index) => nameOf(document, index));
  for (const name of approvedOf(document)) if (!names.includes(name)) rmSync(join(approved, name));
  for (const [index, page] of pages.entries()) {
    const name = names[index] ?? '';
    if (fault(name, page)) writeFileSync(join(approved, name), page);
  }
}

describe.runIf(hasPoppler)('the pages', () => {
  it.each(Object.entries({ everyKind, profiled, illustrated }))(
    'of %s look as approved',
    async (name, document) => {
      const pages = picturesOf((await printed(document, pictures)).bytes);
      if (approving) approve(name, pages);
      expect(pages.map((page, index) => fault(nameOf(name, index), page)).filter(Boolean)).toEqual([]);
      expect(approvedOf(name)).toHaveLength(pages.length);
    },
  );
});
