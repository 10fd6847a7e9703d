import { AlignmentType, type INumberingOptions, LevelFormat, Paragraph } from 'docx';
import type { ListNode } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { drawInlines } from './inlines.ts';
import { twips } from './measures.ts';
import type { Pen } from './pen.ts';

const indent = twips(theme.styles.list.indent);
const level = (format: 'bullet' | 'decimal', text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: indent, hanging: indent } } },
});

/** The two kinds of list that a pack has. */
export const listNumbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•')] },
    { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};

/** A list as paragraphs with Word's own bullets or numbers; each ordered list counts from 1. */
export function drawList(node: ListNode, pen: Pen, pageBreakBefore: boolean): Paragraph[] {
  const style = node.ordered ? 'ListNumber' : 'ListBullet';
  if (node.ordered) pen.orderedLists += 1;
  const numbering = node.ordered
    ? { reference: 'numbers', level: 0, instance: pen.orderedLists, custom: true }
    : { reference: 'bullets', level: 0, custom: true };
  return node.items.map((item, at) => {
    const runs = drawInlines(item, pen);
    const children = at === 0 ? pen.bookmarks.around(node.anchor, runs) : runs;
    return new Paragraph({ style, numbering, children, pageBreakBefore: pageBreakBefore && at === 0 });
  });
}
