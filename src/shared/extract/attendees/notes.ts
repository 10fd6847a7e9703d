import { wordSet } from '../lexicon/words.ts';
import { mayEndWith, mayOpenWith } from './line-marks.ts';
import { mayHoldNote } from './note-words.ts';

/** Where an entry begins to say something beside name, role and organisation. */
export const clause =
  /(?:^|[\s,;([–—-])((?:(?:attending|here|present|dialling in|joining) )?(?:on behalf of|in place of|representing|deputising for|deputizing for|standing in for|substituting for|substitute for|deputy for|(?<=\()vice(?! chair| president| chancellor| principal)|replacing|succeeding|in lieu of)\b|(?<=[–—([-] ?)for (?=\p{Lu}|\()|for \((?=\p{L}|\d)|for (?=(?:the )?(?:Rt Hon|Sir|Dame|Lord|Lady|Baroness|Dr|Professor|Prof|Mr|Mrs|Ms)\s)|via (?:ms |microsoft )?(?:video|teams|zoom|skype|phone|telephone|conference call|webex|dial|vc\b|tele)|by (?:ms |microsoft )?(?:video|teams|phone|telephone|videoconference|teleconference|skype|zoom|vc\b|conference)|via \p{Ll}+ (?:link|call|conference|line)\b|dialled in|remotely|(?:agenda |meeting )?items? \d|meeting item\b|(?:both |all )?for (?:agenda )?items? |from items? |until items? |(?<=\()to items? |except(?:ing)? (?:for )?items? |excluding (?:the )?items? |(?<=\()items? (?:one|two|three|four|five|six|seven|eight|nine|ten)\b|(?<=\()attended\b|left (?:at|after|the)|joined (?:at|for|the)|part[- ]time|\(?part(?: of)? (?:the )?meeting|(?<=\()part(?=\))|(?<=\()(?:morning|afternoon)\b|(?:acting |deputy |co-)?chair (?:for|from|until) (?:the |this )?(?:\p{Ll}+ ){0,2}(?:agenda |meeting )?items?\b|note[- ]taker|minute[- ]taker|minutes$|(?<=\()(?:co-)?chair(?: for| from| until| of (?:the )?(?:item|session|first|second)|,)|minutes\)|(?<=[,;(–—-] ?)secretariat$|observer|observing|(?:ms |microsoft )?teams\)?$|zoom\)?$|virtual(?:ly)?\)?$|online\)?$|in person\)?$|video\)?$|(?:tele)?phone\)?$|(?:(?:present|attended|attending|here) )?(?:until|from) (?:\d|noon|midday))/iu;

export const role =
  /^(?:in the chair|ex[- ]officio|(?:\p{L}+ )?board chair|substitute(?: member)?|alternate|proxy|chair|chairman|chairwoman|chairperson|co-chair|(?:interim|acting|joint|meeting) (?:co-)?chair|host|presenter|secretariat|observer|facilitator|minutes|minute[- ]taker|note[- ]taker|notes?|guest|speaker|chief guest|by phone|by video)$/iu;

/** Index at which an entry's note begins, or -1. */
export function noteAt(text: string): number {
  const found = mayHoldNote(text) ? clause.exec(text) : null;
  return found === null ? -1 : found.index + found[0].length - (found[1]?.length ?? 0);
}

/** The last words of such parts. */
const parts = wordSet(
  'chair officio substitute member alternate proxy chairman chairwoman chairperson host presenter secretariat observer facilitator minutes taker notes note guest speaker phone video',
);

/** A part played at the meeting and no office: "Chair", "minute taker". */
export const isMeetingPart = (text: string): boolean => mayEndWith(text, parts) && role.test(text.trim());

const deputies = wordSet('deputy vice');

/** "Jane Doe – Deputy Chair": of the meeting, where nothing else stands behind the dash. */
const isDeputy = (part: string, pieces: string[], text: string): boolean =>
  pieces.length === 1 &&
  mayOpenWith(part, deputies) &&
  /^(?:deputy|vice)[- ]chair/i.test(part) &&
  / [–—-] (?:deputy|vice)[- ]chair\p{Ll}*$/iu.test(text);

/** "Jane Doe, DfE (Deputy)", "Jane Doe (Vice-Chair)": parts of the meeting where they stand in brackets. */
const inBrackets = /^(?:deputy|(?:deputy|vice)[- ]chair(?:man|woman|person)?)$/i;

/** Such a part among what stands behind a name: "(Secretary)" and "– Deputy Chair" are parts too, where nothing else is said. */
export const isPartHere = (part: string, pieces: string[], text: string): boolean =>
  isMeetingPart(part) ||
  (part === 'Secretary' && text.includes('(Secretary)')) ||
  (part === 'Independent' && !text.includes('(Independent)')) ||
  (mayOpenWith(part, deputies) && inBrackets.test(part) && text.includes(`(${part})`)) ||
  isDeputy(part, pieces, text);
