import type { Asked } from '../../shared/search/query.ts';

/** A table with a full-text index beside it, as the migrations make them. */
export interface Indexed {
  /** How the query names the table. */
  alias: string;
  index: string;
  columns: string[];
  /** How much a hit in each column is worth. */
  weights: number[];
}

/** The parts of a query that narrow a table down to what was asked for, best first. */
export interface Matching {
  join: string;
  where: string;
  values: string[];
  /** For ORDER BY; undefined where nothing tells better from worse. */
  best: string | undefined;
}

export const storiesIndexed: Indexed = {
  alias: 's',
  index: 'stories_text',
  columns: ['title', 'publisher', 'body'],
  weights: [10, 2, 1],
};
export const itemsIndexed: Indexed = {
  alias: 'i',
  index: 'items_text',
  columns: ['text', 'who'],
  weights: [1, 2],
};
export const peopleIndexed: Indexed = {
  alias: 'p',
  index: 'people_text',
  columns: ['name', 'described'],
  weights: [10, 1],
};

/** How to look for `asked` in a table. */
export function matching(asked: Asked, table: Indexed): Matching {
  switch (asked.kind) {
    case 'everything':
      return { join: '', where: '1', values: [], best: undefined };
    case 'words':
      return {
        join: `JOIN ${table.index} ON ${table.index}.rowid = ${table.alias}.n`,
        where: `${table.index} MATCH ?`,
        values: [asked.match],
        best: `bm25(${table.index}, ${table.weights.join(', ')})`,
      };
    case 'literal':
      return {
        join: '',
        where: `(${table.columns.map((column) => `${table.alias}.${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
        values: table.columns.map(() => `%${asked.text.replace(/[\\%_]/g, '\\$&')}%`),
        best: undefined,
      };
  }
}

/**
 * Looks for the words; where they find nothing at all, letter by letter, which is slower by far: so it is asked once
 * for everything that is looked through, not for each kind.
 */
export function orLiteral<T extends { total: number }>(asked: Asked, look: (asked: Asked) => T): T {
  const found = look(asked);
  if (found.total > 0 || asked.kind !== 'words') return found;
  return look({ kind: 'literal', text: asked.literal });
}
