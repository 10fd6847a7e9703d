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
  'svg:title',
  'svg:desc',
  'text:list-header',
]);

const inHtml: Record<string, string> = {
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'draw:text-box': 'div',
};

const spaces: Record<string, string> = { 'text:s': ' ', 'text:tab': '\t', 'text:line-break': '<br>' };

/** An OpenDocument text as the HTML that says the same; its notes at the end, where web pages have them. */
export function odfToHtml(document: DomNode): string {
  const styles = parentStyles(document);
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
    if (silent.has(name)) return false;
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
        .map((tag) => `</${tag}>`)
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

function tagsOf(node: DomNode, name: string, styles: Map<string, string>): string[] {
  if (name === 'text:h') return [`h${Math.min(6, Number(attribute(node, 'text:outline-level')) || 1)}`];
  if (name !== 'text:p') return inHtml[name] === undefined ? [] : [inHtml[name]];
  const own = attribute(node, 'text:style-name');
  const style = styles.get(own) ?? own;
  if (/^(Quot|Intense_20_Quote|Block_20_(Text|Quotation))/.test(style)) return ['blockquote', 'p'];
  return style === 'Title' ? ['h1'] : ['p'];
}

/** A paragraph that is formatted by hand has a style of its own, whose parent is the one that a person chose. */
function parentStyles(document: DomNode): Map<string, string> {
  const found = new Map<string, string>();
  const enter = (node: DomNode): boolean => {
    if (node.localName === 'style:style') {
      found.set(attribute(node, 'style:name'), attribute(node, 'style:parent-style-name'));
    }
    return node.localName === 'office:automatic-styles';
  };
  walk(document, enter, () => {});
  return found;
}
