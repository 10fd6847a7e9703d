import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { previewDocument } from '../../../src/main/writing/preview.ts';
import type { Looked, Preview } from '../../../src/shared/contract/packs.ts';
import { firstPreviewed, previewedPages } from '../../../src/shared/contract/previewed-pages.ts';
import type { DocumentNode, PackDocument } from '../../../src/shared/document/nodes.ts';
import { attendees, documentOf, heading, paragraph, words } from './documents.ts';
import { chart, figure, pictures, tall } from './illustrated.ts';
import { anyBody } from './pdf/any-body.ts';
import { fonts, printed } from './pdf/reading.ts';
import { wholeDocument } from './whole-document.ts';

const everything: PackDocument = {
  ...wholeDocument,
  body: [...wholeDocument.body.slice(0, -2), figure(), chart(), ...wholeDocument.body.slice(-2)],
};

/** Each page's size, and its words with where they stand and how large they are: all that an eye sees of them. */
async function seen(bytes: Uint8Array) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const said = items.map((item) =>
        'str' in item ? [item.str, item.width, ...item.transform] : [item.type],
      );
      return { size: page.view, said };
    }),
  );
}

async function previewed(document: PackDocument, looked: Looked): Promise<Preview> {
  const preview = await previewDocument(document, looked, { fonts, pictures });
  if (!preview.ok) throw new Error(JSON.stringify(preview.failure));
  return preview.value;
}

/** Looks at the pages of a document in the given order of previews and compares them with the whole PDF. */
async function expectThePages(document: PackDocument, order: (firsts: number[]) => number[] = (all) => all) {
  const whole = await printed(document, pictures);
  const pages = await seen(whole.bytes);
  const firsts = [...new Set(pages.map((_, at) => firstPreviewed(at + 1)))];
  for (const first of order(firsts)) {
    const preview = await previewed(document, { page: first });
    expect(preview).toMatchObject({ first, pages: whole.pages, pageOf: whole.pageOf });
    expect(await seen(preview.pdf)).toEqual(pages.slice(first - 1, first - 1 + previewedPages));
    for (const number of preview.lying) expect(pages[number - 1]?.size[2]).toBeGreaterThan(700);
  }
}

/** A page as it was seen, under the print that its preview was given. */
type Had = Map<string, Awaited<ReturnType<typeof seen>>[number]>;

/** Looks at all pages of a document by somebody who has others already: each is drawn, or had as it is. */
async function expectNoMoreThanNeeded(document: PackDocument, had: Had): Promise<Had> {
  const pages = await seen((await printed(document, pictures)).bytes);
  const have = Object.fromEntries([...had.keys()].map((print, at) => [at + 1, print]));
  const { pdf, drawn, prints } = await previewed(document, { page: 1, through: pages.length, have });
  expect(prints).toHaveLength(pages.length);
  const fresh = drawn.length > 0 ? await seen(pdf) : [];
  expect(fresh).toEqual(drawn.map((number) => pages[number - 1]));
  for (const [at, print] of prints.entries())
    if (!drawn.includes(at + 1)) expect(had.get(print)).toEqual(pages[at]);
  return new Map(prints.map((print, at) => [print, pages[at] as (typeof pages)[number]]));
}

