import type { Pack, Section } from '../../../shared/model/pack.ts';
import { alike } from './same-but-words.ts';

/**
 * Whether two states of a pack print the same pages: what is written was on them before it was saved, and its saving
 * changes nothing but the moment of the last change, of which the day alone is ever printed.
 */
export const samePrint = (one: Pack, other: Pack): boolean =>
  one === other ||
  (one.id === other.id &&
    one.changedAt.slice(0, 10) === other.changedAt.slice(0, 10) &&
    same(one.details, other.details) &&
    alike(one.sections, other.sections, sectionSame));

const sectionSame = (one: Section, other: Section): boolean => {
  if (one === other) return true;
  const { blocks, ...own } = one;
  const { blocks: others, ...its } = other;
  return same(own, its) && alike(blocks, others, same);
};

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
