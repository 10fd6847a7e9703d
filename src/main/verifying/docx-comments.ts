import type { EditedComment } from '../../shared/verify/edited.ts';
import { attribute, type DomNode, TEXT } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { parseXml } from '../reading/xml.ts';
import { wordsIn } from './attribute-words.ts';

/** The comments of comments.xml, in the order of the text. */
export function readComments(xml: string | undefined, commented: Map<string, number>): EditedComment[] {
  if (xml === undefined) return [];
  const comments: EditedComment[] = [];
  let open: EditedComment | null = null;
  const enter = (node: DomNode): boolean => {
    if (node.localName === 'w:comment') {
      const paragraph = commented.get(attribute(node, 'w:id')) ?? 0;
      const date = attribute(node, 'w:date') || null;
      open = { author: wordsIn(node, 'w:author'), date, text: '', paragraph };
      comments.push(open);
    }
    if (open && node.nodeType === TEXT && node.parentNode?.localName === 'w:t') open.text += node.data ?? '';
    if (open && node.localName === 'w:p' && open.text) open.text += '\n';
    return true;
  };
  walk(parseXml(xml), enter, () => {});
  return comments.sort((a, b) => a.paragraph - b.paragraph);
}