describe('a preview', () => {
  it('shows each page of a pack with every kind of block as the whole PDF has it', async () => {
    await expectThePages(everything);
    expect((await previewed(everything, { page: 1 })).lying.length).toBeGreaterThan(0);
  });

  it('shows what was changed as the whole PDF has it, whatever was measured before', {
    timeout: 120_000,
  }, async () => {
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const edit = fc.record({
      at: place,
      how: fc.constantFrom('put in', 'replace', 'take out', 'repeat', 'size', 'sources'),
      nodes: anyBody,
      look: place,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        let document = everything;
        let had = await expectNoMoreThanNeeded(document, new Map());
        for (const { at, how, nodes, look } of edits) {
          document = edited(document, Math.floor(at * document.body.length), how, nodes);
          await expectThePages(document, (firsts) =>
            firsts.slice(Math.floor(look * firsts.length)).slice(0, 2),
          );
          had = await expectNoMoreThanNeeded(document, had);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('keeps repeated words in their order', async () => {
    const same = paragraph('The bridge is open.');
    const quote: DocumentNode = {
      kind: 'quote',
      anchor: 'q',
      paragraphs: ['“The bridge is open.”'],
      attribution: [],
    };
    const body = [heading(1, 'Bridge'), same, quote, quote, same, attendees(2), same];
    await expectThePages(documentOf(body));
    await expectThePages(documentOf([same, ...body, paragraph(words(30)), ...body]));
  });

  it('draws again only the pages that look otherwise', async () => {
    const told = (first: string) =>
      documentOf([paragraph(first), ...Array.from({ length: 120 }, () => paragraph(words(40)))]);
    const { prints, drawn, pages } = await previewed(told('The bridge is shut.'), { page: 1, through: 8 });
    expect(drawn).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(pages).toBeGreaterThan(8);
    const have = Object.fromEntries(prints.map((print, at) => [at + 1, print]));
    const open = await previewed(told('The bridge is open.'), { page: 1, through: 8, have });
    expect(open.drawn).toHaveLength(1);
    const [number = 0] = open.drawn;
    expect(JSON.stringify(await seen(open.pdf))).toContain('open.');
    const again = Object.fromEntries(open.prints.map((print, at) => [at + 1, print]));
    expect({ ...again, [number]: '' }).toEqual({ ...have, [number]: '' });
    expect(await previewed(told('The bridge is open.'), { page: 1, through: 8, have: again })).toMatchObject({
      drawn: [],
      pdf: new Uint8Array(),
    });
  });

  it('says which picture is missing', async () => {
    const document = documentOf([figure({ picture: tall })]);
    expect(await previewDocument(document, {}, { fonts })).toMatchObject({
      failure: { kind: 'picture-missing', fileName: tall.fileName },
    });
  });

  it('gives the last pages where a pack has become shorter', async () => {
    const document = documentOf([heading(1, 'Bridge'), paragraph(words(3000))]);
    const { pages, first } = await previewed(document, { page: 400 });
    expect(first).toBe(firstPreviewed(pages));
    expect(first).toBeGreaterThan(1);
  });

  it('names the block of a missing character, and goes on when it is gone', async () => {
    const bad = { ...everything, body: [...everything.body, paragraph('Not \u{1f984}.')] };
    expect(await previewDocument(bad, {}, { fonts, pictures })).toMatchObject({
      ok: false,
      failure: { kind: 'character-missing', where: expect.stringContaining('the paragraph') },
    });
    await expectThePages(everything, ([first = 1]) => [first]);
  });

  it('takes up again what a cancelled one had measured', async () => {
    let asked = 0;
    const signal = {
      get aborted() {
        asked += 1;
        return asked > 2;
      },
    };
    const long = documentOf([...everything.body, paragraph(words(9000))]);
    expect(await previewDocument(long, {}, { fonts, pictures, signal })).toMatchObject({
      failure: { kind: 'cancelled' },
    });
    await expectThePages(long, (firsts) => firsts.slice(-2));
  });
});

function edited(document: PackDocument, at: number, how: string, nodes: DocumentNode[]): PackDocument {
  const { body } = document;
  const put = (...middle: DocumentNode[]) => ({
    ...document,
    body: [...body.slice(0, at), ...middle, ...body.slice(at + 1)],
  });
  const [old] = body.slice(at);
  if (!old) return document;
  if (how === 'put in') return put(old, ...nodes);
  if (how === 'replace') return put(...nodes.slice(0, 2));
  if (how === 'repeat') return put(old, old);
  if (how === 'size') return { ...document, size: document.size === 11 ? 14 : 11 };
  if (how === 'sources') return { ...document, body: body.filter(({ kind }) => kind !== 'sources') };
  return put();
}
