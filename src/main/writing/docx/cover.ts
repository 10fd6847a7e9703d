import type { Cover } from '../../../shared/document/nodes.ts';
import type { Styles } from '../../../shared/document/theme.ts';
import { wordText } from './clean.ts';
import { titleComments } from './comments.ts';
import { halfPoints, lineWidth } from './measures.ts';
import type { Pen } from './pen.ts';
import { paragraph, run, tab, valued } from './xml.ts';

/** The cover: a short rule, the title, then a line for each detail, its label and its value in columns. */
export function drawCover({ title, lines }: Cover, { styles, comments }: Pen): string {
  const said = comments.open(titleComments);
  const words = said.start + run(title, sizeLook(wordText(title), styles)) + said.end;
  const details = lines.map(({ label, value }) =>
    paragraph('CoverValue', run(label, valued('rStyle', 'CoverLabel')) + tab + run(value)),
  );
  return paragraph('CoverRule', '') + paragraph('Title', words) + details.join('');
}

const longestTitle = 5;
/** Of a bold letter of Arial, in sizes; enough to count lines by. */
const letterWidth = 0.56;

/** A title of many lines is set smaller than its style, so that the cover stays one page. */
function sizeLook(text: string, { title, heading1, heading2 }: Styles): string {
  const linesAt = (size: number) => Math.ceil((text.length * size * letterWidth) / lineWidth);
  const sizes = [title.size, heading1.size + 4, heading2.size];
  const size = sizes.find((one) => linesAt(one) <= longestTitle) ?? heading2.size;
  return size === title.size ? '' : valued('sz', halfPoints(size)) + valued('szCs', halfPoints(size));
}
