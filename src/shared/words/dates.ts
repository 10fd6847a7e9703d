import { IsoDate, type KnownDate } from '../model/dates.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 2017-06-04 -> "4 June 2017": the house style for the program's own words (GOV.UK style guide, "Dates"). */
export function dateWords(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** A known date for the eye: worked-out ones say so. null -> "date not known". */
export function knownDateWords(known: KnownDate | null): string {
  if (!known) return 'date not known';
  return known.basis === 'inferred' ? `${dateWords(known.date)} (inferred)` : dateWords(known.date);
}

/** "4 June 2017", as the house writes it -> 2017-06-04; null for what is written otherwise or is no day. */
export function plainDate(words: string): IsoDate | null {
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(words.trim()) ?? [];
  const month = months.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return month > 0 && IsoDate.safeParse(date).success ? date : null;
}
