import type { Cover, PackDocument } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import { linkTag, runningText } from './inlines.ts';
import { linesOf, type Measure, spaceAround, textStrips } from './measure-text.ts';
import { baselineOf, countPieces, emptyStrip, keepTogether, linePieces, type Strip } from './strips.ts';
import { newTag, type Tag } from './tags.ts';

const { styles, colours } = theme;

/** Points: where the cover's title begins below the top margin, and how wide its labels' column is. */
const coverDrop = 150;
const labelColumn = 112;

/** The cover: the title, then its details as labels and values on common lines. */
export function coverStrips({ title, lines }: Cover, measure: Measure): Strip[] {
  const drop = emptyStrip(coverDrop);
  const band = emptyStrip(3, { after: 16, keep: true });
  band.rules.push({ x: measure.left, y: 0, width: 44, height: 3, colour: colours.accent });
  const tag = newTag('Title', null);
  const words = keepTogether(textStrips(runningText(title, styles.title, tag), styles.title, measure));
  const details = lines.map((line) => detailStrips(line, measure));
  const strips = [drop, band, ...words, ...details.flat()];
  countPieces(strips);
  return strips;
}

function detailStrips({ label, value }: Cover['lines'][number], measure: Measure): Strip[] {
  const tag = newTag('P', null);
  const style = styles.coverValue;
  const words = textStrips(runningText(value, style, tag), style, measure, { indent: labelColumn });
  const labelText = runningText(label, styles.coverLabel, tag);
  const labels = linesOf(labelText, styles.coverLabel, measure, labelColumn - 8);
  const height = style.size * style.lineHeight;
  while (words.length < Math.max(1, labels.length)) words.push(emptyStrip(height));
  labels.forEach((line, index) => {
    const pieces = linePieces(line, labelText.looks, styles.coverLabel, measure.left, 0);
    words[index]?.pieces.unshift(...pieces.map((piece) => ({ ...piece, baseline: baselineOf(style) })));
  });
  spaceAround(words, 0, style.spaceAfter);
  return keepTogether(words);
}

/** A heading as the contents name it. */
export interface Entry {
  level: 1 | 2;
  text: string;
  anchor: string;
}

export function contentsEntries({ body }: PackDocument): Entry[] {
  return body.flatMap((node) =>
    node.kind === 'heading' && node.level <= 2 && node.text.trim() !== ''
      ? [{ level: node.level as 1 | 2, text: node.text, anchor: node.anchor }]
      : [],
  );
}

export const contentsAnchor = 'packwright-contents';

/** Points at the right kept for page numbers, so that the pages of the contents do not depend on them. */
const numberColumn = 34;

/** The contents: each heading with its page, as a link. `pageOf` may not know yet: then no numbers are shown. */
export function contentsStrips(
  title: string,
  entries: readonly Entry[],
  pageOf: Readonly<Record<string, number>>,
  measure: Measure,
): Strip[] {
  const style = styles.contentsTitle;
  const heading = textStrips(runningText(title, style, newTag('H1', null)), style, measure, {
    withNext: true,
  });
  heading[0]?.marks.push({ anchor: contentsAnchor, heading: { level: 1, text: title } });
  const list = newTag('TOC', null);
  let part = list;
  const strips = entries.flatMap((entry) => {
    if (entry.level === 1) part = newTag('TOC', list);
    const item = newTag('TOCI', entry.level === 1 ? list : part);
    return entryStrips(entry, item, pageOf[entry.anchor], measure);
  });
  countPieces([...heading, ...strips]);
  return [...heading, ...strips];
}

function entryStrips({ level, text, anchor }: Entry, item: Tag, page: number | undefined, measure: Measure) {
  const style = level === 1 ? styles.contents1 : styles.contents2;
  const link = linkTag(newTag('Reference', item), { anchor }, `${text}, page ${page ?? ''}`);
  const strips = keepTogether(
    textStrips(runningText(text, style, link), style, { ...measure, width: measure.width - numberColumn }),
  );
  const number = runningText(page === undefined ? '' : `${page}`, style, link);
  const [line] = linesOf(number, style, measure, numberColumn);
  const last = strips.at(-1);
  if (line && last) {
    const right = measure.left + measure.width - (line[0]?.width ?? 0);
    last.pieces.push(...linePieces(line, number.looks, style, right, 0));
  }
  return strips;
}
