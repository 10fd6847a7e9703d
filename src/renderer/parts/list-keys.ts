/** The place in a list that a key leads to; null where the key does not move. `page` is how many rows are seen. */
export function placeByKey(key: string, at: number, count: number, page: number): number | null {
  const last = count - 1;
  const within = (place: number) => Math.max(0, Math.min(last, place));
  if (count === 0) return null;
  if (key === 'ArrowDown') return within(at + 1);
  if (key === 'ArrowUp') return at < 0 ? last : within(at - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'PageDown') return within(Math.max(at, 0) + page);
  if (key === 'PageUp') return within(at - page);
  return null;
}

/** The ids from one place to another, whichever comes first. */
export function range(items: { id: string }[], from: number, to: number): Set<string> {
  const [first, last] = from < to ? [from, to] : [to, from];
  return new Set(items.slice(Math.max(0, first), last + 1).map(({ id }) => id));
}

/** The set with an id put in, or taken out where it was in. */
export function toggled(chosen: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
