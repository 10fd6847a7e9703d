import type { Story } from '../model/story.ts';
import { mixed, numberOf, shinglesOfStory } from './shingles.ts';
import { titleKey } from './title-key.ts';

/** What of a story its near duplicates are known by. */
export type Known = Pick<Story, 'title' | 'titleBasis' | 'publisher' | 'address' | 'body'>;

/** With each change of how keys are made; a library's older ones are then made anew. */
export const KEYS_VERSION = 1;

/**
 * MinHash: of each of so many orders of all shingles the first that the text has. Three make one key: two texts that
 * share 60% of their shingles share at least one of the twelve keys 19 times in 20; two that share 20%, 1 in 10.
 */
const KEYS = 12;
const TOGETHER = 3;

/**
 * Numbers by which a library finds stories like this one without looking through all: like bodies have some in
 * common, and so have stories of one title or one address. Whole numbers below 2^48.
 */
export function nearKeys(story: Known): number[] {
  const title = titleKey(story);
  return [
    ...bodyKeys(shinglesOfStory(story)),
    ...(title === null ? [] : [keyOf('title', numberOf(title), numberOf(`${title}.`))]),
    ...(story.address === null ? [] : [addressKey(story.address)]),
  ];
}

const addressKey = (address: string): number => keyOf('address', numberOf(address), numberOf(`${address}.`));

function bodyKeys(shingles: Set<number>): number[] {
  const firsts = firstsOf(shingles);
  if (firsts === undefined) return [];
  return Array.from({ length: KEYS }, (_, key) => {
    const own = Array.from(firsts.subarray(key * TOGETHER, (key + 1) * TOGETHER));
    return keyOf(
      `body${key}`,
      own.reduce((all, first) => mixed(Math.imul(all, 31) ^ first), 0),
      own[0] ?? 0,
    );
  });
}

const FACTORS = Array.from({ length: KEYS * TOGETHER }, (_, order) => mixed(order + 1) | 1);

/** In each order, the first of the shingles; undefined where there are none. */
function firstsOf(shingles: Set<number>): Uint32Array | undefined {
  if (shingles.size === 0) return undefined;
  const all = Uint32Array.from(shingles);
  return Uint32Array.from(FACTORS, (factor) => {
    let first = 0xffffffff;
    for (const shingle of all) {
      const place = Math.imul(shingle, factor) >>> 0;
      if (place < first) first = place;
    }
    return first;
  });
}

/** 32 bits of one number and 16 of another, told apart by what they are keys of. */
const keyOf = (what: string, one: number, other: number): number =>
  mixed(one ^ numberOf(what)) * 0x10000 + (mixed(other) & 0xffff);
