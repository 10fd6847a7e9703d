/** A set of words from a list that is written as prose, so that long lists stay readable in the source. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
