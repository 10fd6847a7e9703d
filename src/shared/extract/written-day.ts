import type { IsoDate } from '../model/dates.ts';
import { isoDate, readDate } from './facts/calendar.ts';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const year = '(?:19|20)\\d\\d(?!\\d)';

/** A day with its year in words: "Monday, 3rd of March 2025", "March 3, 2025", "3-Mar-2025". */
export const inWordsPattern = `(?:\\b${weekday}\\.?,? (?:the )?)?\\b\\d{1,2}(?: ?(?:st|nd|rd|th))?(?: of)? ${month}\\.?,? ${year}|(?:\\b${weekday}\\.?,? )?\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${year}|\\b\\d{1,2}-${month}-${year}`;

const welshMonths =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');
const inWelsh = new RegExp(`^(\\d{1,2}) (${welshMonths.join('|')}) (\\d{4})$`, 'i');

/** "3 Mawrth 2025" */
export const inWelshPattern = `\\b\\d{1,2} (?:${welshMonths.join('|')}) ${year}`;

/** A day in figures, which comes first in Britain: "03/03/2025", "3.3.2025", "03-03-2025", "2025-03-03T09:30". */
export const inFiguresPattern = `(?<![\\d./-])(?:${['[.]', '/', '-']
  .map((mark) => `\\d{1,2} ?${mark} ?\\d{1,2} ?${mark} ?${year}`)
  .join('|')}|${year}-\\d\\d-\\d\\d(?:T\\d\\d:[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?)(?![\\d/-])`;

const figures = /^(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d\d|\d{4})$|^(\d{4})-(\d\d)-(\d\d)/;

/** What one of these patterns found, as a day of the calendar; null where the calendar has none such. */
export function dayOf(written: string): IsoDate | null {
  const found = figures.exec(written);
  if (found !== null) {
    const [, day, month, year = '', first, second, third] = found;
    const full = year.length === 2 ? `20${year}` : year;
    return isoDate(Number(first ?? full), Number(second ?? month), Number(third ?? day));
  }
  const welsh = inWelsh.exec(written);
  if (welsh !== null) {
    const [, day, name = '', year] = welsh;
    const at = welshMonths.findIndex((each) => each.toLowerCase() === name.toLowerCase());
    return isoDate(Number(year), at + 1, Number(day));
  }
  const read = readDate(written);
  return read?.day == null || read.month === null || read.year === null
    ? null
    : isoDate(read.year, read.month, read.day);
}
