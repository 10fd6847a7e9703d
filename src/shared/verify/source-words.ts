import { type PlacedWord, tidyText, wordsOfTidy } from '../words/verbatim.ts';
import { indexOfWords, likeness } from './alike.ts';

/** A story that may hold words of a file. */
export interface SourceStory {
  id: string;
  title: string;
  body: string;
  quotes: { text: string; speaker: string | null; role: string | null; organisation: string | null }[];
}

/** The words of a story that are, or are most like, those of a file. */
export interface SourceWords {
  story: SourceStory;
  text: string;
  exact: boolean;
  like: number;
}

/** Less like than this, words are others. */
const SAME_SENTENCE = 0.6;

/** The best place in any of the stories; null where none is like enough. */
export function wordsInStories(words: string[], stories: SourceStory[]): SourceWords | null {
  let best: SourceWords | null = null;
  for (const story of stories) {
    const text = tidyText(story.body);
    const found = inStory(words, wordsOfTidy(text));
    if (!found || found.like <= (best?.like ?? 0)) continue;
    const [first, last] = [found.words[0], found.words.at(-1)];
    best = { story, text: text.slice(first?.start, last?.end), exact: found.like === 1, like: found.like };
    if (best.exact) break;
  }
  return best;
}

function inStory(words: string[], body: PlacedWord[]): { words: PlacedWord[]; like: number } | null {
  const all = body.map(({ word }) => word);
  const at = indexOfWords(all, words);
  if (at >= 0) return { words: body.slice(at, at + words.length), like: 1 };
  return mostAlike(words, body, all);
}

/** Three words in a row that both have say where to look; the ends are then those that fit best. */
function mostAlike(words: string[], body: PlacedWord[], all: string[]) {
  const starts = likelyStarts(words, all);
  const slack = Math.ceil(words.length / 4) + 2;
  let best: { words: PlacedWord[]; like: number } | null = null;
  for (const start of starts) {
    for (let from = Math.max(0, start - slack); from <= start + slack; from++) {
      if (all[from] !== words[0] && from !== start) continue;
      for (const length of lengthsFrom(words, all, from, slack)) {
        const like = likeness(words, all.slice(from, from + length));
        if (like >= SAME_SENTENCE && like < 1 && like > (best?.like ?? 0))
          best = { words: body.slice(from, from + length), like };
      }
    }
  }
  return best;
}

/** The lengths at which a stretch may end: where its last word is the last word, or as long as the words are. */
function lengthsFrom(words: string[], all: string[], from: number, slack: number): number[] {
  const last = words.at(-1);
  const ends = Array.from({ length: 2 * slack + 1 }, (_, at) => words.length - slack + at).filter(
    (length) => length > 0 && all[from + length - 1] === last,
  );
  return [...new Set([words.length, ...ends])];
}

/** The places of the body that most threes of words point to. */
function likelyStarts(words: string[], all: string[]): number[] {
  const votes = new Map<number, number>();
  const threes = new Map<string, number[]>();
  for (let at = 0; at + 3 <= words.length; at++) {
    const key = words.slice(at, at + 3).join(' ');
    threes.set(key, [...(threes.get(key) ?? []), at]);
  }
  for (let at = 0; at + 3 <= all.length; at++)
    for (const offset of threes.get(all.slice(at, at + 3).join(' ')) ?? [])
      votes.set(at - offset, (votes.get(at - offset) ?? 0) + 1);
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([start]) => Math.max(0, start));
}
