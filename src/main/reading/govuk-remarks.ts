import type { IsoDate } from '../../shared/model/dates.ts';
import { dateWords } from '../../shared/words/dates.ts';
import { dayStated } from './days.ts';
import { attribute, type DomPage, textOf } from './dom.ts';

/** What is said of a story that GOV.UK holds to be out of date. */
export function withdrawn(day: IsoDate | undefined, why: string): string {
  const since = day === undefined ? '' : ` on ${dateWords(day)}`;
  return `GOV.UK withdrew it${since}: what it says may hold no more.${why === '' ? '' : ` GOV.UK says why: ${why}`}`;
}

/** A story that was changed after it was published may say other things than it did then. */
export const changed = (day: IsoDate, note: string): string =>
  `GOV.UK last changed it on ${dateWords(day)}${note === '' ? '.' : `: ${note}`}`;

/** The page names the speaker above the words, which do not. */
export const spoken = (speaker: string, isWritten: boolean): string =>
  `GOV.UK says that it was ${isWritten ? 'written' : 'given'} by ${speaker}.`;

/** What a saved page of GOV.UK says of its story beside it. `isSpeech`: whether its author is who says its words. */
export function remarksOfPage(page: DomPage, isSpeech: boolean): string[] {
  const notice = page.querySelector('.gem-c-notice');
  const title = notice && textOf(page.querySelector('.gem-c-notice__title'));
  const isWithdrawn = title && /\bwithdrawn\b/i.test(title);
  const day = dayStated(attribute(page.querySelector('.gem-c-notice time[datetime]'), 'datetime'));
  const why = isWithdrawn ? textOf(page.querySelector('.gem-c-notice .govspeak')) : '';
  const person = isSpeech && textOf(page.querySelector('.gem-c-metadata a[href*="/government/people/"]'));
  return [
    ...(isWithdrawn ? [withdrawn(day, why)] : []),
    ...lastChange(page),
    ...(person ? [spoken(person, false)] : []),
  ];
}

function lastChange(page: DomPage): string[] {
  const [first, last] = ['first-published-at', 'public-updated-at'].map((name) =>
    dayStated(attribute(page.querySelector(`meta[name="govuk:${name}"]`), 'content')),
  );
  return first !== undefined && last !== undefined && last > first ? [changed(last, '')] : [];
}
