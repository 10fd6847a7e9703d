import { places } from '../lexicon/places.ts';
import { isForcesRank } from '../lexicon/ranks.ts';
import { wordSet } from '../lexicon/words.ts';
import { isOnlyFillers, isOrganisation, isRole } from '../people/organisation.ts';
import type { Role } from '../people/roles.ts';
import { isTopicOnly, officeSize, topicsEnd } from '../people/topics.ts';
import { mayOpenWith } from './line-marks.ts';
import { splitRole, topicBehindDash } from './meeting-office.ts';
import { isMeetingPart, isPartHere } from './notes.ts';

export interface Read {
  role: string | null;
  organisation: string | null;
  note: string | null;
}

/** "Northern Ireland Executive": a government, and no office. */
const executive = /^(?!.*\b(?:Chief|Non|Deputy|Account)\b)(?:\p{Lu}\p{L}+ ){1,3}Executive$/u;

const standIns = wordSet('acting interim');

/** What stands before and behind the name, and the label that begins the line, to role, organisation and note. */
export function rolesOf(before: string[], pieces: string[], text: string, label: string | null): Read {
  // "David Roe, Acting, Director": the word belongs to the office.
  const behind =
    pieces[1] !== undefined &&
    mayOpenWith(pieces[0] ?? '', standIns) &&
    /^(?:acting|interim)$/i.test(pieces[0] ?? '')
      ? [`${pieces[0]}, ${pieces[1]}`, ...pieces.slice(2)]
      : pieces;
  const isPart = (part: string, i: number): boolean =>
    isPartHere(part, pieces, text) &&
    (text.includes(`(${part})`) ||
      !isOrganisation(behind[i + 1] ?? '') ||
      isRole((behind[i + 1] ?? '').split(' ').slice(0, 2).join(' ')));
  const parts = behind.filter(isPart);
  const rest = behind.filter((part, i) => !isPart(part, i));
  const body = bodyInFront(before);
  const own = body === null ? before : before.slice(1);
  const office =
    own.length > 0
      ? officeBefore(joinPieces(own, text).replace(/^(?:and )?the (?=\p{Lu})/u, ''), text, behind)
      : null;
  const after = rest.length > 0 ? rolesBehind(rest, text) : { role: null, organisation: null, note: null };
  const ranked = after.role !== null && office?.role != null && isForcesRank(office.role);
  const role = ranked ? after.role : (office?.role ?? after.role);
  const organisation = body ?? office?.organisation ?? after.organisation;
  const second = ranked ? (office?.role ?? null) : office?.role != null ? after.role : null;
  const notes = [after.note, second, ...parts];
  if (label !== null && isMeetingPart(label)) notes.unshift(label);
  const named = { role, organisation, note: null };
  if (
    label !== null &&
    !isMeetingPart(label) &&
    !/^(?:ministers|officials|members|directors|executives|officers|representatives)$/i.test(label) &&
    role === null &&
    isRole(label) &&
    !executive.test(label)
  )
    named.role = splitRole(label).role ?? label;
  if (
    label !== null &&
    organisation === null &&
    !isMeetingPart(label) &&
    isOrganisation(label) &&
    (!isRole(label) || executive.test(label))
  )
    named.organisation = label;
  // "Denmark: A, Minister of Fisheries": whom a delegation is of.
  if (label !== null && organisation === null && role !== null && places.has(label.toLowerCase()))
    named.organisation = label;
  if (
    named.role === null &&
    parts.length > 0 &&
    organisation !== null &&
    /^(?:co-|vice[- ]|deputy )?chair/i.test(parts[0] ?? '') &&
    !text.includes(`(${parts[0]})`) &&
    !label
  )
    named.role = notes.pop() ?? null;
  const kept = notes.filter((part) => part !== null && part !== '');
  return { ...named, note: kept.length > 0 ? kept.join('; ') : null };
}

/** "Welsh Government - Minister for the Economy, Jane Doe": the body goes before the office. */
const bodyInFront = (before: string[]): string | null => {
  const [first = '', second = ''] = before;
  if (!isRole(second)) return null;
  return executive.test(first) || (isOrganisation(first) && !isRole(first)) ? first : null;
};

/** "Care England – Jane Doe": a piece of its own that is no office is the body. */
function officeBefore(written: string, text: string, behind: string[]): Role {
  if (/^observer for /i.test(written)) return { role: written, organisation: null };
  const split = splitRole(written);
  const apart = /^[\s]*[–—:|\t-]/.test(text.slice(text.indexOf(written) + written.length));
  const alone = behind.length === 0 || isRole(behind[0] ?? '');
  const isBody = split.role === written && !isRole(written) && apart && alone;
  return isBody ? { role: null, organisation: written } : split;
}

/** Pieces as they stand in the text, with what is between them, and the bracket that the last one leaves open. */
function joinPieces(pieces: string[], text: string): string {
  const start = text.indexOf(pieces[0] ?? '');
  const last = pieces.at(-1) ?? '';
  const at = text.indexOf(last, start);
  if (start === -1 || at === -1) return pieces.join(', ');
  const end = at + last.length;
  const joined = text.slice(start, end);
  return text[end] === ')' && joined.lastIndexOf('(') > joined.lastIndexOf(')') ? `${joined})` : joined;
}

