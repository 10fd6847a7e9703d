import { clergyAmong, isForcesRank } from '../lexicon/ranks.ts';
import { roleFillers, roleNouns } from '../lexicon/roles.ts';
import { isMark, type Word } from '../words.ts';
import { overCommas } from './beside.ts';
import { bracketedHome, headedBy, homeBehind, homeOf, withHome } from './homes.ts';
import { memberFor } from './member-for.ts';
import { isClause } from './name-in-segment.ts';
import type { NameRun } from './names.ts';
import { officeBefore } from './office-words.ts';
import { isOrganisation, isRole } from './organisation.ts';
import { behindTopics, officeStart, withFirst } from './role-in-front.ts';
import { type Role, splitRole, tidyRole } from './roles.ts';
import { type Segment, textOf } from './segments.ts';

/** The role beside a name: in its own segment, else in the segments behind it, else in those before it. */
export function roleAround(words: Word[], segments: Segment[], k: number, name: NameRun, body: string): Role {
  const segment = segments[k] ?? { from: name.from, to: name.to };
  const styled = words[name.from - 1]?.lower === 'the' && (name.titles.length > 0 || name.rightHonourable);
  const before = officeBefore(words, segment.from, name.from - (styled ? 1 : 0), body);
  const front = before === null ? null : splitRole(before);
  const after = isDeed(words, name.to, segment.to)
    ? ''
    : tidyRole(
        body.slice(
          words[name.to]?.start ?? 0,
          name.to < segment.to ? words[segment.to - 1]?.end : words[name.to]?.start,
        ),
      );
  const given =
    front !== null &&
    (isForcesRank(front.role ?? '') ||
      isStyle(front.role) ||
      isMinisterAgain(words, segments, k, front, body));
  const office = given ? officeBeside(words, segments, k, body) : null;
  if (office !== null) return office;
  if (front !== null)
    return {
      ...withFirst(words, segments, k, front, body),
      organisation:
        front.organisation ??
        homeBehind(after) ??
        bracketedHome(words, segments[k + 1], body) ??
        homeOf(words, segments[k + 1], body)?.organisation ??
        leadOf(words, segments, k, body),
    };
  const topics =
    k > 0 && name.from > segment.from
      ? overCommas(words, segments[0]?.from ?? name.from, name.from, body)
      : null;
  if (topics !== null) return topics;
  const listed = name.to < segment.to && isRole(after) ? withTopics(words, segments, k, name, body) : null;
  if (listed !== null) return listed;
  if (name.to < segment.to && (isRole(after) || isOrganisation(after.replace(/^(?:of|from|at)\s/, ''))))
    return roleBehind(after);
  return (
    regionalRole(words, segments.slice(k + 1), body) ??
    withHome(rolesIn(words, segments.slice(k + 1), body, false), words, segments[k + 2], body) ??
    behindTopics(words, segments, k, rolesIn(words, segments.slice(0, k), body, true), body) ??
    memberFor(words, name, body) ??
    homeOf(words, segments[k + 1], body) ??
    headedBy(words, segments[k + 1], body) ?? { role: clergyAmong(name.titles), organisation: null }
  );
}

/** "Jane Doe reflects on …", "Jane Doe joined the partners": what somebody does is no office. */
const isDeed = (words: Word[], from: number, to: number): boolean => {
  const [word, next] = [words[from], words[from + 1]];
  if (word === undefined || next === undefined || from + 1 >= to || word.shape !== 'lower') return false;
  return (
    /(?:s|ed)$/.test(word.lower) &&
    !roleNouns.has(word.lower) &&
    !roleFillers.has(word.lower) &&
    /^(?:on|in|at|to|for|from|about|that|how|why|the|a|an|his|her|their|its|some|what|with|as)$/.test(
      next.lower,
    )
  );
};

/** "Deputy Jane Doe", "Senator Jane Doe": how members of an assembly are addressed. */
const isStyle = (role: string | null): boolean => /^(?:Deputy|Senator)$/.test(role ?? '');

/** "Minister for Ports of Kelder, Minister Jane Doe": the whole office stands in front of the style. */
const isMinisterAgain = (words: Word[], segments: Segment[], k: number, front: Role, body: string): boolean =>
  front.role === 'Minister' &&
  k > 0 &&
  segments.slice(0, k).some((segment) => /Minister (?:for|of) /.test(textOf(words, segment, body)));

/** "Lt Col Jane Doe, Commanding Officer of X", "the ship’s captain, Commander Jane Doe": the office that goes before a rank. */
function officeBeside(words: Word[], segments: Segment[], k: number, body: string): Role | null {
  const found =
    rolesIn(words, segments.slice(k + 1), body, false) ?? rolesIn(words, segments.slice(0, k), body, true);
  return found?.role ? found : null;
}

