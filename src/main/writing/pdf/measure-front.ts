import { textHeight } from '../../../shared/document/figure-size.ts';
import type { Cover, PackDocument } from '../../../shared/document/nodes.ts';
import { theme } from '../../../shared/document/theme.ts';
import type { CoverSetting } from '../cover-setting.ts';
import { linkTag, runningText } from './inlines.ts';
import { linesOf, type Measure, spaceAround, textStrips } from './measure-text.ts';
import { baselineOf, countPieces, emptyStrip, keepTogether, linePieces, type Strip } from './strips.ts';
import { newTag, type Tag } from './tags.ts';

const { colours, cover } = theme;

/**
 * The cover: the title, then its details as labels and values on common lines. It begins higher where it would not
 * fit on its page. `type` is how the title is tagged: a document without headings has it as its only one.
 */
export function coverStrips(
  { title, lines }: Cover,
  measure: Measure,
  room: number,
  type: 'Title' | 'H1',
): Strip[] {
  const band = emptyStrip(cover.ruleSize, { after: cover.ruleAfter, keep: true });
  band.rules.push({
    x: measure.left,
    y: 0,
    width: cover.rule,
    height: cover.ruleSize,
    colour: colours.accent,
  });
  const words = titleStrips(title, measure, newTag(type, null)).strips;
  const strips = [band, ...words, ...lines.flatMap((line) => detailStrips(line, measure))];
  countPieces(strips);
  const drop = dropOf(strips, room);
  return drop > 0 ? [emptyStrip(drop, { keep: true }), ...strips] : strips;
}

/** The same for programs that lay out their pages themselves. */
export function coverSetting({ title, lines }: Cover, measure: Measure): CoverSetting {
  const { strips, size } = titleStrips(title, measure, newTag('Title', null));
  const band = emptyStrip(cover.ruleSize, { after: cover.ruleAfter });
  const all = [band, ...strips, ...lines.flatMap((line) => detailStrips(line, measure))];
  return { drop: Math.max(0, dropOf(all, textHeight(false))), titleSize: size };
}

const dropOf = (strips: readonly Strip[], room: number) => Math.min(cover.drop, room - heightOf(strips));

/** A title of many lines is set smaller, so that the cover stays one page. */
function titleStrips(title: string, measure: Measure, tag: Tag): { strips: Strip[]; size: number } {
  const { styles } = measure;
  const sizes = [styles.title.size, styles.heading1.size + 4, styles.heading2.size];
  const settings = sizes.map((size) => {
    const style = { ...styles.title, size };
    return { strips: textStrips(runningText(title, style, tag), style, measure), size };
  });
  const fitting = settings.find(({ strips }) => strips.length <= longestTitle) ?? settings.at(-1);
  return { strips: keepTogether(fitting?.strips ?? []), size: fitting?.size ?? styles.title.size };
}

const longestTitle = 5;

const heightOf = (strips: readonly Strip[]) =>
  strips.reduce((sum, { height, before, after }) => sum + height + before + after, 0);

function detailStrips({ label, value }: Cover['lines'][number], measure: Measure): Strip[] {
  const { styles } = measure;
  const tag = newTag('P', null);
  const style = styles.coverValue;
  const labelText = runningText(label, styles.coverLabel, tag);
  const labels = linesOf(labelText, styles.coverLabel, measure, cover.labels - 8);
  const words = textStrips(runningText(value, style, tag), style, measure, { indent: cover.labels });
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

/** Points at the right kept for page numbers, so that the pages of the contents do not depend on them; at usual size. */
const numberColumn = 34;
const numberRoom = ({ styles, width }: Measure) =>
  Math.min(width / 3, (numberColumn * styles.contents1.size) / theme.styles.contents1.size);

/** The contents: each heading with its page, as a link. `pageOf` may not know yet: then no numbers are shown. */
export function contentsStrips(
  title: string,
  entries: readonly Entry[],
  pageOf: Readonly<Record<string, number>>,
  measure: Measure,
): Strip[] {
  const style = measure.styles.contentsTitle;
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
  const style = level === 1 ? measure.styles.contents1 : measure.styles.contents2;
  const link = linkTag(newTag('Reference', item), { anchor }, `${text}, page ${page ?? ''}`);
  const strips = keepTogether(
    textStrips(runningText(text, style, link), style, {
      ...measure,
      width: measure.width - numberRoom(measure),
    }),
  );
  const number = runningText(page === undefined ? '' : `${page}`, style, link);
  const [line] = linesOf(number, style, measure, numberRoom(measure));
  const last = strips.at(-1);
  if (line && last) {
    const right = measure.left + measure.width - (line[0]?.width ?? 0);
    const words = last.pieces.at(-1);
    last.rules.push(leader((words?.x ?? 0) + (words?.span?.width ?? 0), right, baselineOf(style)));
    last.pieces.push(...linePieces(line, number.looks, style, right, 0));
  }
  return strips;
}

/** The dots that lead the eye from a heading to its page. */
const leader = (from: number, to: number, baseline: number) => ({
  x: from + 6,
  y: baseline - 0.5,
  width: Math.max(0, to - from - 12),
  height: 0.8,
  colour: colours.hairline,
  dotted: true,
});
