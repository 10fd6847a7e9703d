import { roleFillers } from '../lexicon/roles.ts';
import { wordSet } from '../lexicon/words.ts';
import { isAcronym, isOnlyFillers, isOrganisation, isRole } from './organisation.ts';

/** Nouns of organisations that are topics of an office as well: "Head of Health and Housing". */
const topical =
  /\b(?:local government|private office|housing|homes?|energy|water|gas|power|defence|engineering|insurance|communications|media|research|international|retail|projects?|programmes?|review|technology|technologies|systems|markets?|services?|partnerships?|investment|library|libraries|museums?|fund|finance|capital|ventures|highways|ports|planning|movement|party|post|mail)\b/gi;

/** Nouns that end the topic of an office and no body's name: "Board Governance", "International Affairs". */
const topicNouns =
  wordSet(`affairs policy policies strategy strategies operations delivery governance compliance quality safety standards reform reforms relations engagement planning performance
  transformation improvement resources communications wellbeing protection commissioning safeguarding analysis analytics research evaluation innovation integration inclusion equality
  sustainability resilience regeneration skills finance procurement assurance legislation regulation enforcement inspection inspections participation partnerships programmes projects
  infrastructure investment development growth digital data technology systems estates workforce nursing medicine care education learning science sciences services commercial legal
  culture change relationships outcomes people professionalism risk audit security intelligence prevention recovery preparedness response adaptation biodiversity environment transport economy markets`);

/** A noun that makes a phrase a body whatever its last word is. */
const bodies =
  /\b(?:departments?|ministry|agency|authority|councils?|university|college|trust|ltd|limited|plc|llp|association|federation|society|institute|foundation|charity|union|commission|government|executive|parliament|treasury|constabulary|police|hospitals?|inspectorate|academy|court|bank|company|corporation|nhs|england|scotland|wales|ireland|british|britain|scottish|welsh|irish|london|royal)\b/i;

/** What stands behind the last space or slash. */
function lastWord(text: string): string {
  for (let i = text.length; i > 0; i--) {
    const code = text.charCodeAt(i - 1);
    if (code > 0x7f) return /[^\s/]+$/.exec(text)?.[0] ?? '';
    if (code === 0x20 || code === 0x2f || (code >= 0x09 && code <= 0x0d)) return text.slice(i);
  }
  return text;
}

/** "Kelder Council", "Institute of Ports": a noun tells a body apart from a topic. */
export const isPlainBody = (text: string): boolean => bodies.test(text);

/** "UK & International Affairs", "Market Authorisations Service Delivery": what an office deals with, by its last word. */
export function endsInTopic(text: string): boolean {
  if (!topicNouns.has(lastWord(text).toLowerCase())) return false;
  const words = text.replace(languages, 'language').split(/[\s/]+/);
  return (
    !bodies.test(words.join(' ').replace(/\blocal government\b/gi, 'councils’')) && !words.some(isAcronym)
  );
}

/** "Cabinet Division", "Rural Policy Unit": a part of a body that its office names. */
export const isPartOfBody = (text: string): boolean =>
  /\s(?:unit|team|division|branch|directorate|secretariat|section|desk|cell|programme|project)s?$/i.test(
    text,
  ) &&
  !bodies.test(text.replace(/\b(?:police|government)\b/gi, '')) &&
  !text.split(' ').some(isAcronym);

const alone =
  /(?:^|\s)(?:director|head|manager|lead|leader|officer|adviser|advisor|director[- ]general|deputy|inspector|constable|superintendent|member|analyst|co-?ordinator|executive|consultant|specialist|partner)s?$/i;
const heads =
  /(?:^|\s)(?:(?:co-|vice-|deputy )?chair(?:man|woman|person)?|chief executive(?: officer)?|ceo|president|(?:co-)?founder|owner|managing director|general secretary|secretary[- ]general|governor|principal|treasurer|trustee)$/i;
const ministers =
  /\b(?:minister|secretary|cabinet member|portfolio holder|spokes\p{L}+|champion|commissioner) (?:of state )?(?:for|of) /iu;

