import type { Tracks } from '../../shared/verify/draft.ts';
import { attribute, childOf, type DomNode } from '../reading/dom.ts';
import type { By, Tracked } from './tracked.ts';

interface Region {
  kind: 'insertion' | 'deletion' | 'format-change';
  by: By;
  /** Holds what was deleted. */
  node: DomNode;
}

/** What was deleted at one place, with the change that it is of. */
export interface Deletion {
  node: DomNode;
  id: number;
}

/** Follows the tracked changes of an OpenDocument text: a list at its head says who did what, marks say where. */
export class OdtTracks {
  readonly #tracked: Tracked;
  readonly #here: () => number;
  readonly #regions = new Map<string, Region>();
  /** The insertions that are open, in order. */
  readonly #open = new Set<string>();

  constructor(tracked: Tracked, here: () => number) {
    this.#tracked = tracked;
    this.#here = here;
  }

  /** Reads the list at the head. */
  regions(list: DomNode): void {
    for (let at = list.firstChild; at; at = at.nextSibling)
      for (const kind of ['insertion', 'deletion', 'format-change'] as const) {
        const node = childOf(at, `text:${kind}`);
        if (!node) continue;
        const region = { kind, node, by: by(childOf(node, 'office:change-info')) };
        for (const id of [attribute(at, 'xml:id'), attribute(at, 'text:id')])
          if (id !== '') this.#regions.set(id, region);
      }
  }

  /** Where an insertion or another look begins or ends. */
  change(node: DomNode, name: string): void {
    const id = attribute(node, 'text:change-id');
    const region = this.#regions.get(id);
    if (name === 'text:change-end') this.#open.delete(id);
    if (name !== 'text:change-start' || !region) return;
    if (region.kind === 'insertion') this.#open.add(id);
    else if (region.kind === 'format-change') this.#tracked.formatting(region.by, this.#here());
  }

  /** What was deleted where such a mark stands. */
  deletion(mark: DomNode): Deletion | null {
    const region = this.#regions.get(attribute(mark, 'text:change-id'));
    return region?.kind === 'deletion'
      ? { node: region.node, id: this.#tracked.words(region.by, this.#here()) }
      : null;
  }

  /** Of words, or the end of a paragraph, that stand here. */
  here(): Tracks {
    const region = this.#regions.get([...this.#open].at(-1) ?? '');
    return region ? { ins: this.#tracked.words(region.by, this.#here()) } : {};
  }

  /** Words, or an end, that nobody touched stand here. */
  untouched(): void {
    if (this.#open.size === 0) this.#tracked.untouched();
  }
}

const by = (info: DomNode | null): By => ({
  author: childOf(info, 'dc:creator')?.textContent ?? '',
  date: childOf(info, 'dc:date')?.textContent || null,
});
