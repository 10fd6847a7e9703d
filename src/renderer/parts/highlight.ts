/** Marks what `pattern` finds in the text of an element without changing the page. Returns the way to take it off. */
export function highlightFound(element: Element | null, pattern: RegExp | null): () => void {
  const off = () => void CSS.highlights.delete('found');
  off();
  if (!element || !pattern) return off;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.textContent ?? '').matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
  return off;
}
