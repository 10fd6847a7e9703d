import { type Unit, unit } from './units.ts';

const mark =
  /^(?:[•●▪◦‣∙·■□➢✓*\uf0a0-\uf0ff]\s*|[-–—]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+|\((?:i|ii|iii|iv|v|vi|vii|viii|ix|x)\)\s+)(?=\S)/;
/** A bullet in mid-line; where the line lost its spaces it touches the words: "to do:• Build more• Repair". */
const innerMark = /\s?[•●▪\uf0a0-\uf0ff]\s+|(?<=\p{Ll}[.;,:)]?)[•●▪](?=\p{Lu})/u;

/** The text after a list marker, or null where the line has none. */
export function withoutBullet(text: string): string | null {
  const found = mark.exec(text);
  return found === null ? null : text.slice(found[0].length);
}

/** Units whose bullets were set apart: "Present • A • B" is a paragraph and two items. */
export function readBullets(units: Unit[]): Unit[] {
  return units.flatMap((each) => (each.role === 'paragraph' ? split(each) : [each]));
}

function split(each: Unit): Unit[] {
  const own = withoutBullet(each.text);
  if (!/[•●▪\uf0a0-\uf0ff]/.test(own ?? each.text)) return own === null ? [each] : [asItem(own, each)];
  const [head = '', ...items] = ` ${each.text}`.split(innerMark);
  if (items.length === 0) return own === null ? [each] : [asItem(own, each)];
  const lead = head.trim() === '' ? [] : [unit(head.trim(), each.gap)];
  return [...lead, ...items.flatMap((text) => withoutTail(text.trim()))];
}

const section =
  /\s((?:special invitees|in attendance|also (?:present|in attendance|attending)|apologies(?: for absence)?|officials|secretariat|observers|attendees|presenters|guests)|(?:welcome|introductions?|opening remarks|agenda|matters arising|minutes of the (?:last|previous) meeting)\b[\p{L} ]{0,60})$/iu;

/** An item that ran into the next section: "… Fire Group Special invitees", "… Lead Welcome and Introduction 1. The Chair". */
function withoutTail(text: string): Unit[] {
  const numbered = /\s\d{1,2}\.\s(?=\p{Lu})/u.exec(text);
  const item = numbered === null ? text : text.slice(0, numbered.index);
  const rest = numbered === null ? [] : [unit(text.slice(numbered.index + numbered[0].length), true)];
  const tail = section.exec(item.slice(-90));
  const size = tail === null ? item.length : item.length - tail[0].length;
  const heading = tail?.[1] === undefined ? [] : [unit(tail[1], true, 'heading', 2)];
  return [unit(item.slice(0, size), false, 'item', 1), ...heading, ...rest].filter(
    (each) => each.text !== '',
  );
}

function asItem(text: string, each: Unit): Unit {
  return { ...unit(text, each.gap, 'item', 1), joins: shifted(each, each.text.length - text.length) };
}

const shifted = (each: Unit, by: number) =>
  each.joins.map((join) => ({ ...join, at: Math.max(0, join.at - by) }));
