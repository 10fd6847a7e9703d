import type { IsoDate, KnownDate } from '../model/dates.ts';

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
