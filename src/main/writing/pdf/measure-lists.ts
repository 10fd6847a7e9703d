import type { Inline, ListNode, SourcesNode } from '../../../shared/document/nodes.ts';
import type { TextStyle } from '../../../shared/document/theme.ts';
import { runningInlines, runningText } from './inlines.ts';
import { linesOf, type Measure, spaceAround, textStrips } from './measure-text.ts';
import { emptyStrip, linePieces, type Strip } from './strips.ts';
import { newTag, type Tag } from './tags.ts';

/** A bulleted or numbered list -> strips; labels hang to the left of their items. */
export function listStrips(
  { ordered, items }: ListNode,
  measure: Measure,
  parent: Tag | null = null,
): Strip[] {
  if (items.length === 0) return [];
  const list = listTag(ordered ? 'Decimal' : 'Disc', parent);
  const all = items.map((inlines, index) =>
    itemStrips(list, ordered ? `${index + 1}.` : '•', inlines, measure.styles.list, measure),
  );
  keepEnds(all);
  const strips = all.flat();
  const last = strips.at(-1);
  if (last) last.after = measure.styles.body.spaceAfter;
  return strips;
}

/** No list leaves its first item behind alone or sends its last one on alone. */
function keepEnds(items: readonly Strip[][]): void {
  for (const item of [items[0], items.at(-2)]) {
    const end = item?.at(-1);
    if (end && items.length > 1) end.keep = true;
  }
}

/** The numbered sources -> strips; each entry is a place to which references lead. */
export function sourcesStrips({ entries }: SourcesNode, measure: Measure): Strip[] {
  if (entries.length === 0) return [];
  const list = listTag('Decimal', null);
  return entries.flatMap((entry) => {
    const strips = itemStrips(list, `[${entry.number}]`, entry.inlines, measure.styles.source, measure);
    strips[0]?.marks.push({ anchor: entry.anchor, heading: null });
    return strips;
  });
}

const listTag = (numbering: 'Disc' | 'Decimal', parent: Tag | null) =>
  newTag('L', parent, { attributes: { O: 'List', ListNumbering: numbering } });

/** One item: its label at the margin, its words indented, further where the label is wide. */
function itemStrips(
  list: Tag,
  label: string,
  inlines: readonly Inline[],
  style: TextStyle,
  measure: Measure,
): Strip[] {
  const item = newTag('LI', list);
  const labelText = runningText(label, style, newTag('Lbl', item));
  const hung = linesOf(labelText, style, measure, measure.width)[0] ?? [];
  const indent = Math.max(0, (hung[0]?.width ?? 0) + labelGap - style.indent);
  const body = runningInlines(inlines, style, newTag('LBody', item), measure.anchors);
  const strips = textStrips(body, style, measure, { indent });
  if (strips.length === 0) strips.push(emptyStrip(style.size * style.lineHeight));
  strips[0]?.pieces.unshift(...linePieces(hung, labelText.looks, style, measure.left, 0));
  spaceAround(strips, 0, style.spaceAfter);
  return strips;
}

/** Points between a label and its words, at least. */
const labelGap = 5;