const leads = wordSet('of from at for');

function rolesBehind(pieces: string[], text: string): Read {
  const [first = '', ...rest] = pieces;
  const own = mayOpenWith(first, leads) ? /^(?:of|from|at|for)\s(?:the\s)?(.+)$/i.exec(first) : null;
  if (own?.[1] && /^for\s/i.test(first) && !isOrganisation(own[1]))
    return { role: null, organisation: null, note: joinPieces(pieces, text) };
  if (own?.[1] && !isRole(first))
    return { role: null, organisation: joinPieces([own[1], ...rest], text), note: null };
  const shared = rest.length === 0 ? bodyAndOffice(first) : null;
  if (shared !== null) return shared;
  if (!isRole(first) && !isOffice(first)) return withoutOffice(first, rest, text);
  if (
    rest.length === 1 &&
    endsInTopic(first) &&
    isTopicOnly(rest[0] ?? '') &&
    / (?:and|&) /.test(rest[0] ?? '')
  )
    return { role: joinPieces([first, ...rest], text), organisation: null, note: null };
  if (topicBehindDash(first, rest[0] ?? '', text))
    return roleThenRest(joinPieces([first, rest[0] ?? ''], text), rest.slice(1), text);
  const topics = Math.max(officeSize([first, ...rest]), topicsEnd([first, ...rest], 1));
  if (topics > 1)
    return roleThenRest(
      joinPieces([first, ...rest.slice(0, topics - 1)], text),
      rest.slice(topics - 1),
      text,
    );
  const split = splitRole(first, false);
  if (rest.length === 0) return { ...split, note: null };
  if (
    split.organisation !== null &&
    split.role !== null &&
    (isRole(rest[0] ?? '') || !isOrganisation(rest[0] ?? ''))
  )
    return { ...split, note: joinPieces(rest, text) };
  if (split.organisation !== null && split.role !== null)
    return { role: first, organisation: joinPieces(rest, text), note: null };
  return roleThenRest(split.role ?? first, rest, text);
}

/** "workstream facilitator", "Sign Language Interpreter": in small letters, or by its ending, no body's name. */
const isOffice = (piece: string): boolean =>
  /^\p{Ll}[\p{Ll} -]{4,60}$/u.test(piece) ||
  (!isOrganisation(piece) &&
    /(?:ator|itor|ologist|ician|icist|ographer|keeper|worker|maker|holder|writer|taker|planner|buyer|handler|trainer|leader|preter|visor|advisor|adviser)$/.test(
      piece,
    ));

/** "Rivers Agency/South West Chair": the body, and the part that its person has here. */
function bodyAndOffice(piece: string): Read | null {
  const at = piece.indexOf('/');
  const [body, office] = [piece.slice(0, at).trim(), piece.slice(at + 1).trim()];
  return at > 0 && !isRole(body) && isRole(office) ? { role: office, organisation: body, note: null } : null;
}

/** "Director General Economy": the office has begun to list its topics. */
const endsInTopic = (office: string): boolean => {
  const last = office.split(' ').at(-1) ?? '';
  return office.includes(' ') && !isRole(last) && isOnlyFillers(last);
};

const withoutThe = (body: string): string =>
  body.startsWith('t') || body.startsWith('T') ? body.replace(/^the\s/i, '') : body;

/** The role goes on while pieces are offices; then comes the organisation; a further office is a note. */
function roleThenRest(role: string, rest: string[], text: string): Read {
  const places = rest.findIndex((piece) => endsOffices(piece, rest));
  const [offices, others] = places === -1 ? [rest, []] : [rest.slice(0, places), rest.slice(places)];
  const whole = offices.length > 0 ? joinPieces([role, ...offices], text) : role;
  const note = others.findIndex((piece, i) => i > 0 && isRole(piece));
  const organisation = note === -1 ? others : others.slice(0, note);
  const last = note === -1 ? null : joinPieces(others.slice(note), text);
  return {
    role: whole,
    organisation: organisation.length > 0 ? withoutThe(joinPieces(organisation, text)) : null,
    note: last,
  };
}

/** "Deputy Director, Ready for Rain, Department for X": what is no organisation, before one, is still the office. */
const endsOffices = (piece: string, rest: string[]): boolean => {
  if (isOrganisation(piece)) return true;
  if (isRole(piece)) return false;
  const last = rest.at(-1) ?? '';
  return isOnlyFillers(piece) || last === piece || !isOrganisation(last) || isRole(last);
};

/** "Name, Organisation" and "Name, Organisation, Role". */
function withoutOffice(first: string, rest: string[], text: string): Read {
  const at = rest.findIndex((piece) => isRole(piece));
  if (at === -1)
    return {
      role: null,
      organisation: withoutThe(joinPieces([first, ...rest], text)),
      note: null,
    };
  const split = splitRole(joinPieces(rest.slice(at), text), true);
  return { role: split.role, organisation: joinPieces([first, ...rest.slice(0, at)], text), note: null };
}