/** How many of an office's pieces, parted by commas, are the office: "Director, Finance, Planning and Commercial" is all three. */
export function officeSize(pieces: readonly string[]): number {
  const first = pieces[0] ?? '';
  if (pieces.length < 2 || first.includes(' and ') || first.includes(' & ')) return 1;
  if (isNoTopic(pieces[1] ?? '') || heads.test(first)) return 1;
  const minister = ministers.test(first);
  const opened = /\s(?:of|for|to)\s/.test(first);
  const bare = alone.test(first);
  if (!minister && !bare && !opened) return 1;
  for (let i = 1; i < Math.min(pieces.length, 5); i++) {
    const piece = pieces[i] ?? '';
    if ((i > 1 && isNoTopic(piece)) || !/^(?:the )?\p{Lu}/u.test(piece)) return 1;
    if (/\s(?:and|&)\s|^and\s/.test(piece)) return minister || isTopical(piece) ? i + 1 : 1;
    if (bare && i === 1 && isTopical(piece) && !hasListBehind(pieces, i + 1)) return 2;
  }
  return 1;
}

/** Whether a later piece ends a list that has begun: "…, Planning and Commercial", "…, Policing and Fire Group". */
const hasListBehind = (pieces: readonly string[], from: number): boolean =>
  pieces
    .slice(from, from + 3)
    .some(
      (piece) =>
        / (?:and|&) /.test(piece) &&
        !/^(?:the )?(?:Department|Ministry|Office|Institute|University|Royal|NHS|National|HM)\b/.test(piece),
    );

/** Another office, or a body by a noun that no topic has. */
const isNoTopic = (piece: string): boolean =>
  isRole(piece) ||
  piece.endsWith(' Partnership') ||
  (!endsInTopic(piece) && isOrganisation(withoutThe(withoutTreasury(piece).replace(topical, 'Topics'))));

const withoutTreasury = (piece: string): string =>
  piece.startsWith('Treasury and ') ? `Topics ${piece.slice(9)}` : piece;

const withoutThe = (piece: string): string => (piece.startsWith('the ') ? piece.slice(4) : piece);

/** "Improving Health and Wellbeing", "Planning and Commercial": words by which offices say what they deal with. */
const isTopical = (piece: string): boolean =>
  !bodies.test(piece.replace(/\blocal government\b|^treasury(?= and )/gi, '').replace(languages, '')) &&
  (isOnlyFillers(piece) ||
    endsInTopic(piece) ||
    /^\p{Lu}\p{Ll}+ing \p{Lu}/u.test(piece) ||
    (/ (?:and|&) /.test(piece) &&
      piece
        .split(/[\s&]+/)
        .some((word) => roleFillers.has(word.toLowerCase()) || topicNouns.has(word.toLowerCase()))));

/** "Strategic Communications", "Health and Housing": words of an office, of which one could be a body's as well. */
export const isTopicOnly = (text: string): boolean => endsInTopic(text) || isFillersOnly(text);

const isFillersOnly = (text: string): boolean =>
  isOnlyFillers(text) &&
  !/\b(?:uk|national|british|english|scottish|welsh|irish|ireland|scotland|wales|england|london)\b/i.test(
    text.replace(languages, 'language'),
  ) &&
  !isOrganisation(text.replace(topical, 'topics'));

/** "Culture & Welsh Language": the language is a topic, wherever it is spoken. */
const languages = /\b(?:welsh|english|irish|scottish) languages?\b/gi;

/** Capitalised words that are a topic and no body's name, in a list that an "and" ends. */
const isTopic = (piece: string): boolean =>
  /^\p{Lu}/u.test(piece) &&
  (isOnlyFillers(piece) || (!isRole(piece) && !isOrganisation(piece.replace(topical, 'topics'))));

/**
 * "Director, Wellbeing and Housing, X Council", "Member for Adults, Health and Housing, X Council": the topics behind
 * piece `from` - 1, which holds the office, belong to it. The index of the first piece behind them, or `from` where
 * there are none.
 */
export function topicsEnd(pieces: readonly string[], from: number): number {
  for (let i = from; i < pieces.length - 1 && i < from + 4; i++) {
    const piece = pieces[i] ?? '';
    if (!isTopic(piece)) return from;
    if (!/\s(?:and|&)\s/.test(piece)) continue;
    const next = pieces[i + 1] ?? '';
    return !isRole(next) && (isOnlyFillers(piece) || isOrganisation(next)) ? i + 1 : from;
  }
  return from;
}
