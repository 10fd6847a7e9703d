// The tags of known documents as pdf.js, the reader of a browser, sees them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { PackDocument } from '../../../../src/shared/document/nodes.ts';
import { documentOf, everyKind, heading, paragraph, profiled, say } from '../documents.ts';
import { illustrated, pictures } from '../illustrated.ts';
import { checkerAt, isThere, pythonHas, unless } from '../installed.ts';
import { printed } from './reading.ts';

interface Tag {
  role?: string;
  alt?: string;
  bbox?: number[];
  scope?: string;
  type?: string;
  id?: string;
  children?: Tag[];
}

/** Every tag below, in reading order. */
const within = (tags: Tag[]): Tag[] => tags.flatMap((tag) => [tag, ...within(tag.children ?? [])]);

/** The tags of each page, and its links, by the name that a tag calls them. */
async function readTags(document: PackDocument) {
  const { bytes } = await printed(document, pictures);
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number);
      const [tree, annotations, content] = await Promise.all([
        page.getStructTree(),
        page.getAnnotations(),
        page.getTextContent({ includeMarkedContent: true }),
      ]);
      const marked = content.items.flatMap((item) => ('id' in item && item.id ? [item.id] : []));
      return {
        tags: within((tree?.children ?? []) as Tag[]),
        links: annotations.map(({ id }) => `pdfjs_internal_id_${id}`),
        marked,
      };
    }),
  );
}

const documents = { everyKind, profiled, illustrated };

describe.each(Object.entries(documents))('the tags of %s', async (_, document) => {
  const pages = await readTags(document);
  const tags = pages.flatMap((page) => page.tags);
  const of = (role: string) => tags.filter((tag) => tag.role === role);

  it('are on every page below one document', () => {
    for (const page of pages) expect(page.tags[0]?.role).toBe('Document');
  });

  it('have the headings in order and without gaps', () => {
    const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role ?? '') ? [Number(role?.slice(1))] : []));
    const inDocument = document.body.flatMap((node) => (node.kind === 'heading' ? [node.level] : []));
    // The first is that of the contents.
    expect(levels).toEqual([1, ...inDocument]);
    const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(gaps).toEqual([]);
  });

  it('say of each figure what it shows and where it stands', () => {
    const shown = document.body.flatMap((node) => ('alternative' in node ? [node.alternative] : []));
    expect(of('Figure').map(({ alt }) => alt)).toEqual(shown);
    for (const { bbox } of of('Figure')) expect(bbox).toHaveLength(4);
  });

  it('hold each link of a page once, in a tag with its words', () => {
    for (const { tags: onPage, links } of pages) {
      const tagged = onPage.filter(({ role }) => role === 'Link');
      for (const { children } of tagged)
        expect(new Set(children?.map(({ type }) => type))).toEqual(new Set(['content', 'annotation']));
      const reached = tagged.flatMap(({ children }) => children?.flatMap(annotationId) ?? []);
      expect(reached.toSorted()).toEqual(links.toSorted());
    }
  });

  it('give each heading of a table its scope', () => {
    for (const { scope } of of('TH')) expect(scope).toMatch(/^(Column|Row)$/);
  });

  it('hold all marked words of a page, each once', () => {
    for (const { tags: onPage, marked } of pages) {
      const held = onPage.flatMap(({ type, id }) => (type === 'content' && id ? [id] : []));
      expect(new Set(held).size).toBe(held.length);
      expect(held).toEqual(expect.arrayContaining(marked));
      expect(marked.length).toBeGreaterThan(0);
    }
  });
});

const annotationId = ({ type, id }: Tag): string[] => (type === 'annotation' && id ? [id] : []);

const canCheck = unless(
  'the self-test of the PDF/UA checker needs ../shared/checks, python3-pikepdf and python3-fonttools',
  isThere('check-pdfua-selftest.py') && pythonHas('pikepdf', 'fontTools'),
);

/** What the self-test breaks is in here once: a figure, a note, a table, lists, links. */
const note = { kind: 'note' as const, number: 1, inlines: [say('Minutes of 1 March 2019.')] };
const breakable = documentOf([
  heading(1, 'Before'),
  heading(2, 'What was said'),
  paragraph('All was well', note, '.'),
  ...illustrated.body,
  ...everyKind.body.filter(({ kind }) => kind === 'list' || kind === 'quote'),
]);

it.runIf(canCheck)(
  'each fault put into a file of ours is named by the checker',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packwright-faults-'));
    try {
      writeFileSync(join(folder, 'good.pdf'), (await printed(breakable, pictures)).bytes);
      const given = [checkerAt('check-pdfua-selftest.py'), join(folder, 'good.pdf'), join(folder, 'faults')];
      const { stdout, stderr } = spawnSync('/usr/bin/python3', given, { encoding: 'utf8' });
      const lines = stdout.trim().split('\n');
      expect(`${lines[0]}${stderr}`).toBe('ok   good file passes');
      expect(lines.length).toBeGreaterThan(30);
      // The language is said twice, for the file and for its outermost tag: without the first, other rules are broken.
      const [last = '', ...faults] = lines.slice(1).reverse();
      expect(last).toMatch(/^3\d passed, 1 failed$/);
      expect(faults.filter((line) => !line.startsWith('ok '))).toEqual([
        expect.stringContaining('nolang wants'),
      ]);
      expect(stdout).not.toContain('got []');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
