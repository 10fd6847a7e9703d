/** Two paragraphs with less than this of their words in common are not the same one changed. */
const LEAST = 0.4;

/** Runs of more are set side by side in their order alone: every pair among them would take too long to weigh. */
const MOST_WEIGHED = 10_000;

type Beside = [number | null, number | null];

/**
 * Paragraphs taken away and paragraphs put in at one place, by their places in `before` and `after`: those with most
 * words in common beside each other, in the order of both; the others alone.
 */
export function alignedPairs(gone: number[], come: number[], before: string[], after: string[]): Beside[] {
  const olds = gone.map((at) => wordsOf(before[at] ?? ''));
  const news = come.map((at) => wordsOf(after[at] ?? ''));
  const pairs = gone.length * come.length > MOST_WEIGHED ? inOrder(olds, news) : bestPairs(olds, news);
  return woven(pairs, gone, come);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));

/** How much two paragraphs have in common, 0 to 1; 0 where it is too little. */
function likeness(one: Set<string>, other: Set<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  const share = one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
  return share >= LEAST ? share : 0;
}

function inOrder(olds: Set<string>[], news: Set<string>[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (const [at, old] of olds.entries()) {
    const fresh = news[at];
    if (fresh && likeness(old, fresh) > 0) pairs.push([at, at]);
  }
  return pairs;
}

/** The pairs, in the order of both, that have most in common together. */
function bestPairs(olds: Set<string>[], news: Set<string>[]): [number, number][] {
  const likes = olds.map((old) => news.map((fresh) => likeness(old, fresh)));
  const best = olds.map(() => news.map(() => 0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = olds.length - 1; i >= 0; i--) {
    for (let j = news.length - 1; j >= 0; j--) {
      const like = likes[i]?.[j] ?? 0;
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), like > 0 ? like + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < olds.length && j < news.length; ) {
    const like = likes[i]?.[j] ?? 0;
    if (like > 0 && at(i, j) === like + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** All paragraphs in order, those without a partner before the next pair: the old ones first. */
function woven(pairs: [number, number][], gone: number[], come: number[]): Beside[] {
  const out: Beside[] = [];
  let [i, j] = [0, 0];
  for (const [toI, toJ] of [...pairs, [gone.length, come.length] as const]) {
    for (; i < toI; i++) out.push([gone[i] ?? null, null]);
    for (; j < toJ; j++) out.push([null, come[j] ?? null]);
    if (i < gone.length && j < come.length) out.push([gone[i++] ?? null, come[j++] ?? null]);
  }
  return out;
}
