import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of the quotes that the program marks sure: how many there are, and how many have text and speaker right. */
export interface Sureness {
  quotes: number;
  sure: number;
  right: number;
  wrong: string[];
}

interface Label {
  text: string;
  speaker: string | null;
  speaker_alt?: string[];
  sure?: boolean;
  optional?: boolean;
}

/** Compares the predictions of a folder with its labels. */
export function surenessOf(predictions: string, gold: string): Sureness {
  const total: Sureness = { quotes: 0, sure: 0, right: 0, wrong: [] };
  for (const file of readdirSync(gold)) {
    const wanted = quotesOf(join(gold, file));
    for (const quote of quotesOf(join(predictions, file))) {
      total.quotes++;
      if (!quote.sure) continue;
      total.sure++;
      const match = wanted.find((label) => overlap(label.text, quote.text) >= 0.9);
      if (match !== undefined && (match.optional || sameName(quote.speaker, match))) total.right++;
      else total.wrong.push(`${file}: ${quote.speaker}: ${quote.text.slice(0, 60)}`);
    }
  }
  return total;
}

const quotesOf = (path: string): Label[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as { quotes: Label[] }).quotes;

const tokens = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}£$€%]+/gu) ?? [];

/** Token F1 of two texts. */
function overlap(a: string, b: string): number {
  const [left, right] = [tokens(a), tokens(b)];
  const counts = new Map<string, number>();
  for (const token of left) counts.set(token, (counts.get(token) ?? 0) + 1);
  const shared = right.filter((token) => {
    const count = counts.get(token) ?? 0;
    counts.set(token, count - 1);
    return count > 0;
  }).length;
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}

const titles = new Set(
  'the a an rt hon right mr mrs ms miss dr professor sir dame lord lady baroness baron cllr councillor'.split(
    ' ',
  ),
);

const bare = (name: string | null): string => {
  const words = tokens(name ?? '');
  while (words.length > 1 && titles.has(words[0] ?? '')) words.shift();
  return words.join(' ');
};

const sameName = (speaker: string | null, { speaker: wanted, speaker_alt = [] }: Label): boolean =>
  wanted === null || [wanted, ...speaker_alt].some((name) => bare(name) === bare(speaker));
