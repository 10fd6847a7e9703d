import type { Span } from '../model/span.ts';
import { byPlace, lengthOf, type Placed, shared, spansOf } from './places.ts';

/** An item that has a place, and for a person on a list the name. */
export type Paired = Placed & { name?: string };

/** What was read before beside what is read now. */
export interface Pairs<Was, Now> {
  both: [was: Was, now: Now][];
  /** What is left on either side. */
  was: Was[];
  now: Now[];
}

/** Pairs that have the very same place, and the same name where they have one. */
export function pairSame<Was extends Paired, Now extends Paired>(was: Was[], now: Now[]): Pairs<Was, Now> {
  return pairByKey(was, now, ({ start, end, name = '' }) => `${start} ${end} ${name}`);
}

/** Pairs that have the same name, wherever they stand. What has no name has no such pair. */
export function pairNamed<Was extends Paired, Now extends Paired>(was: Was[], now: Now[]): Pairs<Was, Now> {
  return pairByKey(was, now, ({ name }) => name?.toLowerCase());
}

function pairByKey<Was extends Paired, Now extends Paired>(
  was: Was[],
  now: Now[],
  key: (one: Paired) => string | undefined,
): Pairs<Was, Now> {
  const waiting = Map.groupBy(was, (one) => key(one));
  const both: [Was, Now][] = [];
  const left = now.filter((one) => {
    const wanted = key(one);
    const found = wanted === undefined ? undefined : waiting.get(wanted)?.shift();
    if (found) both.push([found, one]);
    return !found;
  });
  const paired = new Set(both.map(([one]) => one));
  return { both, was: was.filter((one) => !paired.has(one)), now: left };
}

/** Pairs that share half of the shorter one's words or more; those that share most find each other first. */
export function pairNear<Was extends Paired, Now extends Paired>(was: Was[], now: Now[]): Pairs<Was, Now> {
  const near = byPlace(was, spansOf);
  const candidates = now.flatMap((one) => {
    const spans = spansOf(one);
    return near(spans).flatMap((other) => {
      const common = shared(spansOf(other), spans);
      const least = Math.min(lengthOf(spansOf(other)), lengthOf(spans));
      return common > 0 && common * 2 >= least ? [{ other, one, common }] : [];
    });
  });
  const [usedWas, usedNow] = [new Set<Was>(), new Set<Now>()];
  const both: [Was, Now][] = [];
  for (const { other, one } of candidates.sort((a, b) => b.common - a.common)) {
    if (usedWas.has(other) || usedNow.has(one)) continue;
    usedWas.add(other);
    usedNow.add(one);
    both.push([other, one]);
  }
  return { both, was: was.filter((one) => !usedWas.has(one)), now: now.filter((one) => !usedNow.has(one)) };
}

/** Tells of a place whether half of its words or more lie within one of these. */
export function within(places: Span[][]): (one: Placed) => boolean {
  const near = byPlace(places, (spans) => spans);
  return (one) => {
    const spans = spansOf(one);
    return near(spans).some((other) => shared(other, spans) * 2 >= lengthOf(spans));
  };
}
