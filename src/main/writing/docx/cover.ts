import { Paragraph } from 'docx';
import type { Cover } from '../../../shared/document/nodes.ts';
import { words } from './inlines.ts';

/** The cover: the title, then each detail as a label with its value below. */
export const drawCover = (cover: Cover): Paragraph[] => [
  new Paragraph({ style: 'Title', children: [words(cover.title)] }),
  ...cover.lines.flatMap(({ label, value }) => [
    new Paragraph({ style: 'CoverLabel', children: [words(label)] }),
    new Paragraph({ style: 'CoverValue', children: [words(value)] }),
  ]),
];
