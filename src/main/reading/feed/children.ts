import { type DomNode, oneLine } from '../dom.ts';

/** The elements of these names directly inside one, in their order. */
export function childrenOf(node: DomNode, ...names: string[]): DomNode[] {
  const found: DomNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (names.includes(child.localName ?? '')) found.push(child);
  }
  return found;
}

/** The text of the first of these names that has any, whitespace as it is. */
export function rawText(node: DomNode, ...names: string[]): string {
  const texts = names.flatMap((name) => childrenOf(node, name).map((child) => child.textContent ?? ''));
  return texts.find((text) => text.trim() !== '') ?? '';
}

/** The same on one line. */
export const childText = (node: DomNode, ...names: string[]): string => oneLine(rawText(node, ...names));
