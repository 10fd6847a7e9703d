import type { NoteInline } from '../../../shared/document/nodes.ts';
import { runningInlines, runningText } from './inlines.ts';
import { linesOf, type Measure, textStrips } from './measure-text.ts';
import { noteAnchor } from './note-anchor.ts';
import { emptyStrip, linePieces, type Strip } from './strips.ts';
import { newTag } from './tags.ts';

/** A footnote -> strips: its number at the margin, its words beside it. */
export function noteStrips(number: number, inlines: readonly NoteInline[], measure: Measure): Strip[] {
  const style = measure.styles.footnote;
  const tag = newTag('Note', null, { id: `note-${number}` });
  const label = runningText(`${number}`, style, newTag('Lbl', tag));
  const [hung = []] = linesOf(label, style, measure, measure.width);
  const indent = Math.max(0, (hung[0]?.width ?? 0) + labelGap - style.indent);
  const words = runningInlines(inlines, style, newTag('P', tag), measure.anchors);
  const strips = textStrips(words, style, measure, { indent });
  if (strips.length === 0) strips.push(emptyStrip(style.size * style.lineHeight));
  const [first] = strips;
  first?.pieces.unshift(...linePieces(hung, label.looks, style, measure.left, 0));
  first?.marks.push({ anchor: noteAnchor(number), heading: null });
  return strips;
}

/** Points between a note's number and its words, at least. */
const labelGap = 5;
