import { dateWords } from './dates.ts';

/** A day, a month, a year or days between: "4 June 2017", "October 2026", "2026", "9 November 2026 to 15 November 2026". */
export function stretchWords({ from, to }: { from: string; to: string }): string {
  if (from === to) return dateWords(from);
  const [day, ...monthAndYear] = dateWords(from).split(' ');
  const [year, month] = from.split('-');
  if (day === '1' && isLastOf(from, to)) return monthAndYear.join(' ');
  if (month === '01' && day === '1' && to === `${year}-12-31`) return year ?? '';
  return `${dateWords(from)} to ${dateWords(to)}`;
}

/** Whether `to` is the last day of the month of `from`. */
const isLastOf = (from: string, to: string): boolean =>
  from.slice(0, 7) === to.slice(0, 7) &&
  new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 7) !== from.slice(0, 7);
