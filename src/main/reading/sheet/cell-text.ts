import { dateWords } from '../../../shared/words/dates.ts';

/** A cell's text: spaces tidied, a break within the cell a line feed. Signs that nobody sees fill no cell. */
export function cellText(text: string): string {
  const lines = text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const kept = lines.filter((line) => /[^\s\p{Cf}\p{Cc}]/u.test(line)).join('\n');
  return kept;
}

/** A cell's value as a person reads it: dates in words, numbers without the noise of their last bits. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return momentText(value);
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return cellText(String(value));
}

/** Excel's days begin in 1900: what is earlier is a time of day without a date. */
function momentText(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return '';
  const [date = '', clock = ''] = moment.toISOString().split('T');
  const time = clock.slice(0, 5);
  if (moment.getUTCFullYear() < 1900) return time;
  return time === '00:00' ? dateWords(date) : `${dateWords(date)}, ${time}`;
}