/** "Jane Doe Director of Evidence, Policy and Permitting at NRW": the office goes on over the commas to its "and". */
function withTopics(words: Word[], segments: Segment[], k: number, name: NameRun, body: string): Role | null {
  const behind = segments.slice(k + 1, k + 4);
  const last = behind.findIndex((segment) => /\s(?:and|&)\s/.test(textOf(words, segment, body)));
  const listed = behind.slice(0, last + 1).map((segment) => textOf(words, segment, body));
  const end = behind[last];
  if (end === undefined || listed.some((text) => isRole(text) || !/^\p{Lu}/u.test(text))) return null;
  return splitRole(body.slice(words[name.to]?.start, words[end.to - 1]?.end));
}

/** "Police Council lead for rivers, Chief Superintendent Jane Doe": the body that the first of two offices names. */
const leadOf = (words: Word[], segments: Segment[], k: number, body: string): string | null =>
  (k === 0 ? null : rolesIn(words, segments.slice(0, k), body, true))?.organisation ??
  rolesIn(words, segments.slice(k + 1), body, false)?.organisation ??
  null;

/** "Regional Director (North East) at the Roads Agency": the office, its part of the country, and its body. */
function regionalRole(words: Word[], [office, part, home]: Segment[], body: string): Role | null {
  if (office === undefined || part === undefined || home === undefined) return null;
  if (!isMark(words[part.from - 1], '(') || !isMark(words[part.to], ')') || part.to + 1 !== home.from)
    return null;
  const own = homeOf(words, home, body);
  const role = own === null ? null : tidyRole(body.slice(words[office.from]?.start, words[part.to]?.end));
  return role !== null && isRole(role) ? { role, organisation: own?.organisation ?? null } : null;
}

const roleBehind = (text: string): Role => {
  const from = /^(?:of|from|at)\s(?:the\s)?(.+)$/.exec(text);
  return from?.[1] && !isRole(from[1]) ? { role: null, organisation: from[1] } : splitRole(text);
};

/** Neighbouring segments that make one role: "Minister for Crime, Safeguarding and Vulnerability". */
function rolesIn(words: Word[], segments: Segment[], body: string, backwards: boolean): Role | null {
  const aged = !backwards && isAge(words, segments[0]) ? segments.slice(1) : segments;
  const usable = backwards ? tailOf(words, segments, body) : headOf(words, aged, body);
  const [first, last] = [usable[0], usable.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = backwards ? officeStart(words, first) : first.from;
  const bracketed = isMark(words[last.to], ')') && isMark(words[last.from - 1], '(') && first !== last;
  const text = body.slice(words[start]?.start, words[last.to - (bracketed ? 0 : 1)]?.end);
  return isRole(text) || isOrganisation(text) ? splitRole(text) : null;
}

/** "Kofi Mensah, 52, a track engineer": the age stands before the office. */
const isAge = (words: Word[], segment: Segment | undefined): boolean =>
  segment !== undefined &&
  segment.to - segment.from === 1 &&
  /^[1-9]\d$/.test(words[segment.from]?.text ?? '');

const headOf = (words: Word[], segments: Segment[], body: string): Segment[] => {
  const stop = segments.findIndex(
    (segment, i) =>
      isClause(words, segment) ||
      (!isOffice(textOf(words, segment, body)) &&
        (i === 0 || !topicsAtBody.test(textOf(words, segment, body)))),
  );
  return stop === -1 ? segments : segments.slice(0, stop);
};

/** "Campaigns and Improvement at Heartwell UK": the last topics of an office, and its body. */
const topicsAtBody =
  /^(?:\p{Lu}[\p{L}-]+ ){1,3}(?:and|&) (?:\p{Lu}[\p{L}-]+ ){1,3}(?:at|with) (?:the )?\p{Lu}[\p{L}\d&’' -]+$/u;

const tailOf = (words: Word[], segments: Segment[], body: string): Segment[] => {
  let from = segments.length;
  while (from > 0 && segments.length - from < 5) {
    const segment = segments[from - 1];
    if (
      segment === undefined ||
      !isOffice(textOf(words, segment, body)) ||
      (isClause(words, segment) && officeStart(words, segment) === segment.from)
    )
      break;
    from--;
    if (isMark(words[segment.from - 1], '(') && from > 0) continue;
    if (
      isRole(textOf(words, segment, body)) &&
      segments.length - from >= 1 &&
      (!/^(?:and\s|\p{L}+\sand\s)/u.test(textOf(words, segments[from] ?? segment, body)) ||
        !isRole(textOf(words, segments[from - 1] ?? segment, body)))
    )
      break;
  }
  return segments.slice(from);
};

const isOffice = (text: string): boolean =>
  text.length < 160 &&
  (isRole(text) ||
    isOrganisation(text) ||
    /^(?:and\s)?(?:\p{Lu}[\p{L}'’-]+(?:\s(?:and|&|of|the|for)\s|\s|$)){1,8}$/u.test(text));
