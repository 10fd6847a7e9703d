/** The places of the longest run that rises: those that can be taken to have stayed while others moved. */
export function longestRising(values: number[]): Set<number> {
  // For each length the place where a run of that length ends with the least value.
  const ends: number[] = [];
  const from = values.map(() => -1);
  for (const [at, value] of values.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    from[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const stayed = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = from[at] ?? -1) stayed.add(at);
  return stayed;
}
