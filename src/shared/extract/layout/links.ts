/** Longest label and address that are read as a link, so that a page of brackets costs no more than its length. */
const reach = 400;

/** Markdown-style links reduced to their words: "[the strategy](#)" is "the strategy". */
export function reduceLinks(text: string): string {
  if (!text.includes('](')) return text;
  let out = '';
  let kept = 0;
  let at = text.indexOf('](');
  while (at !== -1) {
    const open = openingBracket(text, at, kept);
    const close = open === -1 ? -1 : closingBracket(text, at + 2);
    if (close !== -1) {
      out += text.slice(kept, open) + text.slice(open + 1, at);
      kept = close + 1;
    }
    at = text.indexOf('](', Math.max(kept, at + 2));
  }
  return out + text.slice(kept);
}

function openingBracket(text: string, from: number, floor: number): number {
  for (let i = from - 1; i >= Math.max(floor, from - reach); i--) {
    if (text[i] === '[') return i;
    if (text[i] === ']' || text[i] === '\n') return -1;
  }
  return -1;
}

function closingBracket(text: string, from: number): number {
  const stop = Math.min(text.length, from + reach);
  for (let i = from; i < stop; i++) {
    if (text[i] === ')') return i;
    if (text[i] === ' ' || text[i] === '\n' || text[i] === '(') return -1;
  }
  return -1;
}
