import { attribute, type DomNode } from '../reading/dom.ts';
import { walk } from '../reading/walk.ts';
import { parseXml } from '../reading/xml.ts';

/** What the styles of a Word file say of its paragraphs, by the style's id. */
export interface Styles {
  isHeading(id: string): boolean;
  isList(id: string): boolean;
  /** A line of the contents, which repeats a heading. */
  isContents(id: string): boolean;
}

interface Style {
  name: string;
  basedOn: string;
}

/** Reads styles.xml; without it, ids are taken for names. */
export function readStyles(xml: string | undefined): Styles {
  const styles = new Map<string, Style>();
  let open: Style | null = null;
  const enter = (node: DomNode): boolean => {
    const value = attribute(node, 'w:val');
    if (node.localName === 'w:style') {
      open = { name: '', basedOn: '' };
      styles.set(attribute(node, 'w:styleId'), open);
    } else if (open && node.localName === 'w:name') open.name = value;
    else if (open && node.localName === 'w:basedOn') open.basedOn = value;
    return node.localName === 'w:style';
  };
  if (xml !== undefined) walk(parseXml(xml), enter, () => {});
  const is = (pattern: RegExp) => (id: string) => namesOf(styles, id).some((name) => pattern.test(name));
  return {
    isHeading: is(/^heading ?\d/i),
    isList: is(/^list /i),
    isContents: is(/^(toc ?(\d|heading)|contents ?(\d|heading))/i),
  };
}

/** The name of a style and of those that it is based on. */
function namesOf(styles: Map<string, Style>, id: string): string[] {
  const names: string[] = [];
  for (let at = id; at !== '' && names.length < 10; at = styles.get(at)?.basedOn ?? '')
    names.push(styles.get(at)?.name || at);
  return names;
}
