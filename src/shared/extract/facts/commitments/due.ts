import type { Figure } from '../../../model/items.ts';
import type { Moment } from '../../../model/moment.ts';
import { inWords, readDate } from '../calendar.ts';
import { monthsFrom, type Stretch } from '../moments/days.ts';
import { type CountedFrom, momentAt } from '../moments/moments.ts';

const lead =
  /(?:^|[\s(])((?:by|before|until|no later than|from|in|on|for|during|at)(?: the)?(?: (?:very )?(?:end|start|beginning|middle|close) of| early| late| mid)?(?: the)?(?: (?:spring|summer|autumn|winter|financial year|year))?(?: of)?) $/i;

/** Times without a date in figures: "by the end of the year", "within six months", "in the coming weeks". */
const worded =
  /\b(?:(?:by|before|at) the end of (?:the|this|next) (?:year|month|week|decade|summer|autumn|spring|winter|parliament|century)|(?:by|before) (?:next|this) (?:year|month|week|weekend|spring|summer|autumn|winter|easter|christmas)|(?:by|in|from) the (?:spring|summer|autumn|winter|new year)|later this (?:year|month|week|spring|summer|autumn|winter|parliament)|(?:early |late |from )?next (?:year|month|week|spring|summer|autumn|winter)|this (?:year|month|week|spring|summer|autumn|winter|parliament)|tomorrow|(?:with)?in the (?:next|coming) (?:few |\w+ )?(?:days|weeks|months|years|year)|within (?:a|the|\w+) (?:days?|weeks?|months?|years?)|(?:over|across|during|for) the (?:next|coming) (?:\w+ )?(?:days|weeks|months|years|year|decade|parliament)|in due course|shortly)\b/gi;

/** A cheap test for a sentence that may hold one. */
const sign =
  /end of|n(?:ext|ew year)|th(?:is|e (?:coming|spring|summer|autumn|winter))|later|tomorrow|within|coming|due course|shortly/i;

/** When a commitment is due. Times that are past are none. */
export function dueOf(text: string, offset: number, figures: Figure[], from: CountedFrom): Moment | null {
  for (const figure of figures) {
    if (figure.kind !== 'date') continue;
    const due = ofFigure(figure, text, offset, from.basis);
    if (due !== null && (from.day === null || due.to === null || due.to >= from.day.date)) return due;
  }
  if (!sign.test(text)) return null;
  worded.lastIndex = 0;
  const found = worded.exec(text);
  if (found === null) return null;
  return momentAt(found[0], offset + found.index, from);
}

/** "by March 2026": its last day is the latest that the words can mean. */
function ofFigure(figure: Figure, text: string, offset: number, basis: Moment['basis']): Moment | null {
  const front = lead.exec(text.slice(Math.max(0, figure.start - offset - 50), figure.start - offset))?.[1];
  if (front === undefined) return null;
  const start = figure.start - front.length - 1;
  const words = text.slice(start - offset, figure.end - offset);
  const stretch = stretchOf(figure);
  return {
    ...{ start, end: figure.end, text: words },
    ...(stretch ?? { from: null, to: null }),
    basis,
    reason:
      stretch === null
        ? `“${words}” is not dated: the year is not given.`
        : `The latest that “${words}” can mean is ${inWords(stretch.to)}.`,
  };
}

function stretchOf({ text, resolved }: Figure): Stretch | null {
  const written = readDate(text);
  const year = written?.year ?? (resolved === null ? null : Number(resolved.date.slice(0, 4)));
  if (written === null || year === null) return null;
  if (written.month === null) return monthsFrom(year, 1, 12);
  if (written.day === null) return monthsFrom(year, written.month, 1);
  const date =
    resolved?.date ?? new Date(Date.UTC(year, written.month - 1, written.day)).toISOString().slice(0, 10);
  return { from: date, to: date };
}
