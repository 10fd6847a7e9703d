import type { PackDocument } from '../../../shared/document/nodes.ts';
import { type CoverSetting, usualCover } from '../cover-setting.ts';
import type { Images } from '../images.ts';
import { drawContents } from './contents.ts';
import { drawCover } from './cover.ts';
import { newPen, ourWidths, type Pen, type Widths } from './pen.ts';
import { drawRuns, type PageRun } from './runs.ts';

/** A document drawn: what goes into the body of a Word file, ours or one that a department's template makes. */
export interface Drawn {
  cover: string;
  /** Empty where no heading is in it. */
  contents: string;
  runs: PageRun[];
  pen: Pen;
}

/** `pageOf` (anchor -> page) fills the contents. */
export function drawDocument(
  document: PackDocument,
  pageOf: Record<string, number>,
  images: Images,
  widths: Widths = ourWidths,
  setting?: CoverSetting,
): Drawn {
  const pen = newPen(document, images, widths);
  const cover = drawCover(document.cover, pen, setting ?? usualCover(pen.styles));
  const contents = drawContents(document, pageOf, pen);
  return { cover, contents, runs: drawRuns(document, pen), pen };
}
