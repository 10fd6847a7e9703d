import type { DocumentNode, PackDocument } from '../../../shared/document/nodes.ts';
import { stylesAt, theme } from '../../../shared/document/theme.ts';
import type { Faces } from './faces.ts';
import type { Anchors } from './inlines.ts';
import { lyingOr, measureBody, type Watching } from './measure.ts';
import { contentsEntries, contentsStrips, coverStrips } from './measure-front.ts';
import { noteStrips } from './measure-notes.ts';
import type { Measure } from './measure-text.ts';
import { type Area, isLying, type PageStrips, type Paper } from './page-strips.ts';
import { paginate } from './paginate.ts';
import type { Strip } from './strips.ts';

const { page } = theme;

const upright: Area = { top: page.top, bottom: page.height - page.bottom };
/** A page on its side is as high as an upright one is wide, with the same margins around its text. */
const lying: Area = { top: page.top, bottom: page.width - page.bottom };
const paper: Paper = { upright, lying };

/** How many pages each part takes, and where each place is: physical pages from 1, the cover's being the first. */
export interface Plan {
  front: number;
  total: number;
  /** The pages that lie on their side. */
  lying: number[];
  pageOf: Record<string, number>;
}

/** The measure of upright pages and that of pages that lie. */
export interface Measures {
  upright: Measure;
  lying: Measure;
}

export function measuresFor(document: PackDocument, faces: Faces): Measures {
  const places = placesOf(document.body);
  const measure = (width: number, landscape: boolean): Measure => {
    const made: Measure = {
      faces,
      styles: stylesAt(document.size),
      anchors: {
        ...places,
        note: (number, inlines) => lyingOr(noteStrips(number, inlines, made), landscape),
      },
      left: page.left,
      width: width - page.left - page.right,
    };
    return made;
  };
  return { upright: measure(page.width, false), lying: measure(page.height, true) };
}

function placesOf(body: readonly DocumentNode[]): Omit<Anchors, 'note'> {
  const anchors = new Set<string>();
  const sources = new Map<number, string>();
  for (const node of body) {
    if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
    if (node.kind !== 'sources') continue;
    for (const { number, anchor } of node.entries) {
      anchors.add(anchor);
      sources.set(number, anchor);
    }
  }
  return { has: (anchor) => anchors.has(anchor), source: (number) => sources.get(number) };
}

/** The cover and the contents, page by page; `pageOf` fills in the numbers once they are known. */
export function frontPages(
  document: PackDocument,
  measure: Measure,
  pageOf: Readonly<Record<string, number>>,
): PageStrips[] {
  const entries = contentsEntries(document);
  const contents = entries.length > 0 ? contentsStrips(document.contentsTitle, entries, pageOf, measure) : [];
  const room = upright.bottom - upright.top;
  const cover = coverStrips(document.cover, measure, room, entries.length > 0 ? 'Title' : 'H1');
  return [cover, contents].flatMap((strips) => [...paginate(strips, paper)]);
}

/** The body, page by page as they are asked for. */
export const bodyPages = (
  document: PackDocument,
  measures: Measures,
  watching?: Watching,
): Generator<PageStrips> => paginate(measureBody(document.body, measures, watching), paper);

/** The first pass. Notes where each strip's places fall while the pages go by. */
export function* planPages(
  document: PackDocument,
  measures: Measures,
  watching: Watching,
): Generator<{ plan: Plan; page: PageStrips | null }> {
  const front = frontPages(document, measures.upright, {}).length;
  const plan: Plan = { front, total: front, lying: [], pageOf: {} };
  yield { plan, page: null };
  for (const page of bodyPages(document, measures, watching)) {
    plan.total += 1;
    if (isLying(page)) plan.lying.push(plan.total);
    for (const { strip } of page) notePlaces(plan, strip);
    yield { plan, page };
  }
}

function notePlaces({ pageOf, total }: Plan, { marks }: Strip): void {
  for (const { anchor } of marks) pageOf[anchor] ??= total;
}
