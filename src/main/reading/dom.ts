import { parseHTML } from 'linkedom';

/** The part of a parsed page that reading uses. Nothing of it is ever run or shown. */
export interface DomNode {
  nodeType: number;
  localName?: string;
  data?: string;
  textContent: string | null;
  firstChild: DomNode | null;
  nextSibling: DomNode | null;
  previousSibling: DomNode | null;
  parentNode: DomNode | null;
  getAttribute(name: string): string | null;
}

export interface DomPage extends DomNode {
  body: DomNode | null;
  documentElement: DomNode;
  querySelector(selector: string): DomNode | null;
  querySelectorAll(selector: string): Iterable<DomNode>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Parses a page, or a piece of one, such as a paste from a browser. */
export function parsePage(html: string): DomPage {
  const whole = /<html[\s>]/i.test(html.slice(0, 10_000))
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomPage;
}

/** An element's text on one line. */
export const textOf = (node: DomNode | null): string => oneLine(node?.textContent ?? '');

/** Breaks and runs of spaces of markup mean one space; a space that must not break stays what it is. */
export const oneLine = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

/** The first element of this name that stands directly in another. */
export function childOf(node: DomNode | null, name: string): DomNode | null {
  for (let at = node?.firstChild ?? null; at; at = at.nextSibling) if (at.localName === name) return at;
  return null;
}

export const attribute = (node: DomNode | null, name: string): string =>
  node?.getAttribute(name)?.trim() ?? '';
