import type { KnownDate } from '../../model/dates.ts';
import { type About, type DatedLine, datedLine, dateLabel } from '../dated-line.ts';
import type { Block, Page } from '../page.ts';
import { Sign } from '../signs.ts';
import { inWords } from './calendar.ts';
import { statedOn } from './stated-date.ts';

/** How many blocks from the start can hold the story's own date. */
export const nearTop = 12;

export interface DayLine extends DatedLine {
  index: number;
  labelled: boolean;
}

/** The lines of a text that are a day and nothing more, also those below a label such as "Published". */
export function linesOfDays(page: Page): DayLine[] {
  const lines: DayLine[] = [];
  page.blocks.forEach((block, i) => {
    if (i >= nearTop && (block.text.length > 90 || (block.signs & Sign.year) === 0)) return;
    const line = datedLine(block.text);
    if (line === null) return;
    const above = line.about === 'bare' && block.text.length <= 60 ? labelAbove(page.blocks[i - 1]) : null;
    lines.push({ ...line, about: above ?? line.about, index: i, labelled: above !== null });
  });
  return lines;
}

const labelAbove = (block: Block | undefined): About | null =>
  block === undefined ? null : dateLabel(block.text);

/** The day that a line gives as the one of publication: the first near the top, or the only one below that. */
export function publishedDay(lines: DayLine[]): KnownDate | null {
  const own = lines.filter(({ about, beside }) => about === 'published' && isNamed(beside));
  const below = own.filter(({ index }) => index >= nearTop);
  const line = own.find(({ index }) => index < nearTop) ?? onlyDay(below);
  return line === undefined ? null : statedOn(line.date, reasonOf(line));
}

const onlyDay = (lines: DayLine[]): DayLine | undefined =>
  lines.every(({ date }) => date === lines[0]?.date) ? lines[0] : undefined;

const reasonOf = ({ labelled, date, words }: DayLine): string =>
  labelled
    ? `The text gives ${inWords(date)} as the day it was published.`
    : `A line of the text gives this as the day it was published: “${words}”.`;

/**
 * A line near the top or at the end that is a day and nothing more: "23 November 2016", "Brussels, 9 MAY 2025"; or one
 * further down, below which a paper says "today", as a communiqué does within a story.
 */
export function bareDay(lines: DayLine[], page: Page): KnownDate | null {
  const ends = page.blocks.length - 2;
  const line = lines.find(
    ({ about, index, beside }) =>
      about === 'bare' && isNamed(beside) && (index < 4 || index >= ends || isOfToday(page, index)),
  );
  return line === undefined ? null : statedOn(line.date, 'A line of its own gives this date.');
}

const isOfToday = ({ blocks }: Page, index: number): boolean =>
  index < nearTop && /\btoday\b/.test(blocks[index + 1]?.text.slice(0, 300) ?? '');

/** Only the day of the last change is told: the day of publication may be an earlier one. */
export function updatedDay(lines: DayLine[]): KnownDate | null {
  const line = lines.find(
    ({ about, index, beside }) => about === 'updated' && index < nearTop && beside === '',
  );
  return line === undefined
    ? null
    : {
        date: line.date,
        basis: 'inferred',
        reason: `The text says only when it was last updated: “${line.words}”. It may have been published before: check it.`,
      };
}

/** What may be left beside a day: next to nothing, a place, "Brussels", or whose paper it is, "Ports Office". */
const isNamed = (beside: string): boolean =>
  beside.length <= 3 ||
  /^\p{Lu}[\p{L}’'.&]*(?: (?:for|and|\p{Lu}[\p{L}’'.&]*)){0,6}$/u.test(beside) ||
  beside === 'admin';
