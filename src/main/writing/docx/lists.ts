import type { ListNode } from '../../../shared/document/nodes.ts';
import type { Styles } from '../../../shared/document/theme.ts';
import { drawInlines } from './inlines.ts';
import { twips } from './measures.ts';
import { marked, type Pen } from './pen.ts';
import { keepNext, paragraph, part } from './xml.ts';

/** The two kinds of list that a pack has, and their numbers in the file; ordered lists take the numbers behind. */
const bullets = 1;
const numbers = 2;

/**
 * A list as paragraphs with Word's own bullets or numbers; each ordered list counts from 1. No list leaves its first
 * item behind alone or sends its last one on alone.
 */
export function drawList(node: ListNode, pen: Pen): string {
  const style = node.ordered ? 'ListNumber' : 'ListBullet';
  if (node.ordered) pen.orderedLists += 1;
  const number = node.ordered ? numbers + pen.orderedLists : bullets;
  const numbered = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`;
  const last = node.items.length - 1;
  const space = `<w:spacing w:after="${twips(pen.styles.body.spaceAfter)}"/>`;
  return node.items
    .map((item, at) => {
      const words = drawInlines(item, pen);
      const kept = at < last && (at === 0 || at === last - 1) ? keepNext : '';
      const inside = at === 0 ? marked(node.anchor, words, pen) : words;
      return paragraph(style, inside, kept + numbered + (at === last ? space : ''));
    })
    .join('');
}

/** word/numbering.xml for a document with so many ordered lists. */
export function numberingPart(orderedLists: number, { list }: Styles): string {
  const indent = twips(list.indent);
  const kind = (id: number, format: string, text: string, style: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
    `<w:numFmt w:val="${format}"/><w:pStyle w:val="${style}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${indent}" w:hanging="${indent}"/></w:pPr></w:lvl></w:abstractNum>`;
  const used = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const fromOne = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const ordered = Array.from({ length: orderedLists }, (_, at) => used(numbers + 1 + at, numbers, fromOne));
  return part(
    'w:numbering',
    kind(bullets, 'bullet', '•', 'ListBullet') +
      kind(numbers, 'decimal', '%1.', 'ListNumber') +
      used(bullets, bullets) +
      used(numbers, numbers) +
      ordered.join(''),
  );
}
