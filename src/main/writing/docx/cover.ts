import { Paragraph, Tab, TextRun } from 'docx';
import type { Cover } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { wordText } from './clean.ts';
import { words } from './inlines.ts';
import { halfPoints, lineWidth } from './measures.ts';

/** The cover: a short rule, the title, then a line for each detail, its label and its value in columns. */
export const drawCover = (cover: Cover): Paragraph[] => [
  new Paragraph({ style: 'CoverRule' }),
  new Paragraph({ style: 'Title', children: [titleRun(wordText(cover.title))] }),
  ...cover.lines.map(
    ({ label, value }) =>
      new Paragraph({
        style: 'CoverValue',
        children: [
          new TextRun({ text: wordText(label), style: 'CoverLabel' }),
          new TextRun({ children: [new Tab()] }),
          words(value),
        ],
      }),
  ),
];

const { title, heading1, heading2 } = theme.styles;
const longestTitle = 5;
/** Of a bold letter of Arial, in sizes; enough to count lines by. */
const letterWidth = 0.56;

/** A title of many lines is set smaller than its style, so that the cover stays one page. */
function titleRun(text: string): TextRun {
  const linesAt = (size: number) => Math.ceil((text.length * size * letterWidth) / lineWidth);
  const sizes = [title.size, heading1.size + 4, heading2.size];
  const size = sizes.find((one) => linesAt(one) <= longestTitle) ?? heading2.size;
  return size === title.size ? new TextRun(text) : new TextRun({ text, size: halfPoints(size) });
}
