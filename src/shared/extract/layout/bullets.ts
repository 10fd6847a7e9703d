import { type Unit, unit } from './units.ts';

const mark =
  /^(?:[•●▪◦‣∙·■□➢✓*]\s*|[-–—]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+|\((?:i|ii|iii|iv|v|vi|vii|viii|ix|x)\)\s+)(?=\S)/;
const innerMark = /\s[•●▪]\s+/;

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
  if (!/[•●▪]/.test(own ?? each.text)) return own === null ? [each] : [asItem(own, each)];
  const [head = '', ...items] = ` ${each.text}`.split(innerMark);
  if (items.length === 0) return own === null ? [each] : [asItem(own, each)];
  const lead = head.trim() === '' ? [] : [unit(head.trim(), each.gap)];
  return [
    ...lead,
    ...items
      .filter((text) => text.trim() !== '')
      .map((text, i) => unit(text.trim(), i === 0 && each.gap, 'item', 1)),
  ];
}

function asItem(text: string, each: Unit): Unit {
  return { ...unit(text, each.gap, 'item', 1), joins: shifted(each, each.text.length - text.length) };
}

const shifted = (each: Unit, by: number) =>
  each.joins.map((join) => ({ ...join, at: Math.max(0, join.at - by) }));
