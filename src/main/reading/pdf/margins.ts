import { type Box, type PageText, sameBase } from './box.ts';
import { runsOf } from './runs.ts';

/** Headers and footers stand in this part of a page at its top and bottom, or within so many points of its edge. */
const MARGIN = 0.15;
const POINTS = 100;

/** The pages as runs, without the headers, footers and page numbers that repeat from page to page. */
export function withoutMargins(pages: PageText[]): Box[][] {
  const runs = pages.map(({ boxes }) => runsOf(boxes));
  const seen = new Map<string, number>();
  const keys = pages.map((page, i) => new Set(marginal(page, runs[i] ?? []).map(keyOf)));
  for (const key of keys.flatMap((each) => [...each])) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(2, pages.length * 0.4);
  const isOften = (run: Box): boolean => (seen.get(keyOf(run)) ?? 0) >= often;
  const places = new Set(
    pages.flatMap((page, i) =>
      marginal(page, runs[i] ?? [])
        .filter(isOften)
        .map(placeOf),
    ),
  );
  return pages.map((page, i) => {
    const own = runs[i] ?? [];
    const repeated = marginal(page, own).filter(
      (run) => isOften(run) || isFurniture(run, own, page) || (places.has(placeOf(run)) && isOuter(run, own)),
    );
    return own.filter((run) => !repeated.includes(run));
  });
}

function marginal({ height }: PageText, runs: Box[]): Box[] {
  const margin = Math.max(height * MARGIN, POINTS);
  return runs.filter(({ base }) => base < margin || base > height - margin);
}

/** The same words, whatever their numbers, at the same place. */
const keyOf = (run: Box): string =>
  `${Math.round(run.base / 4)} ${run.text.toLowerCase().replace(/\p{N}+/gu, '#')}`;

/** Where a running head stands on other pages. */
const placeOf = ({ base, size }: Box): string => `${Math.round(base)} ${Math.round(size * 2)}`;

/** Left and right pages may have heads of their own: what stands where others have theirs, apart from the text. */
const isOuter = (run: Box, runs: Box[]): boolean =>
  runs.every(
    (other) => other === run || Math.abs(other.base - run.base) > run.size * 2 || sameBase(other, run),
  ) &&
  (runs.every((other) => other.base >= run.base - 1) || runs.every((other) => other.base <= run.base + 1));

const pageNumber = /^(([-–]\s*)?(page\s*)?\d{1,4}(\s*(of|\/)\s*\d{1,4})?(\s*[-–])?|(page\s+)?[ivxl]{1,6})$/i;

/** A protective marking heads and ends a page; it is no title, even where there is one page only. */
const marking = /^(OFFICIAL|SECRET|TOP SECRET)(([ :–-]+[A-Z][A-Z ]*)*|\s*[–:|-]\s*\S.{0,80})$/;

/** As browsers head and end the pages that they print: the moment with the title, the address with the number. */
const printed = /^(\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}(:\d{2})?( ?[AP]M)?|(https?|file):\/\/\S+)$/i;

/** A number or a marking alone on the last line of a page, or on its first. */
function isFurniture(run: Box, runs: Box[], { height }: PageText): boolean {
  const line = runs.filter((each) => sameBase(each, run));
  const isPrinted = line.some(({ text }) => printed.test(text)) && line.length <= 2;
  if (!isPrinted && !pageNumber.test(run.text) && !marking.test(run.text)) return false;
  const outer = run.base < Math.max(height * 0.1, 70) || run.base > height * 0.85;
  const edge = [runs[0], runs.at(-1)].some((each) => each && sameBase(each, run));
  return outer && edge && (isPrinted || line.length === 1);
}
