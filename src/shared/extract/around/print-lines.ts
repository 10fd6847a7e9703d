/** "23/11/2026, 09:12 Quay opens - GOV.UK": what a browser prints above each page. */
const head = /^\d{1,2}[/.]\d{1,2}[/.](?:\d\d){1,2},? \d{1,2}:\d\d(?: ?[AP]M)?\s+\S.{0,250}$/i;
/** "https://dunmere.example/quay 1/3", and its parts on lines of their own: what it prints below. */
const foot = /^(?:https?:\/\/\S+|file:\/\/\/\S+)(?:\s+\d{1,3}\/\d{1,3})?$/;
const count = /^(?:page )?(\d{1,3})(?:\/| of )(\d{1,3})$/i;
const footCount = /\s(\d{1,3})\/(\d{1,3})$/;

/**
 * Which lines a browser printed at the edges of its pages. Only where it counts the pages one by one, beside their
 * address or below a day and hour: an address or a fraction on a line of its own may be the story's.
 */
export function printedLines(lines: string[]): Set<number> {
  const counts = lines.flatMap((line, at) => {
    const found = count.exec(line) ?? (foot.test(line) ? footCount.exec(line) : null);
    return found === null ? [] : [{ at, page: Number(found[1]), of: Number(found[2]) }];
  });
  const dated = lines.flatMap((line, at) => (head.test(line) ? [at] : []));
  // A print says the same above each page: lines of days that differ are a log's.
  const heads = new Set(dated.map((at) => lines[at])).size > 1 ? [] : dated;
  const feet = counts.flatMap(({ at }) =>
    [at - 1, at, at + 1].filter((near) => foot.test(lines[near] ?? '')),
  );
  const isOnce = counts.length < 2 && heads.length === 0;
  if (isOnce || !isCounting(counts) || (feet.length === 0 && heads.length === 0)) return new Set();
  return new Set([...counts.map(({ at }) => at), ...feet, ...heads]);
}

/** 1 of 3, 2 of 3: a paste may begin or end in mid-print. */
function isCounting(counts: { page: number; of: number }[]): boolean {
  const [first] = counts;
  return (
    first !== undefined &&
    counts.every(({ page, of }, i) => of === first.of && page === first.page + i && page <= of)
  );
}
