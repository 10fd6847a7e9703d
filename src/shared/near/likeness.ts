import type { Known } from './keys.ts';
import { shinglesOfStory } from './shingles.ts';
import { titleKey } from './title-key.ts';

/**
 * How near two stories are. `issue`: what changed is what a corrected re-issue changes. `alike`: nearly the same words
 * under another title: another issue, or two stories of one template. Neither is ever more than a reason to look.
 */
export type Nearness = 'issue' | 'alike';

export interface Near {
  nearness: Nearness;
  /** 0 to 1, for the nearest first. */
  share: number;
}

/** Of one title or one address: so much of the shorter text stands in the other, so much of both is in both. */
const ISSUE = { within: 0.6, ofBoth: 0.3 };
/** Under another title, or without one. */
const ALIKE = 0.7;
/** One word of a short text changes three shingles of each, and that is much of it. */
const ONE_WORD = 6;
/** Without titles to compare, what is nearer than this is an issue. */
const UNTITLED_ISSUE = 0.9;

/** How near `other` is to a story; null where they are two stories. */
export const nearTo = (story: Known): ((other: Known) => Near | null) => {
  const own = shinglesOfStory(story);
  return (other) => {
    const { within, ofBoth, changed, both } = shared(own, shinglesOfStory(other));
    if (isSameStory(story, other)) {
      return within >= ISSUE.within && ofBoth >= ISSUE.ofBoth ? { nearness: 'issue', share: ofBoth } : null;
    }
    if (ofBoth < ALIKE && !(changed <= ONE_WORD && both >= ONE_WORD)) return null;
    const untitled = titleKey(story) === null || titleKey(other) === null;
    return { nearness: untitled && ofBoth >= UNTITLED_ISSUE ? 'issue' : 'alike', share: ofBoth };
  };
};

/** One address; or one title of one publisher, as far as publishers are known. */
function isSameStory(one: Known, other: Known): boolean {
  if (one.address !== null && one.address === other.address) return true;
  const title = titleKey(one);
  const publishers = [one.publisher, other.publisher].filter((each) => each !== null);
  return title !== null && title === titleKey(other) && new Set(publishers).size < 2;
}

interface Shared {
  /** Shingles in both, and those in one alone. */
  both: number;
  changed: number;
  within: number;
  ofBoth: number;
}

function shared(one: Set<number>, other: Set<number>): Shared {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let both = 0;
  for (const shingle of small) if (large.has(shingle)) both += 1;
  const changed = small.size + large.size - 2 * both;
  if (small.size === 0) return { both, changed, within: 0, ofBoth: 0 };
  return { both, changed, within: both / small.size, ofBoth: both / (both + changed) };
}
