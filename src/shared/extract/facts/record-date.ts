import type { KnownDate } from '../../model/dates.ts';
import type { Page } from '../page.ts';
import { type DayLine, nearTop } from './lines-of-days.ts';
import { anyMonth, minuted, tookPlace, withHours } from './own-dates.ts';
import { stated, statedOn } from './stated-date.ts';

/** Whether the title says that this is the record of a meeting: then its day is the meeting's, not the page's. */
export function titledRecord(page: Page): boolean {
  const title = page.title ?? page.blocks[0]?.text.slice(0, 80) ?? '';
  return (
    /m(?:inute|eeting)/i.test(title) &&
    /\bminutes\b|\bmeeting (?:notes?|record|summary)\b|\b(?:notes?|record|summary) of (?:the |a )?(?:\p{L}+ ){0,3}meeting\b/iu.test(
      title,
    )
  );
}

/** The day of its meeting that a record gives on a line of its own: "Meeting date: 4 June 2024". */
export function meetingLine(lines: DayLine[]): KnownDate | null {
  const line = lines.find(({ about, index, beside }) => about === 'held' && index < nearTop && beside === '');
  return line === undefined ? null : statedOn(line.date, ofMeeting(line.words));
}

/** The meeting's day in the first lines of its record. */
export function minutesDate(page: Page, blocks = 4): KnownDate | null {
  for (const { text, role } of page.blocks.slice(0, blocks)) {
    const head = text.length > 300 && /^Minutes of\b/.test(text) ? text.slice(0, 300) : text;
    if (head.length > 300 || !anyMonth.test(head) || nextMeeting.test(head)) continue;
    if (isOfLastTime(head, role === 'item')) continue;
    const hours = head.length < 160 && isMeeting(page) ? withHours.exec(head) : null;
    const told = /communiqu/i.test(page.title ?? '') ? tookPlace.exec(head)?.[1] : undefined;
    const day = minuted.exec(head)?.[1] ?? hours?.[1] ?? hours?.[2] ?? told;
    if (day !== undefined) return stated(day, () => ofMeeting(day));
  }
  return null;
}

const ofMeeting = (day: string): string => `The record gives this as the day of its meeting: “${day}”.`;

/** A line that says when people meet again. */
export const nextMeeting = /^(?:The )?(?:Date (?:and time )?of (?:the )?)?next meeting\b/i;

/** Whether the first lines say who was present, or that this is a paper of a meeting. */
const isMeeting = (page: Page): boolean =>
  /\b(?:minutes|meeting|agenda)\b/i.test(page.title ?? '') ||
  page.blocks
    .slice(0, 8)
    .some(({ text }) =>
      /^(?:present|attendees|members|in attendance|apologies|minutes|agenda)\b/i.test(text),
    );

/** "1. Minutes of the meeting of 6 May", "The minutes of 6 May were agreed": of the meeting before. */
const isOfLastTime = (text: string, isItem: boolean): boolean =>
  /^(?:the )?(?:draft )?minutes\b/i.test(text) &&
  (isItem ||
    /\b(?:was|were) (?:\p{L}+ ){0,3}(?:agreed|approved|accepted|signed|confirmed|noted)\b/u.test(text));
