import { inlineWords, type PackDocument } from '../document/nodes.ts';
import { inlinesOf, printedBlocks } from '../document/printed-blocks.ts';
import { tidyText } from '../words/verbatim.ts';
import type { EditedParagraph } from './edited.ts';

/**
 * The paragraphs of a PDF as they were before its pages and lines were made: one that goes on over a page is one
 * again, and so is a cell; spaces that the end of a line took or made are as they were printed. Only what is then
 * known to be what was printed is touched.
 */
export function rejoined(paragraphs: EditedParagraph[], printed: string[]): EditedParagraph[] {
  const known = new Map(printed.map((text) => [keyOf(text), text]));
  const keys = [...known.keys()];
  const done: EditedParagraph[] = [];
  const pages: (number | null)[] = [];

  /** Whether two pieces are one paragraph: as it was printed, or with one of the two changed. */
  const areOne = (first: EditedParagraph, second: EditedParagraph): boolean => {
    const [one, other] = [keyOf(first.text), keyOf(second.text)];
    if (known.has(one + other)) return true;
    if (known.has(one) || known.has(other) || one === '' || other === '') return false;
    return keys.some((key) => key.startsWith(one) || key.endsWith(other));
  };

  for (const paragraph of paragraphs) {
    const turned = done.length > 0 && pages.at(-1) !== paragraph.page;
    const at = turned || paragraph.cell ? goesOnIn(done, pages, paragraph, areOne) : -1;
    const before = done[at];
    if (before) {
      before.text = `${before.text} ${paragraph.text}`;
      pages[at] = paragraph.page;
    } else {
      done.push({ ...paragraph });
      pages.push(paragraph.page);
    }
  }
  return done.map((each) => ({ ...each, text: known.get(keyOf(each.text)) ?? each.text }));
}

/** Where the paragraph is of which this one is the rest: the last one of the page before, or a cell of its last row. */
function goesOnIn(
  done: EditedParagraph[],
  pages: (number | null)[],
  paragraph: EditedParagraph,
  areOne: (first: EditedParagraph, second: EditedParagraph) => boolean,
): number {
  const { cell, role, page } = paragraph;
  const last = done.findLastIndex((_, at) => pages[at] !== page);
  const before = done[last];
  if (!before || before.role !== role) return -1;
  if (!cell) return last === done.length - 1 && role !== 'heading' && areOne(before, paragraph) ? last : -1;
  // Only the first row of a page can be the rest of one.
  const isFirst = done.slice(last + 1).every((each) => each.cell?.row === cell.row);
  if (!isFirst || !before.cell) return -1;
  const row = done.flatMap((each, at) => (each.cell?.row === before.cell?.row ? [at] : []));
  return row.find((at) => pages[at] !== page && areOne(done[at] as EditedParagraph, paragraph)) ?? -1;
}

/**
 * Without spaces. Right-to-left words, and the numbers and marks beside them, are put in order by whoever reads the
 * file: of a text that has some, their letters are compared in any order, but each number whole, and all else as it is.
 */
function keyOf(text: string): string {
  const tidy = tidyText(text);
  const key = tidy.replace(/\s/g, '');
  if (!rightToLeft.test(key)) return key;
  const numbers = tidy.match(/\d+/g) ?? [];
  const words = key.replace(/[\p{Script=Hebrew}\p{Script=Arabic}\d\p{P}\p{S}]/gu, '');
  const others = [...key].filter((letter) => !/\d/.test(letter)).sort();
  return [others.join(''), words, ...numbers.sort()].join('\n');
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Everything that a document prints, paragraph by paragraph and cell by cell. */
export function printedTexts(document: PackDocument): string[] {
  const { cover, body } = document;
  const notes = body
    .flatMap(inlinesOf)
    .flatMap((each) => (each.kind === 'note' ? [inlineWords(each.inlines)] : []));
  const entries = body.flatMap((node) =>
    node.kind === 'sources'
      ? node.entries.map((entry) => `[${entry.number}] ${inlineWords(entry.inlines)}`)
      : [],
  );
  return [
    cover.title,
    ...cover.lines.map(({ label, value }) => `${label}\t${value}`),
    ...printedBlocks(document).flatMap(({ paragraphs, by }) => [...paragraphs, by]),
    ...entries,
    ...notes,
  ].filter((text) => text.trim() !== '');
}
