import type { Span } from '../../../shared/model/span.ts';

/** The attribute of a block's element that says where its text begins in the body. */
export const BLOCK_START = 'data-start';

/** The part of a DOM Range that is asked here. */
export interface Ends {
  startContainer: Node;
  startOffset: number;
  endContainer: Node;
  endOffset: number;
}

/**
 * The place in the story's body of what is selected. `root` holds the blocks, and a block's element holds the text of
 * its block and nothing else, in whatever pieces marks, joins and searches cut it. Ends that lie before or behind the
 * text count as its beginning or end; null where nothing of the text is selected.
 */
export function selectedSpan(root: Element, ends: Ends): Span | null {
  const start = placeInBody(root, ends.startContainer, ends.startOffset);
  const end = placeInBody(root, ends.endContainer, ends.endOffset);
  return start < end ? { start, end } : null;
}

/** The place in the body of a place in the text that is drawn. */
export function placeInBody(root: Element, node: Node, offset: number): number {
  if (node === root) return beforeChild(root, offset);
  if (!root.contains(node)) return isAhead(root, node, offset) ? beginning(root) : ending(root);
  const block = blockOf(root, node);
  return startOf(block) + lengthBefore(block, node, offset);
}

/** Whether a place outside `root` comes before it, judged in the nearest node around both. */
function isAhead(root: Element, node: Node, offset: number): boolean {
  let inside: Node = root;
  while (inside.parentNode && !inside.parentNode.contains(node)) inside = inside.parentNode;
  const around = inside.parentNode;
  const siblings = [...(around?.childNodes ?? [])];
  const at = node === around ? offset - 1 : siblings.findIndex((child) => child.contains(node));
  return at < siblings.indexOf(inside as ChildNode);
}

function beforeChild(root: Element, offset: number): number {
  const block = root.children[offset];
  return block ? startOf(block) : ending(root);
}

const beginning = (root: Element): number => (root.firstElementChild ? startOf(root.firstElementChild) : 0);

const ending = (root: Element): number =>
  root.lastElementChild ? startOf(root.lastElementChild) + lengthOf(root.lastElementChild) : 0;

const startOf = (block: Element): number => Number(block.getAttribute(BLOCK_START));
const lengthOf = (node: Node): number => node.textContent?.length ?? 0;

function blockOf(root: Element, node: Node): Element {
  let at = node;
  while (at.parentNode && at.parentNode !== root) at = at.parentNode;
  return at as Element;
}

/** How much text of a block stands before a place in it. */
function lengthBefore(block: Node, node: Node, offset: number): number {
  let length = node.nodeType === TEXT ? offset : lengthOfAll([...node.childNodes].slice(0, offset));
  for (let at = node; at !== block && at.parentNode; at = at.parentNode) {
    for (let before = at.previousSibling; before; before = before.previousSibling) length += lengthOf(before);
  }
  return length;
}

/** The other way round: where in the text that is drawn a place of the body is; undefined where there is no text. */
export function placeInText(root: Element, at: number): { node: Node; offset: number } | undefined {
  const blocks = [...root.children].filter((child) => child.hasAttribute(BLOCK_START));
  const block = blocks.findLast((child) => startOf(child) <= at) ?? blocks[0];
  if (!block) return undefined;
  let left = Math.max(0, at - startOf(block));
  let last: { node: Node; offset: number } | undefined;
  for (const node of textsIn(block)) {
    const length = lengthOf(node);
    last = { node, offset: Math.min(left, length) };
    // At a seam the place belongs to what begins there.
    if (left < length) return last;
    left -= length;
  }
  return last;
}

const textsIn = (node: Node): Node[] =>
  node.nodeType === TEXT ? [node] : [...node.childNodes].flatMap(textsIn);

/** Node.TEXT_NODE */
const TEXT = 3;
const lengthOfAll = (nodes: Node[]): number => nodes.reduce((sum, node) => sum + lengthOf(node), 0);
