import type { Block } from '../model/pack.ts';
import type { DocumentNode, TableNode } from './nodes.ts';

/**
 * What each block printed when a pack was composed before, for packs that are composed again and again while they are
 * written: a block that is the very same object prints the very same nodes.
 */
export interface KnownNodes {
  /** `references`: by what those of the pack can be told from others; null where each block's depend on those before. */
  begin(references: string | null, size: number): void;
  of(block: Block, level: number, print: () => DocumentNode[]): DocumentNode[];
  fitted(table: TableNode, landscape: boolean, fit: () => TableNode): TableNode;
}

export function createKnownNodes(): KnownNodes {
  const blocks = known<Block, number, DocumentNode[]>();
  const tables = known<TableNode, boolean, TableNode>();
  let before: { references: string | null; size: number } = { references: null, size: 0 };
  return {
    begin(references, size) {
      if (references === null || references !== before.references) blocks.forget();
      if (size !== before.size) tables.forget();
      before = { references, size };
    },
    of: blocks.of,
    fitted: tables.of,
  };
}

/** What was made of an object, for as long as it is there; made anew where it stands otherwise than before. */
function known<Key extends object, Standing, Made>() {
  let all = new WeakMap<Key, { standing: Standing; made: Made }>();
  return {
    forget: () => {
      all = new WeakMap();
    },
    of(key: Key, standing: Standing, make: () => Made): Made {
      const before = all.get(key);
      if (before?.standing === standing) return before.made;
      const made = make();
      all.set(key, { standing, made });
      return made;
    },
  };
}
