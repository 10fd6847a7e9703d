import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, mayHoldBare } from '../../../../src/shared/extract/attendees/called.ts';
import {
  absent,
  absentWords,
  present,
  presentWords,
} from '../../../../src/shared/extract/attendees/headings.ts';
import { label, looseHeading } from '../../../../src/shared/extract/attendees/labels.ts';
import {
  lineMarks,
  Mark,
  mayEndWith,
  mayOpenWith,
} from '../../../../src/shared/extract/attendees/line-marks.ts';
import { mayHoldNote } from '../../../../src/shared/extract/attendees/note-words.ts';
import { clause, isMeetingPart, role } from '../../../../src/shared/extract/attendees/notes.ts';
import { next } from '../../../../src/shared/extract/attendees/ran-on.ts';
import { likely } from '../../../../src/shared/extract/attendees/titled-runs.ts';
import { mayRunOn } from '../../../../src/shared/extract/words.ts';

const list = (text: string): string[] => text.split('|');
const notes = list(
  'attending|here|on behalf of|in place of|representing|Representing|deputising for|standing in for|substitute for|substituting for|deputy for|vice|replacing|succeeding|in lieu of|for|the|Rt Hon|Sir|Dr|Mr|Professor|Ann Bell|via|by|ms|microsoft|video|Teams|videoconference|tele|phone|telephone|teleconference|vc|dial|conference call|link|dialled in|remotely|agenda|meeting|item|items|2|both|all|from|until|to|except|excepting|excluding|one|attended|left at|joined for|part|part-time|of the|morning|afternoon|acting|co-chair|chair|Chair|minute|note|taker|note-taker|minutes|of the session|of item|secretariat|observer|observing|zoom|virtual|virtually|online|in person|noon|midday|present|until 3|Director',
);
const parts = list(
  'in the chair|ex|officio|board chair|Pell|substitute|member|alternate|proxy|chair|Chairman|co|interim|acting|meeting|host|presenter|secretariat|observer|facilitator|minutes|minute|note|taker|notes|guest|speaker|chief|by phone|by video',
);
const names = list('Ann|Bell|Lo|AL|ALo|O’Dell|Pell-Marsh|Dr|Chair|of|MP|A|BEM|Director|Ælf|𝐀𝐁|MWh');
const lines = list(
  'Dr|Mr|Mrs|Miss|Sir|Dame|Professor|Prof|Cllr|Councillor|Ald|Hon|Rev|Rivers Trust|Oban University|Ann Bell|Director|Attendees:|Chair|Present|Members|secretariat|Others|in attendance|–|1.|Apologies',
);
const headings = list(
  'Attendees|attendees:|List of|Full|Those|present|Present|in attendance|Also|attending|Participants|Heads of delegations|Chair:|Co-chairs:|Ministers|Special|invitees|Guests|all|Members|members’|Membership|Panel|Officials|Secretariat|Observers|Presenters|Board|Non-executives|Other|via|by|Teams|video|phone|dialled in|on the call|on|People who|attended|attended by:|Apologies|apologies for absence|Absent|Not present|unable to attend|Committee|at the meeting|were|of the Board',
);
const odd = list('ſ|\u212a|é|\u00a0|(|)|,|;|:|-|–|[|.|/|\t|s|𝐀|_');
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '', '-', ', ', ' (', ') ', ' – ', ': ');
const lineOf = (words: string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...odd)), gap),
      { minLength: 1, maxLength: 8 },
    )
    .map((pairs) =>
      pairs
        .map(([word, between]) => word + between)
        .join('')
        .trim(),
    );
const always = (words: string[], holds: (line: string) => boolean) =>
  fc.assert(
    fc.property(lineOf(words), (line) => {
      expect(holds(line)).toBe(true);
    }),
    { numRuns: 4000 },
  );
const has = (line: string, mark: number): boolean => (lineMarks(line) & mark) !== 0;

describe('what a line is made of is never missing', () => {
  it('where an entry holds a note', () => {
    always(notes, (line) => !clause.test(line) || mayHoldNote(line));
  });

  it('where words are a part played at the meeting', () => {
    always(parts, (line) => isMeetingPart(line) === role.test(line.trim()));
  });

  it('where letters stand behind a name without a bracket', () => {
    always(names, (line) => !bare.test(line) || mayHoldBare(line));
  });

  it('where a title stands in a line', () => {
    always(lines, (line) => !(likely.test(line) || next.test(line)) || has(line, Mark.titled));
  });

  it('where a label or a loose heading begins a line', () => {
    always(lines, (line) => !label.test(line) || has(line, Mark.colon | Mark.dash));
  });

  it('where a line heads a list', () => {
    always(
      headings,
      (line) =>
        (!present.test(line) || mayOpenWith(line, presentWords)) &&
        (!absent.test(line) || mayOpenWith(line, absentWords)),
    );
  });

  it('where a line may have lost a break', () => {
    always([...names, ...lines], (line) => !mayRunOn(line) || has(line, Mark.seam));
  });
});

describe('lineMarks', () => {
  it.each([
    ['two capitals', 'Ann Bell MP', 'Ann Bell', Mark.capitals],
    ['a tab', 'Ann\tBell', 'Ann Bell', Mark.bar],
    ['a dash', 'Ann – Bell', 'Ann, Bell', Mark.dash],
    ['a title', 'Bo, Dr Bell', 'Bo, Director', Mark.titled],
    ['no title inside a word', 'Dr Bell', 'McDr Bell', Mark.titled],
  ])('shows %s', (_, there, absent, mark) => {
    expect([has(there, mark), has(absent, mark)]).toEqual([true, false]);
  });
});

describe('the first and the last word of a line', () => {
  const words = new Set(['chair', 'note']);

  it('are told whatever their case, and perhaps where letters beyond the alphabet stand in them', () => {
    expect([
      mayOpenWith('Chair: Bo', words),
      mayOpenWith('Chairs', words),
      mayOpenWith('éChair', words),
    ]).toEqual([true, false, true]);
    expect([mayEndWith('a NOTE: ', words), mayEndWith('a notes', words), mayEndWith('é', words)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('“Secretariat Dr Bell” opens with a loose heading', () => {
    expect(looseHeading('Secretariat Dr Jo Bell')?.words).toBe('Secretariat');
  });
});
