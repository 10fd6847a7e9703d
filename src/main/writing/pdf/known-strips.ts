import type { DocumentNode, PackDocument } from '../../../shared/document/nodes.ts';
import type { Manner } from './measure.ts';
import type { Strip } from './strips.ts';
import { putLast, type Slot } from './tags.ts';

/**
 * The strips of a document's nodes, kept from one pass over it to the next: only nodes that are new or changed are
 * measured again. Their tags are as old as they are, so that what is drawn from them must not be tagged.
 */
export interface KnownStrips {
  begin(document: PackDocument): void;
  /** The node's strips: those of the pass before, else what `measure` gives. */
  of(node: DocumentNode, manner: Manner, measure: () => Strip[]): Strip[];
  /** Lets go of what the document no longer holds. Left out after a pass that was stopped. */
  end(): void;
}

interface Known {
  strips: Strip[];
  /** In reading order. */
  slots: Slot[];
}

type Shelf = Map<string, Known[]>;

export function createKnownStrips(): KnownStrips {
  let before: Shelf = new Map();
  let now: Shelf = new Map();
  let size = 0;
  let sources = '';
  return {
    begin(document) {
      // Of a pass that was stopped both what it used and what it did not come to are still good.
      for (const [key, all] of now) for (const known of all) put(before, key, known);
      if (document.size !== size) before = new Map();
      now = new Map();
      size = document.size;
      sources = sourcesOf(document);
    },
    of(node, { landscape, leads }, measure) {
      const words = wordsOf(node);
      // A reference is a link where its source is printed.
      const referred = words.includes('"kind":"ref"') ? sources : '';
      const key = `${landscape} ${leads} ${referred} ${words}`;
      // Nodes of the same words stand in several places: each has strips of its own.
      const old = before.get(key)?.pop();
      if (old) putLast(old.slots);
      const known = old ?? knownOf(measure());
      put(now, key, known);
      return known.strips;
    },
    end() {
      before = now;
      now = new Map();
    },
  };
}

const written = new WeakMap<DocumentNode, string>();

/** A node is never changed: those that stay from pass to pass are written out once. */
function wordsOf(node: DocumentNode): string {
  const known = written.get(node);
  if (known !== undefined) return known;
  const words = JSON.stringify(node);
  written.set(node, words);
  return words;
}

const sourcesOf = ({ body }: PackDocument): string =>
  body.flatMap((node) => (node.kind === 'sources' ? node.entries.map(({ number }) => number) : [])).join();

function put(shelf: Shelf, key: string, known: Known): void {
  const same = shelf.get(key);
  if (same) same.push(known);
  else shelf.set(key, [known]);
}

function knownOf(strips: Strip[]): Known {
  const slots = new Set<Slot>();
  const collect = ({ pieces, notes }: Strip) => {
    for (const { slot } of pieces) if (slot) slots.add(slot);
    notes.forEach(collect);
  };
  strips.forEach(collect);
  return { strips, slots: [...slots].sort((first, second) => first.order - second.order) };
}
