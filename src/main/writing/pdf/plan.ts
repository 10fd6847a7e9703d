import type { DocumentNode, PackDocument } from '../../../shared/document/nodes.ts';
import { stylesAt, theme } from '../../../shared/document/theme.ts';
import type { Faces } from './faces.ts';
import type { Anchors } from './inlines.ts';
import { measureBody } from './measure.ts';
import { contentsEntries, contentsStrips, coverStrips } from './measure-front.ts';
import type { Measure } from './measure-text.ts';
import { type Area, type PageStrips, paginate } from './paginate.ts';
import type { Strip } from './strips.ts';

const { page } = theme;

export const textArea: Area = { top: page.top, bottom: page.height - page.bottom };

/** How many pages each part takes, and where each place is: physical pages from 1, the cover's being the first. */
export interface Plan {
  front: number;
  total: number;
  pageOf: Record<string, number>;
}

export const measureFor = (document: PackDocument, faces: Faces): Measure => ({
  faces,
  styles: stylesAt(document.size),
  anchors: anchorsOf(document.body),
  left: page.left,
  width: page.width - page.left - page.right,
});

function anchorsOf(body: readonly DocumentNode[]): Anchors {
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
  const room = textArea.bottom - textArea.top;
  const cover = coverStrips(document.cover, measure, room, entries.length > 0 ? 'Title' : 'H1');
  return [cover, contents].flatMap((strips) => [...paginate(strips, textArea)]);
}

/** The body, page by page as they are asked for. */
export const bodyPages = (
  document: PackDocument,
  measure: Measure,
  onNode?: (node: DocumentNode) => void,
): Generator<PageStrips> => paginate(measureBody(document.body, measure, onNode), textArea);

/** The first pass. Notes where each strip's places fall while the pages go by. */
export function* planPages(
  document: PackDocument,
  measure: Measure,
  onNode: (node: DocumentNode) => void,
): Generator<{ plan: Plan; page: PageStrips | null }> {
  const plan: Plan = { front: frontPages(document, measure, {}).length, total: 0, pageOf: {} };
  plan.total = plan.front;
  yield { plan, page: null };
  for (const page of bodyPages(document, measure, onNode)) {
    plan.total += 1;
    for (const { strip } of page) notePlaces(plan, strip);
    yield { plan, page };
  }
}

function notePlaces({ pageOf, total }: Plan, { marks }: Strip): void {
  for (const { anchor } of marks) pageOf[anchor] ??= total;
}
