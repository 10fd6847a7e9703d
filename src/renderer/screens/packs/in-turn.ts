/** A document that is being opened. */
export interface Loading<D> {
  promise: Promise<D>;
  destroy(): unknown;
}

export interface Shown<D> {
  document: D | null;
  trouble: string | null;
}

/**
 * One document after another in one place. The one that is shown stays open, to be drawn from, until the next one
 * stands in its place; one that is overtaken while it opens is never shown.
 */
export interface InTurn<D> {
  now(): Shown<D>;
  /** Told when `now` is another. Returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
  /** What is to be shown next; null for nothing. */
  give(bytes: Uint8Array | null): void;
  /** Says what stands on the screen: what was there before is let go. */
  settled(document: D | null): void;
  /** Lets go of everything. */
  clear(): void;
}

export function createInTurn<D>(open: (bytes: Uint8Array) => Loading<D>): InTurn<D> {
  const listeners = new Set<() => void>();
  const opened = new Map<D, Loading<D>>();
  let loading: Loading<D> | null = null;
  let shown: Shown<D> = { document: null, trouble: null };

  function show(next: Shown<D>): void {
    shown = next;
    for (const listener of listeners) listener();
  }

  function overtake(): void {
    void loading?.destroy();
    loading = null;
  }

  function settled(document: D | null): void {
    for (const [other, its] of opened) {
      if (other === document || other === shown.document) continue;
      opened.delete(other);
      void its.destroy();
    }
  }

  return {
    now: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    give(bytes) {
      overtake();
      if (!bytes) return show({ document: null, trouble: null });
      const mine = open(bytes);
      loading = mine;
      mine.promise.then(
        (document) => {
          if (loading !== mine) return;
          loading = null;
          opened.set(document, mine);
          show({ document, trouble: null });
        },
        (error: Error) => {
          if (loading === mine) show({ ...shown, trouble: error.message });
        },
      );
    },
    settled,
    clear() {
      overtake();
      shown = { document: null, trouble: null };
      settled(null);
    },
  };
}
