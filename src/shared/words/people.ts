const before = /^(rt\.? hon\.?|the rt\.? hon\.?|right honourable)$/i;

/** A name with its honours where they belong: "Rt Hon Sajid Javid MP", "Sara Thornton CBE QPM". */
export function nameWithHonours(name: string, honours: string[]): string {
  const prefixes = honours.filter((honour) => before.test(honour));
  const suffixes = honours.filter((honour) => !before.test(honour));
  return [...prefixes, name, ...suffixes].join(' ');
}

/** "Victoria Atkins, Minister for Crime, Home Office": what is known, in the order that a speaker line has. */
export function speakerWords(
  speaker: string | null,
  role: string | null,
  organisation: string | null,
): string {
  const named = [speaker ?? 'Speaker not given in the source', role, organisation];
  return named.filter((part): part is string => !!part).join(', ');
}
