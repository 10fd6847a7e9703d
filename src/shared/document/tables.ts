import { cleanParagraph } from '../words/clean.ts';
import { anchorOf } from './anchors.ts';
import type { Inline, TableNode } from './nodes.ts';

export const plain = (text: string): Inline => ({ kind: 'text', text });

/** A table of plain words; rows without any are left out, and a table without rows is none. */
export function table(
  id: string,
  caption: string,
  titles: string[],
  shares: number[],
  rows: string[][],
): TableNode[] {
  const said = cleanParagraph(caption);
  const cells = rows.map((row) => titles.map((_, at) => cleanParagraph(row[at] ?? '')));
  const given = cells.filter((row) => row.some((cell) => cell !== ''));
  if (given.length === 0) return [];
  return [
    {
      kind: 'table',
      anchor: anchorOf(id),
      caption: said ? [plain(said)] : [],
      columns: titles.map((title, at) => ({ title: cleanParagraph(title), share: shares[at] ?? 0 })),
      rows: given.map((row) => row.map((cell) => (cell ? [plain(cell)] : []))),
    },
  ];
}
