/**
 * About how long a value would be in JSON, without writing it: what a document takes in memory grows with that. Above
 * `most` it does not go on counting.
 */
export function extentOf(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 4;
  let extent = 2;
  for (const [key, within] of Object.entries(value)) {
    extent += key.length + 4 + extentOf(within, most);
    if (extent > most) break;
  }
  return extent;
}
