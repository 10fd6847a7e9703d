import { cleanParagraph } from '../words/clean.ts';
import type { Inline, ListNode, ParagraphNode } from './nodes.ts';

/** The office's own words; the first node carries the block's anchor, so that the preview finds the block's page. */
export function ownTextNodes(words: string, anchor: string): OwnTextNode[] {
  const [first, ...rest] = textNodes(words);
  return first ? [{ ...first, anchor }, ...rest] : [];
}

/** The nodes with their words said to be in another language than the document's (BCP 47). */
export function inLanguage(nodes: OwnTextNode[], language: string | undefined): OwnTextNode[] {
  if (language === undefined) return nodes;
  const told = (inlines: Inline[]) =>
    inlines.map((inline) => (inline.kind === 'text' ? { ...inline, language } : inline));
  return nodes.map((node) =>
    node.kind === 'list'
      ? { ...node, items: node.items.map(told) }
      : { ...node, inlines: told(node.inlines) },
  );
}

export type OwnTextNode = ParagraphNode | ListNode;

/** Blank lines part paragraphs; lines that begin with "- " or "• " are a list, "1. " a numbered one. No node has an anchor. */
export function textNodes(words: string): OwnTextNode[] {
  const nodes: OwnTextNode[] = [];
  let paragraph: string[] = [];
  let items: Inline[][] = [];
  let ordered = false;
  const endParagraph = () => {
    const text = cleanParagraph(paragraph.join(' '));
    if (text) nodes.push({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });
    paragraph = [];
  };
  const endList = () => {
    if (items.length > 0) nodes.push({ kind: 'list', ordered, items });
    items = [];
  };
  for (const line of words.split(/\r\n|\r|\n/)) {
    const found = /^\s*(?:[-•*]|(\d{1,3})[.)])\s+(.*)$/.exec(line);
    const item = found && opensItem(found[1], items.length, ordered) ? found[2] : undefined;
    if (item !== undefined) {
      endParagraph();
      if (ordered !== (found?.[1] !== undefined)) endList();
      ordered = found?.[1] !== undefined;
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

/** A line that begins with a year or a day ("12. December") is no list: a numbered one counts from 1. */
const opensItem = (number: string | undefined, before: number, ordered: boolean): boolean =>
  number === undefined || Number(number) === (ordered ? before : 0) + 1;
