import type { DomNode } from './dom.ts';

/**
 * Goes through everything below `root` in document order, without recursion: a page may be nested as deep as its
 * author likes. `enter` returns false to pass an element's inside by; `leave` is called for each that was entered.
 */
export function walk(root: DomNode, enter: (node: DomNode) => boolean, leave: (node: DomNode) => void): void {
  let node: DomNode | null = root.firstChild;
  while (node) {
    if (enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node && !node.nextSibling) {
      const parent: DomNode | null = node.parentNode;
      if (!parent || parent === root) return;
      leave(parent);
      node = parent;
    }
    node = node?.nextSibling ?? null;
  }
}
