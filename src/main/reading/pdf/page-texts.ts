import type { Box, PageText } from './box.ts';
import { withoutRaised } from './raised.ts';

/** A document of more pages is no story. */
const MOST_PAGES = 500;

export type PageTexts = { pages: PageText[] } | { failed: 'encrypted' | 'damaged' | 'too-long' };

/** The pieces of text of every page, with their places. Nothing is drawn, and no script or font of the file is used. */
export async function pageTexts(bytes: Uint8Array): Promise<PageTexts> {
  const { getDocument, VerbosityLevel } = await pdfjs();
  // pdf.js takes its bytes over; ours are kept.
  const data = Uint8Array.from(bytes);
  const task = getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) return { failed: 'too-long' };
    const pages: PageText[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await pageText(await document.getPage(number), number));
    }
    return { pages };
  } catch (error) {
    return { failed: (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Page = Awaited<ReturnType<Awaited<ReturnType<Pdfjs['getDocument']>['promise']>['getPage']>>;

/** pdf.js looks for its other half beside itself, where a bundle has nothing; so that half is handed to it. */
async function pdfjs(): Promise<Pdfjs> {
  // @ts-expect-error It has no types of its own, and nothing of it is called here.
  const half = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: half });
  return withoutWarnings(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
}

/** As it loads, pdf.js warns that it could not draw here. Nothing is drawn, so nobody needs to read that. */
async function withoutWarnings<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}

async function pageText(page: Page, number: number): Promise<PageText> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const boxes: Box[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const { left, base, size, upright } = placed(item.transform, transform);
    // Text that runs up a page is a stamp or a mark in its margin, no part of a line.
    if (upright) boxes.push({ text: item.str, left, right: left + item.width, base, size, page: number });
  }
  return { width, height, boxes: withoutRaised(boxes) };
}

/** Where a piece stands on the page as a person sees it, turned if the page is turned. */
function placed(item: number[], view: number[]) {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  const along = { x: va * a + vc * b, y: vb * a + vd * b };
  return {
    left: va * e + vc * f + ve,
    base: vb * e + vd * f + vf,
    size: Math.hypot(c, d) || Math.hypot(a, b),
    upright: along.x > 0 && Math.abs(along.y) < along.x * 0.05,
  };
}
