import { Paragraph, Tab, TextRun } from 'docx';
import type { Cover } from '../../../shared/document/nodes.ts';
import { wordText } from './clean.ts';
import { words } from './inlines.ts';

/** The cover: the title, then a line for each detail, its label and its value in columns. */
export const drawCover = (cover: Cover): Paragraph[] => [
  new Paragraph({ style: 'Title', children: [words(cover.title)] }),
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
