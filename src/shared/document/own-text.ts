import { cleanParagraph } from '../words/clean.ts';
import type { DocumentNode, Inline } from './nodes.ts';

/** The office's own words: blank lines part paragraphs, lines that begin with "- " or "• " are a list. */
export function ownTextNodes(words: string, anchor: string): DocumentNode[] {
  const nodes: DocumentNode[] = [];
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
  return anchored(nodes, anchor);
}

/** The first node carries the block's anchor, so that the preview finds the block's page. */
function anchored(nodes: DocumentNode[], anchor: string): DocumentNode[] {
  const [first, ...rest] = nodes;
  if (first?.kind !== 'paragraph' && first?.kind !== 'list') return nodes;
  return [{ ...first, anchor }, ...rest];
}
