import type { Box } from './box.ts';
import type { PageTable } from './tables.ts';

/** A node of a tagged PDF's own structure, as pdf.js gives it. */
export interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

interface Place {
  table: number;
  row: number;
  cell: number;
}

/** Tables where the file itself says what they are: the boxes of each cell by their marks. */
export function taggedTables(root: StructNode | null, boxes: Box[]): PageTable[] {
  if (!root) return [];
  const places = new Map<string, Place>();
  const sizes: number[][] = [];
  visit(root, undefined);
  return sizes.flatMap((rows, table) => {
    const cells = rows.map((count) => Array.from({ length: count }, (): Box[] => []));
    for (const box of boxes) {
      const place = box.mark === undefined ? undefined : places.get(box.mark);
      if (place?.table === table) cells[place.row]?.[place.cell]?.push(box);
    }
    const filled = cells.filter((row) => row.some((cell) => cell.length > 0));
    return filled.some((row) => row.length > 1) ? [{ rows: filled }] : [];
  });

  /** A table within a cell belongs to that cell. */
  function visit(node: StructNode, at: Place | undefined): void {
    let place = at;
    const open = at === undefined || at.cell < 0;
    if (node.role === 'Table' && at === undefined) place = { table: sizes.push([]) - 1, row: -1, cell: -1 };
    else if (node.role === 'TR' && at && open) place = { ...at, row: (sizes[at.table]?.push(0) ?? 1) - 1 };
    else if (/^T[HD]$/.test(node.role ?? '') && at && at.row >= 0 && open) {
      const row = sizes[at.table] ?? [];
      const cell = row[at.row] ?? 0;
      row[at.row] = cell + 1;
      place = { ...at, cell };
    } else if (node.type === 'content' && node.id && at && at.cell >= 0) places.set(node.id, at);
    for (const child of node.children ?? []) visit(child, place);
  }
}
