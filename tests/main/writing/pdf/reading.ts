import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { writePdf } from '../../../../src/main/writing/pdf/write.ts';
import type { Pictures } from '../../../../src/main/writing/write-options.ts';
import { type DocumentNode, inlineWords, type PackDocument } from '../../../../src/shared/document/nodes.ts';

export const fonts = fileURLToPath(new URL('../../../../resources/fonts/', import.meta.url));

/** Writes a document into memory; throws where that fails. */
export async function printed(document: PackDocument, pictures?: Pictures) {
  const sink = new PassThrough();
  const bytes = buffer(sink);
  const written = await writePdf(document, { fonts, pictures, sink });
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return { ...written.value, bytes: new Uint8Array(await bytes) };
}

/** A page as pdf.js reads it: the words that are content, and those around them that screen readers pass over. */
export interface ReadPage {
  words: string;
  artifacts: string;
  /** The tags on the page, each as "Type(…children…)", with "*" for words and "@" for a link's target. */
  tags: string;
  links: { x: number; y: number; dest: string | null; url: string | null; contents: string }[];
}

export interface ReadPdf {
  pages: ReadPage[];
  labels: string[] | null;
  outline: { title: string; page: number; items: unknown[] }[];
  /** Page of a named place, from 1. */
  pageOfPlace: (name: string) => Promise<number>;
  title: string;
}

/** Spaces are all alike; joiners, which stand for parts of Arabic letters, are nothing; lam and alef are a pair. */
export const flat = (text: string): string =>
  text
    .replaceAll('\u200d', '')
    .replace(/[\ufef5-\ufefc]/g, (pair) => pair.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();

/** What an independent reader finds in a file. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pageOf = async (place: unknown[] | null) => (await pdf.getPageIndex(place?.[0] as never)) + 1;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await readPage(await pdf.getPage(number)));
  const outline = (await pdf.getOutline()) ?? [];
  const { info } = await pdf.getMetadata();
  const places = (await pdf.getDestinations()) as unknown as Map<string, unknown[]>;
  return {
    pages,
    labels: await pdf.getPageLabels(),
    outline: await Promise.all(
      outline.map(async ({ title, dest, items }) => ({
        title,
        items,
        page: await pageOf(dest as unknown[]),
      })),
    ),
    pageOfPlace: async (name) => pageOf(places.get(name) ?? null),
    title: (info as { Title: string }).Title,
  };
}

type PageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: PageProxy): Promise<ReadPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const annotations = await page.getAnnotations();
  const text = { words: '', artifacts: '' };
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item)
      text[open.includes('Artifact') ? 'artifacts' : 'words'] += item.str + (item.hasEOL ? '\n' : '');
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { tag?: string }).tag ?? '');
  }
  return {
    words: flat(text.words),
    artifacts: flat(text.artifacts),
    tags: tagsOf(((await page.getStructTree())?.children ?? []) as StructNode[]),
    links: annotations.map(({ rect, dest, url, contentsObj }) => ({
      x: rect[0],
      y: rect[1],
      dest: dest ?? null,
      url: url ?? null,
      contents: contentsObj?.str ?? '',
    })),
  };
}

interface StructNode {
  role?: string;
  type?: string;
  children?: StructNode[];
}

const tagsOf = (nodes: readonly StructNode[]): string =>
  nodes
    .map(({ role, type, children }) =>
      role ? `${role}(${tagsOf(children ?? [])})` : type === 'content' ? '*' : '@',
    )
    .join('');

/** The words of a document's body in the order in which they must be printed. */
export const bodyWords = (document: PackDocument): string => flat(document.body.map(nodeWords).join(' '));

export { inlineWords };

function nodeWords(node: DocumentNode): string {
  switch (node.kind) {
    case 'heading':
      return node.text;
    case 'paragraph':
      return inlineWords(node.inlines);
    case 'list':
      return node.items
        .map((item, index) => `${node.ordered ? `${index + 1}.` : '•'} ${inlineWords(item)}`)
        .join(' ');
    case 'quote':
      return [...node.paragraphs, inlineWords(node.attribution)].join(' ');
    case 'fact':
      return `${inlineWords(node.statement)} ${inlineWords(node.basis)}`;
    case 'question':
      return [node.question, ...node.answers.map(nodeWords)].join(' ');
    case 'table':
      return [
        inlineWords(node.caption),
        ...node.columns.map((column) => column.title),
        ...node.rows.flat().map(inlineWords),
      ].join(' ');
    case 'figure':
      return inlineWords(node.caption);
    case 'chart':
      return node.title;
    case 'sources':
      return node.entries.map(({ number, inlines }) => `[${number}] ${inlineWords(inlines)}`).join(' ');
    case 'page-break':
      return '';
  }
}
