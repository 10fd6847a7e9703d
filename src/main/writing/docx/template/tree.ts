/**
 * The elements of a part, by their places in its text, so that everything that is not changed stays to the letter
 * what the department's own program wrote.
 */
export interface Element {
  name: string;
  /** From the first letter of its start tag to the last of its end tag. */
  start: number;
  end: number;
  /** What lies between the two tags; empty where it is one tag. */
  innerStart: number;
  innerEnd: number;
  parent: Element | null;
  children: Element[];
  tag: string;
}

/** Thrown where a part is no whole XML. */
export class NotXml extends Error {}

const markup =
  /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[[\s\S]*?\]\]>|(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/y;

/** A part of a Word file as its root element. Rejects document types, whose entities could fill the memory. */
export function parse(xml: string): Element {
  const top = elementAt('', 0, null, '');
  let open = top;
  let at = xml.indexOf('<');
  while (at >= 0) {
    markup.lastIndex = at;
    const found = markup.exec(xml);
    if (!found) throw new NotXml();
    const [all, closing, name, , single] = found;
    if (name !== undefined)
      open = closing ? closed(open, name, at, all) : opened(open, name, at, all, !!single);
    at = xml.indexOf('<', at + all.length);
  }
  const [root] = top.children;
  if (open !== top || top.children.length !== 1 || !root) throw new NotXml();
  root.parent = null;
  return root;
}

const elementAt = (name: string, start: number, parent: Element | null, tag: string): Element => ({
  ...{ name, start, parent, tag, children: [] },
  ...{ end: start + tag.length, innerStart: start + tag.length, innerEnd: start + tag.length },
});

function opened(parent: Element, name: string, at: number, tag: string, single: boolean): Element {
  const element = elementAt(name, at, parent, tag);
  parent.children.push(element);
  return single ? parent : element;
}

function closed(open: Element, name: string, at: number, tag: string): Element {
  if (open.name !== name || !open.parent) throw new NotXml();
  open.innerEnd = at;
  open.end = at + tag.length;
  return open.parent;
}

/** The value of an attribute as it is written; undefined where it has none. */
export const attribute = ({ tag }: Element, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined);

/** Every element of this name below `element`, in their order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first child of this name. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name);

export const sourceOf = (xml: string, { start, end }: Element): string => xml.slice(start, end);

/** Words as they are read from between tags. */
export const unescaped = (xml: string): string =>
  xml
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code) => characterOf(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code) => characterOf(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const characterOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

/** Changes to the text of a part, made all at once. */
export class Edits {
  readonly #edits: { start: number; end: number; text: string }[] = [];

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** The changed text. What is inserted in one place stands in the order in which it was asked for. */
  applied(xml: string): string {
    const ordered = this.#edits.map((edit, order) => ({ ...edit, order }));
    ordered.sort((a, b) => a.start - b.start || a.order - b.order);
    let at = 0;
    let made = '';
    for (const { start, end, text } of ordered) {
      // What lies within something that is replaced went with it.
      if (start < at) continue;
      made += xml.slice(at, start) + text;
      at = end;
    }
    return made + xml.slice(at);
  }
}
