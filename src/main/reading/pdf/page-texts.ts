import { type Box, type PageText, sameBase } from './box.ts';
import { inParts } from './parts.ts';
import { withoutRaised } from './raised.ts';
import { rulingsOf } from './rulings.ts';
import { runsOf } from './runs.ts';

/** A document of more pages is no story. */
export const MOST_PAGES = 1000;

export type Pages<T> =
  | { pages: T[]; title: string }
  | { failed: 'encrypted' | 'damaged' }
  | { failed: 'too-long'; pages: number };
export type PageTexts = Pages<PageText>;

/** The pieces of text of every page, with their places. Nothing is drawn, and no script or font of the file is used. */
export const pageTexts = (bytes: Uint8Array): Promise<PageTexts> => eachPage(bytes, MOST_PAGES, pageText);

/** What `read` makes of each page, numbered from 1. */
export async function eachPage<T>(
  bytes: Uint8Array,
  most: number,
  read: (page: PdfPage, number: number, codes: Pdfjs['OPS']) => Promise<T>,
): Promise<Pages<T>> {
  const { getDocument, VerbosityLevel, OPS } = await pdfjs();
  // pdf.js takes its bytes over; ours are kept.
  const data = Uint8Array.from(bytes);
  const task = getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    enableXfa: false,
    // Pictures are not even unpacked.
    maxImageSize: 1,
  });
  try {
    const document = await task.promise;
    if (document.numPages > most) return { failed: 'too-long', pages: document.numPages };
    const pages: T[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await read(await document.getPage(number), number, OPS));
      // pdf.js leaves its thread no breath by itself, in which to say that it is not stuck.
      await new Promise((next) => setImmediate(next));
    }
    return { pages, title: await titleOf(document) };
  } catch (error) {
    return { failed: (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

type Document = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;

async function titleOf(document: Document): Promise<string> {
  const { info } = await document.getMetadata();
  const { Title } = info as { Title?: unknown };
  return typeof Title === 'string' ? Title : '';
}

/** The description of a PDF (XMP), also where it lies packed or locked against changes; '' where it has none. */
export async function descriptionOf(bytes: Uint8Array): Promise<string> {
  const { getDocument, VerbosityLevel } = await pdfjs();
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
  });
  try {
    const { metadata } = await (await task.promise).getMetadata();
    return String(metadata?.getRaw() ?? '');
  } catch {
    return '';
  } finally {
    await task.destroy();
  }
}

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
/** A page as pdf.js gives it. */
export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<Pdfjs['getDocument']>['promise']>['getPage']>>;

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

async function pageText(page: PdfPage, number: number, codes: Pdfjs['OPS']): Promise<PageText> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const rotation = turnOf(items, page.rotate);
  const { width, height, transform } = page.getViewport({ scale: 1, rotation });
  const boxes: Box[] = [];
  const marks: (string | undefined)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push('tag' in item && item.tag === ARTIFACT ? ARTIFACT : (item.id ?? marks.at(-1)));
      continue;
    }
    if (item.str.trim() === '') continue;
    const mark = marks.at(-1);
    const { left, base, size, upright } = placed(item.transform, transform);
    // Text that runs up a page is a stamp or a mark in its margin, no part of a line.
    if (!upright) continue;
    const place = { left, right: left + item.width, base, size, page: number };
    boxes.push({ text: item.str, ...place, ...(mark === undefined ? {} : { mark }) });
  }
  const structure = await page.getStructTree();
  const kept = withoutRaised(structure ? inParts(withoutFurniture(boxes), structure, number) : boxes);
  const rulings = standBeside(kept) ? { rulings: await rulingsOf(page, codes, rotation) } : {};
  return { width, height, boxes: kept, structure, ...rulings };
}

/** How a page is turned for most of its letters to stand upright, whatever it says: a page may be stored on its side. */
function turnOf(items: Awaited<ReturnType<PdfPage['getTextContent']>>['items'], said: number): number {
  const letters = new Map<number, number>();
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 0, b = 0] = item.transform as number[];
    const turned = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90 + 360) % 360;
    letters.set(turned, (letters.get(turned) ?? 0) + item.str.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most === undefined ? said : most[0];
}

/** What a tagged file itself calls furniture of the page: running heads, page numbers. */
const ARTIFACT = 'Artifact';

/** Files that call most of their words furniture are tagged wrongly: of those nothing is left out. */
function withoutFurniture(boxes: Box[]): Box[] {
  const kept = boxes.filter(({ mark }) => mark !== ARTIFACT);
  const letters = (some: Box[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return letters(kept) * 2 > letters(boxes) ? kept : boxes;
}

/** Whether words stand beside words, as the cells of a table do. */
const standBeside = (boxes: Box[]): boolean =>
  runsOf(boxes).some(
    (run, i, runs) => i > 0 && runs[i - 1] !== undefined && sameBase(runs[i - 1] as Box, run),
  );

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
