import { wordSet } from '../lexicon/words.ts';
import { isOnlyFillers, isOrganisation, isRole } from '../people/organisation.ts';
import { isTopicOnly, officeSize, topicsEnd } from '../people/topics.ts';
import { mayOpenWith } from './line-marks.ts';
import { splitRole, topicBehindDash } from './meeting-office.ts';

export interface Read {
  role: string | null;
  organisation: string | null;
  note: string | null;
}

/** Pieces as they stand in the text, with what is between them, and the bracket that the last one leaves open. */
export function joinPieces(pieces: string[], text: string): string {
  const start = text.indexOf(pieces[0] ?? '');
  const last = pieces.at(-1) ?? '';
  const at = text.indexOf(last, start);
  if (start === -1 || at === -1) return pieces.join(', ');
  const end = at + last.length;
  const joined = text.slice(start, end);
  return text[end] === ')' && joined.lastIndexOf('(') > joined.lastIndexOf(')') ? `${joined})` : joined;
}

const leads = wordSet('of from at for');

/** The pieces behind a name, as its role, organisation and note. */
export function rolesBehind(pieces: string[], text: string): Read {
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
