/** Cells that a person merged to one, down a column. Rows and columns count from 0. */
export interface Merge {
  column: number;
  from: number;
  to: number;
}

/** The merged cells of each sheet of a workbook, in the order of its sheets, from its parts. */
export function mergesOf(xml: Record<string, string>): Merge[][] {
  const targets = new Map(
    tags(xml['xl/_rels/workbook.xml.rels'] ?? '', 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/xl\//, ''),
    ]),
  );
  return tags(xml['xl/workbook.xml'] ?? '', 'sheet').map((tag) => {
    const sheet = xml[`xl/${targets.get(attribute(tag, 'r:id'))}`] ?? '';
    return tags(sheet, 'mergeCell').flatMap((merge) => mergeAt(attribute(merge, 'ref')));
  });
}

const tags = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, inside = '']) => inside);

const attribute = (tag: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** "E4:E5" */
function mergeAt(range: string): Merge[] {
  const [, letters = '', from = '', to = ''] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(range) ?? [];
  if (letters === '' || from === to) return [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [{ column, from: Number(from) - 1, to: Number(to) - 1 }];
}

/** What stands once for several rows stands for each of them. */
export function fillDown(rows: string[][], merges: Merge[]): void {
  for (const { column, from, to } of merges) {
    const value = rows[from]?.[column] ?? '';
    for (const row of rows.slice(from + 1, to + 1)) row[column] ||= value;
  }
}
