import { describe, expect, it } from 'vitest';
import type { DocumentNode, Inline } from '../../../../src/shared/document/nodes.ts';
import { stylesAt } from '../../../../src/shared/document/theme.ts';
import { documentOf, heading, paragraph, profiled, say, words } from '../documents.ts';
import { printed, readPdf } from './reading.ts';

const read = async (document: Parameters<typeof printed>[0]) => readPdf((await printed(document)).bytes);
const note = (number: number, text: string): Inline => ({ kind: 'note', number, inlines: [say(text)] });

/** Width and height of each page, in points. */
async function sizes(document: Parameters<typeof printed>[0]) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: (await printed(document)).bytes, verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1));
  return (await Promise.all(pages)).map(({ view }) => view.slice(2).map(Math.round));
}

describe('a footnote', () => {
  it('stands at the foot of the page of its number, behind the words of that page', async () => {
    const body = Array.from({ length: 12 }, (_, at) =>
      paragraph(`${words(60, at)} end${at}. `, note(at + 1, `Source number ${at + 1}, in full.`)),
    );
    const { pages } = await read(documentOf([heading(1, 'Facts'), ...body]));
    const withNumber = (number: number) => pages.filter(({ words }) => words.includes(`end${number - 1}.`));
    for (let number = 1; number <= 12; number += 1) {
      const [page, ...more] = withNumber(number);
      expect(more).toEqual([]);
      expect(page?.words).toContain(`${number} Source number ${number}, in full.`);
    }
    expect(pages.length).toBeGreaterThan(3);
  });

  it('is a note with its number, and the number in the text leads to it', async () => {
    const { pages } = await read(documentOf([paragraph('A claim ', note(1, 'From here.'), ' goes on.')]));
    const [page] = pages.slice(-1);
    expect(page?.tags).toContain('P(*Reference(Link(*@))*)Note(Lbl(*)P(*))');
    expect(page?.links.map(({ contents }) => contents)).toEqual(['Footnote 1']);
  });

  it('that no page has room for goes on, whole', async () => {
    const long = words(1500, 7);
    const document = documentOf([paragraph('Claim ', note(1, long), '.'), paragraph('After it.')]);
    const { pages } = await read(document);
    const all = pages.map(({ words }) => words).join(' ');
    expect(all.split(' ').length).toBeGreaterThan(1500);
    expect(all).toContain(long.split(' ').slice(-30).join(' '));
    expect(all).toContain('After it.');
  });
});

describe('pages that lie', () => {
  it('begin where a break says so and end with the next one', async () => {
    const document = documentOf([
      heading(1, 'Upright'),
      { kind: 'page-break', landscape: true },
      heading(1, 'Lying'),
      paragraph(words(900)),
      { kind: 'page-break' },
      heading(1, 'Upright again'),
    ]);
    const upright = [595, 842];
    const lying = [842, 595];
    // Cover, contents, then the body.
    expect(await sizes(document)).toEqual([upright, upright, upright, lying, lying, upright]);
  });

  it('carry the marking twice, and text over their whole width', async () => {
    const wide: DocumentNode[] = [
      { kind: 'page-break', landscape: true },
      heading(1, 'Wide'),
      paragraph(words(60)),
    ];
    const { pages } = await read(documentOf(wide, { marking: 'OFFICIAL-SENSITIVE' }));
    const [page] = pages.slice(-1);
    expect(page?.artifacts.split('OFFICIAL-SENSITIVE').length).toBe(3);
  });
});

it('a watermark stands on every page and is read by nobody', async () => {
  const { pages } = await read(profiled);
  for (const page of pages) {
    expect(page.artifacts).toContain('DRAFT');
    expect(page.words).not.toContain('DRAFT');
  }
});

it('large print is larger throughout, but for what stands in the margins', async () => {
  const [usual, large] = [stylesAt(11), stylesAt(18)];
  for (const role of ['body', 'heading1', 'quote', 'tableText', 'footnote'] as const)
    expect(large[role].size / usual[role].size).toBeCloseTo(18 / 11, 1);
  expect(large.marking).toEqual(usual.marking);
  const body = Array.from({ length: 40 }, (_, at) => paragraph(words(80, at)));
  const pages = async (size: number) => (await printed(documentOf(body, { size }))).pages;
  expect(await pages(18)).toBeGreaterThan(2 * (await pages(11)) - 1);
});

it('words in another language are said to be so', async () => {
  const { bytes } = await printed(profiled);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const page = await pdf.getPage(3);
  expect(JSON.stringify(await page.getStructTree())).toContain('"lang":"cy"');
});
