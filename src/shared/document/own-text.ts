import { cleanParagraph } from '../words/clean.ts';
import type { Inline, ListNode, ParagraphNode } from './nodes.ts';

/** The office's own words; the first node carries the block's anchor, so that the preview finds the block's page. */
export function ownTextNodes(words: string, anchor: string): OwnTextNode[] {
  const [first, ...rest] = textNodes(words);
  return first ? [{ ...first, anchor }, ...rest] : [];
}

export type OwnTextNode = ParagraphNode | ListNode;

/** Blank lines part paragraphs, lines that begin with "- " or "• " are a list. No node has an anchor. */
export function textNodes(words: string): OwnTextNode[] {
  const nodes: OwnTextNode[] = [];
  let paragraph: string[] = [];
  let items: Inline[][] = [];
  const endParagraph = () => {
    const text = cleanParagraph(paragraph.join(' '));
    if (text) nodes.push({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });
    paragraph = [];
  };
  const endList = () => {
    if (items.length > 0) nodes.push({ kind: 'list', ordered: false, items });
    items = [];
  };
  for (const line of words.split(/\r\n|\r|\n/)) {
    const item = /^\s*[-•*]\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      endParagraph();
      const text = cleanParagraph(item);
      if (text) items.push([{ kind: 'text', text }]);
    } else if (line.trim() === '') {
      endParagraph();
      endList();
    } else {
      endList();
      paragraph.push(line);
    }
  }
  endParagraph();
  endList();
  return nodes;
}
