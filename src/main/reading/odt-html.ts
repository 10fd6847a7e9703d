import { escaped } from './document-html.ts';
import { attribute, type DomNode, ELEMENT } from './dom.ts';
import { walk } from './walk.ts';

/** Elements that hold no words of the text: settings, deleted words, remarks, numbers of notes. */
const silent = new Set([
  'office:scripts',
  'office:font-face-decls',
  'office:automatic-styles',
  'office:annotation',
  'text:tracked-changes',
  'text:sequence-decls',
  'text:note-citation',
  'text:table-of-content',
  'text:ruby-text',
  'text:placeholder',
  'svg:title',
  'svg:desc',
]);

const inHtml: Record<string, string> = {
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'draw:text-box': 'div',
};

const spaces: Record<string, string> = { 'text:s': ' ', 'text:tab': '\t', 'text:line-break': '<br>' };

/** An OpenDocument text as the HTML that says the same; its notes at the end, where web pages have them. */
export function odfToHtml(document: DomNode): string {
  const styles = stylesOf(document);
  const notes: string[] = [];
  const open: string[] = [];
  let out: string[] = [];
  let body = out;

  const enter = (node: DomNode): boolean => {
    if (node.nodeType !== ELEMENT) {
      out.push(escaped(node.data ?? ''));
      return false;
    }
    const name = node.localName ?? '';
    if (silent.has(name) || isHidden(node, name) || styles.unsaid.has(attribute(node, 'text:style-name')))
      return false;
    if (spaces[name] !== undefined) {
      out.push(spaces[name]);
      return false;
    }
    if (name === 'text:note-body') {
      body = out;
      out = [];
    }
    const tags = tagsOf(node, name, styles);
    out.push(...tags.map((tag) => `<${tag}>`));
    open.push(
      tags
        .toReversed()
        .map((tag) => `</${tag.split(' ', 1)[0]}>`)
        .join(''),
    );
    return true;
  };

  const leave = (node: DomNode): void => {
    out.push(open.pop() ?? '');
    if (node.localName !== 'text:note-body') return;
    notes.push(`<li id="footnote-${notes.length}">${out.join('')}</li>`);
    out = body;
  };

  walk(document, enter, leave);
  return `${out.join('')}<ol>${notes.join('')}</ol>`;
}

/** A part of a text that its author does not show. */
const isHidden = (node: DomNode, name: string): boolean =>
  name === 'text:section' && attribute(node, 'text:display') === 'none';

function tagsOf(node: DomNode, name: string, { parents }: Styles): string[] {
  if (name === 'text:h') return [`h${Math.min(6, Number(attribute(node, 'text:outline-level')) || 1)}`];
  if (name === 'table:table-cell') return [cellTag(node)];
  if (name !== 'text:p') return inHtml[name] === undefined ? [] : [inHtml[name]];
  const own = attribute(node, 'text:style-name');
  const style = parents.get(own) ?? own;
  if (/^(Quot|Intense_20_Quote|Block_20_(Text|Quotation))/.test(style)) return ['blockquote', 'p'];
  return style === 'Title' ? ['h1'] : ['p'];
}

/** A cell that was merged from several says over how many columns and rows it stands. */
function cellTag(cell: DomNode): string {
  const [columns, rows] = ['columns', 'rows'].map(
    (which) => Number.parseInt(attribute(cell, `table:number-${which}-spanned`), 10) || 1,
  );
  return `td colspan="${columns}" rowspan="${rows}"`;
}

interface Styles {
  /** A paragraph that is formatted by hand has a style of its own; its parent is the one that a person chose. */
  parents: Map<string, string>;
  /** Those of words that are hidden or struck out. */
  unsaid: Set<string>;
}

function stylesOf(document: DomNode): Styles {
  const found: Styles = { parents: new Map(), unsaid: new Set() };
  let name = '';
  const enter = (node: DomNode): boolean => {
    if (node.localName === 'style:style') {
      name = attribute(node, 'style:name');
      found.parents.set(name, attribute(node, 'style:parent-style-name'));
    }
    if (node.localName === 'style:text-properties' && isUnsaid(node)) found.unsaid.add(name);
    return node.localName === 'office:automatic-styles' || node.localName === 'style:style';
  };
  walk(document, enter, () => {});
  return found;
}

const isUnsaid = (properties: DomNode): boolean =>
  attribute(properties, 'text:display') === 'none' ||
  !/^(none)?$/.test(attribute(properties, 'style:text-line-through-style'));
