import { isOnlyFillers, isOrganisation, isRole } from './organisation.ts';

/** Nouns of organisations that are topics of an office as well: "Head of Health and Housing". */
const topical =
  /\b(?:housing|homes?|energy|water|gas|power|defence|engineering|insurance|communications|media|research|international|retail|projects?|programmes?|review|technology|technologies|systems|markets?|services?|partnerships?|investment|library|libraries|museums?|fund|finance|capital|ventures|highways|ports|planning|movement|party|post|mail)\b/gi;

/** "Strategic Communications", "Health and Housing": words of an office, of which one could be a body's as well. */
export const isTopicOnly = (text: string): boolean =>
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
