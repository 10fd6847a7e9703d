import { speechVerbs } from '../lexicon/verbs.ts';
import { endsClosed, endsSentence, lastWord, type Unit } from './units.ts';

const known =
  /^(?:notes?(?: (?:to|for) (?:the )?editors?)?|editors?['’]? notes?|background(?: information)?|further information|additional information|more information|about\b.{0,60}|media enquiries|press enquiries|general enquiries|contacts?|ends|end|share this page|related (?:links|content)|attendees|list of attendees|those (?:present|attending)|present|in attendance|apologies|participants|delegates|members present|annex\b.{0,40}|quotes|case study)\s*:?$/i;

/** A line that by its words alone heads a section: "Notes to editors", "Attendees:". */
export const isKnownHeading = (text: string): boolean =>
  text.length <= 80 && known.test(text.replace(/^[*#_\s-]{1,6}|[*#_\s-]{1,6}$/g, ''));

/** Marks short unpunctuated lines that stand alone before a paragraph as headings. */
export function markHeadings(units: Unit[]): Unit[] {
  return units.map((each, i) =>
    each.role === 'paragraph' && isHeading(each, units[i + 1])
      ? { ...each, role: 'heading', level: 2 }
      : each,
  );
}

function isHeading(each: Unit, next: Unit | undefined): boolean {
  if (isKnownHeading(each.text)) return true;
  if (next === undefined || !next.gap || !each.gap || each.text.length > 80 || endsClosed(each.text))
    return false;
  if (/[,;–—“”"]|\s[-•]\s/.test(each.text) || !/^[\p{Lu}\p{N}]/u.test(each.text)) return false;
  if (speechVerbs.has(lastWord(each.text).toLowerCase())) return false;
  return (
    each.text.split(' ').length <= 10 &&
    (endsSentence(next.text) || next.text.length > each.text.length || next.role !== 'paragraph')
  );
}
