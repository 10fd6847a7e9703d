import type { PersonRow } from '../../shared/contract/search.ts';

type Role = PersonRow['roles'][number];

/** Small words that say nothing about which office is meant. */
const small = new Set('the of for and at in to a an on with by new'.split(' '));

/**
 * Whether one name may be two people: on one day, two stories give it offices that have no word in common ("Minister
 * for Crime" and "Crime Minister" have). Within one story a name is one person, as its reader would take it.
 */
export function mayBeSeveral(roles: Role[]): boolean {
  const byDay = Map.groupBy(
    roles.filter((role) => role.asAt !== null),
    (role) => role.asAt?.date,
  );
  return [...byDay.values()].some((ofDay) =>
    ofDay.some((role, at) => ofDay.slice(at + 1).some((other) => clash(role, other))),
  );
}

function clash(one: Role, other: Role): boolean {
  if (one.storyId === other.storyId) return false;
  const [a, b] = [officeWords(one), officeWords(other)];
  return a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));
}

const officeWords = ({ role, organisation }: Role): Set<string> =>
  new Set(
    `${role ?? ''} ${organisation ?? ''}`
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !small.has(word)),
  );
