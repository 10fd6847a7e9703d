import type { Box } from './box.ts';
import type { StructNode } from './tagged-tables.ts';

/** What a tagged file calls a stretch within a paragraph; every other name begins a part of the text. */
const within =
  /^(Span|Link|Annot|Em|Strong|Quote|Code|Reference|Sub|Ruby|RB|RT|RP|Warichu|WT|WP|NonStruct|Private|BibEntry|Lbl)$/;

/** More than a page has, so that each part has a number of its own in the file. */
const PER_PAGE = 1_000_000;

/** The boxes of a page, each with the number of the paragraph, heading or item that the file says it belongs to. */
export function inParts(boxes: Box[], root: StructNode, page: number): Box[] {
  const parts = new Map<string, number>();
  const left: { node: StructNode; part: number | undefined }[] = [{ node: root, part: undefined }];
  let next = page * PER_PAGE;
  for (let at = left.pop(); at; at = left.pop()) {
    const { node, part } = at;
    const own = node.role === undefined || within.test(node.role) ? part : next++;
    if (node.type === 'content' && node.id && part !== undefined) parts.set(node.id, part);
    for (const child of node.children ?? []) left.push({ node: child, part: own });
  }
  return boxes.map((box) => {
    const part = box.mark === undefined ? undefined : parts.get(box.mark);
    return part === undefined ? box : { ...box, part };
  });
}
