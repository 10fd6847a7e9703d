import type { PackDocument } from '../../../shared/document/nodes.ts';
import { drawNode } from './blocks.ts';
import type { Pen } from './pen.ts';
import { afterTable } from './tables.ts';
import { atTop } from './xml.ts';

/** Pages of the body that all stand, or all lie. */
export interface PageRun {
  landscape: boolean;
  /** Paragraphs and tables, node by node; a paragraph is the last of them. */
  pieces: string[];
}

/**
 * The body drawn, a run of pages for each turn of the paper. A page break within a run is set on the paragraph that
 * follows it: one of its own would leave an empty line at the top of the new page.
 */
export function drawRuns({ body }: PackDocument, pen: Pen): PageRun[] {
  const runs: PageRun[] = [];
  let landscape = false;
  let broken = false;
  for (const [at, node] of body.entries()) {
    if (node.kind === 'page-break') {
      landscape = node.landscape ?? false;
      broken = true;
      continue;
    }
    pen.landscape = landscape;
    pen.lineWidth = landscape ? pen.widths.lying : pen.widths.upright;
    const drawn = drawNode(node, body[at + 1], pen);
    if (drawn === '') continue;
    const run = runs.at(-1);
    if (run?.landscape === landscape) run.pieces.push(broken ? atTop(drawn, true) : drawn);
    else runs.push({ landscape, pieces: [atTop(drawn, false)] });
    broken = false;
  }
  for (const { pieces } of runs) pieces.push(endingSmall(pieces.pop() ?? ''));
  return runs;
}

/** The space below a table is none where nothing follows: it could go over on to a page of its own. */
const endingSmall = (xml: string) =>
  xml.endsWith(afterTable) ? xml.slice(0, -afterTable.length) + smallParagraph('') : xml;

/** A paragraph that takes up no room. */
export const smallParagraph = (more: string, inside = ''): string =>
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>' +
  `<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${more}</w:pPr>${inside}</w:p>`;
