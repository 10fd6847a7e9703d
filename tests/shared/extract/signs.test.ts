import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelySent } from '../../../src/shared/extract/attendees/delegations.ts';
import { attendeeHeading } from '../../../src/shared/extract/attendees/headings.ts';
import { attendingFrom, ledBy, representedBy } from '../../../src/shared/extract/attendees/represented.ts';
import { standIn } from '../../../src/shared/extract/attendees/stand-ins.ts';
import { subject, trigger, welcomed } from '../../../src/shared/extract/attendees/told.ts';
import { amounts } from '../../../src/shared/extract/facts/amount-patterns.ts';
import { sign as binding, forms } from '../../../src/shared/extract/facts/commitments/cues.ts';
import { anyDeed } from '../../../src/shared/extract/facts/commitments/deeds.ts';
import { dates } from '../../../src/shared/extract/facts/date-patterns.ts';
import { besideDigits } from '../../../src/shared/extract/facts/digit-signs.ts';
import { momentsIn } from '../../../src/shared/extract/facts/moments/moments.ts';
import { patterns as notValues } from '../../../src/shared/extract/facts/not-values.ts';
import { mayHold, type Pattern } from '../../../src/shared/extract/facts/pattern.ts';
import {
  before,
  behind,
  leadFrom,
  leadWords,
  mayFollow,
  mayLead,
  wordBefore,
} from '../../../src/shared/extract/facts/qualifiers.ts';
import { mayBeUntidy, untidy } from '../../../src/shared/extract/people/role-text.ts';
import { Sign, signsOf } from '../../../src/shared/extract/signs.ts';

const list = (text: string): string[] => text.split('|');
/** What figures, times and commitments are written with, and what stands between. */
const figures = list(
  '5|12|20|2024|1999|1.5|1,200|03|07|020|M4|G7|SW1A|2AA|7-MAM|4x4|10:30|9 a.m.|our 111 service|call 60777|9.15am|9 pm|12 noon|3rd|21st|24/7|[3]|£|$|€|₹|A$|Rs|GBP|5p|30m|5m people|million|bn|hundred|thousand|per cent|percent|%|percentage points|half|a third|two thirds|three quarters of a million|two-thirds|one|twenty-five|ten|in|out of|-in-|five in ten|years|months|jailed|prison|pounds|cents|euros|March|MAY 2024|may|Sept|Jan|of|to|and|or|between|last year|next year|Monday|Covid-19|COVID 19|Box|ACT|section|Key Stage|Year|Recommendation|no.|Act|Census|Games|Top|High Street|45 Commando|https://a.b|www.a.b|awww.c|a@b.c|#Tag|‘|“|”|"|’|(|)|/|-|–|+44|:|.|,|?',
);
const telling = list(
  "will|shall|would|won’t|won't|we’ll|is|are|set|to|invest|build|committed|pledges|target|intention|today|tonight|last|this|next|week|parliament|ago|end|of the|year|middle|Monday|was|were|attended by|represented by|led by|headed|delegation|from the|From|And From|Welsh Government|The|Ann Bell|joined by|joined the meeting|chaired by|in the chair was|present|in attendance|attending|taking part|took part|speakers included|keynote speaker|members|guests|those who spoke|unable to attend|and|met alongside|Chair welcomed|to the meeting|hosted|Minister|participated|accompanied by|attended for|spoke for|delegates|included|ministers were|up to|at least|over|approx.|around|juſt|leaſt|more than|including|a year|each|over the next five years|a|the|every|in|addition|subject|net of|-|+|,|.|5|£3|£4 million",
);
const heading = list(
  'Attendees|attendees|List of|Full list of|Those|present|Present|in attendance|Also|attending|Participants|Delegates|Ministers|Special|invitees|Guests|Members|Membership|Panel|Officials|officialsfrom the|Secretariat|Observers|Observing|Presenters|Speakers|Board|Non-executives|Executives|Others|Other|via|by|Teams|video-link|videolink|videoconference|phone|Zoom|dialled in|on the|call|in person|remotely|virtually|online|room|Apologies|Absent|unable to attend|not|The following|businesses|attended|joined|took part in|were|the meeting|Heads of delegations|Chair|Co-chairs|from the|for|representing|Home Office|(Home Office)|–|:|*|_| (| )|1. |and',
);
const office = list(
  'the|The|a|an|our|Its|new|newly appointed|and|honour|Minister|minister|Chair|director|for Roads|of|who|Whose|which|(|)|,|;|-|–|Ann|Bell|1|White|Cabinet Secretary|head|, and former|, and previously',
);
/** Letters and signs that fold to others, part words or hold them together. */
const odd = list('ſ|\u212a|é|İ|_|\u00a0|\u2011|𝐀|x|S|’s|\n|\t');
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '', '-', ', ', '. ');
const sentenceOf = (words: string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...odd)), gap),
      { minLength: 1, maxLength: 9 },
    )
    .map((pairs) => pairs.map(([word, between]) => word + between).join(''));

const matches = (text: string, pattern: RegExp): boolean => text.search(pattern) !== -1;
/** As far as a sentence makes one of the patterns match, its sign is there. */
const never = (words: string[], missing: (sentence: string) => unknown[]) =>
  fc.assert(
    fc.property(sentenceOf(words), (sentence) => {
      expect(missing(sentence)).toEqual([]);
    }),
    { numRuns: 3000 },
  );

describe('a sign is never missing', () => {
  it('where a pattern of values, or of what is none, matches', () => {
    never(figures, (sentence) => {
      const [signs, beside] = [signsOf(sentence), besideDigits(sentence)];
      const holds = ({ pattern, sign }: Omit<Pattern, 'read'>): boolean =>
        matches(sentence, pattern) && sign?.test(sentence) !== false;
      return [
        ...notValues.filter(holds),
        ...[...dates, ...amounts].filter(
          (each) =>
            holds(each) && [...sentence.matchAll(each.pattern)].some((found) => each.read(found) !== null),
        ),
      ].filter((each) => !mayHold(each, sentence, signs, beside));
    });
  });

  it('where words bind, or name a time', () => {
    never(telling, (sentence) => {
      const signs = signsOf(sentence);
      const names = momentsIn(sentence, 0, { day: null, basis: 'story' }).length > 0;
      return [
        matches(sentence, binding) && (signs & Sign.binds) === 0,
        forms.some(([form, , pattern]) => form !== 'bare' && matches(sentence, pattern)) &&
          (signs & Sign.promises) === 0,
        names && (signs & Sign.timed) === 0,
        /\d/.test(sentence) !== ((signs & Sign.digit) !== 0),
      ].filter(Boolean);
    });
  });

  it('where a sentence says who was there', () => {
    const gathering = [standIn, representedBy, ledBy, attendingFrom, trigger, welcomed, subject];
    never(telling, (sentence) =>
      [
        ...gathering.map((pattern) => [pattern, Sign.gathers] as const),
        [likelySent, Sign.sent] as const,
        [/ (?:led|headed|represented) by /, Sign.sent] as const,
      ].filter(([pattern, sign]) => matches(sentence, pattern) && (signsOf(sentence) & sign) === 0),
    );
  });

  it('where a line heads a list of people', () => {
    never(heading, (line) =>
      [attendeeHeading(line)].filter((read) => read !== null && (signsOf(line) & Sign.heads) === 0),
    );
  });

  it('where an office is untidy', () => {
    never(office, (words) => [untidy.test(words) && !mayBeUntidy(words)].filter(Boolean));
  });

  it.each(['ring-fence', 'ringfence', 'build', 'publishing', 'set out', 'not raise', 'make available'])(
    'where “%s” is a deed',
    (verb) => {
      expect(anyDeed.test(` also ${verb} 5 of them`)).toBe(true);
    },
  );

  it('where a qualifier stands beside a value', () => {
    never(telling, (sentence) => {
      const at = sentence.indexOf('5') === -1 ? sentence.length : sentence.indexOf('5');
      const front = sentence.slice(Math.max(0, at - 60), at);
      return [
        matches(front, before) && !mayLead(wordBefore(sentence, at)),
        matches(sentence.slice(at + 1), behind) && !mayFollow(sentence, at + 1),
      ].filter(Boolean);
    });
  });

  it('where a qualifier begins', () => {
    never([...leadWords, ...list('é|ſome|2over|(|-|.|approx.|of|5|Mr|Leaſt|The|UP TO')], (sentence) => {
      const front = sentence.slice(Math.max(0, sentence.length - 60));
      const near = sentence.slice(leadFrom(sentence, sentence.length, 60));
      return [before.exec(front)?.[0] !== before.exec(near)?.[0]].filter(Boolean);
    });
    const written = before.source.replace(/\\p\{L\}|\[a-z\]/g, '').match(/[a-z]+/g) ?? [];
    expect(written.filter((word) => !leadWords.has(word))).toEqual([]);
  });
});

describe('signsOf', () => {
  const shows = (text: string, sign: number): boolean => (signsOf(text) & sign) !== 0;

  it.each([
    ['a figure in front of “in”', 'One in ten', 'and in ten', Sign.ratio],
    ['what is numbered', 'see section 4', 'see 4 of them', Sign.numbered],
    ['a month, and no verb', 'in May', 'it may', Sign.month],
    ['a year', 'in 2024', 'in 20245', Sign.year],
    ['“to” behind “is”', 'it is to go', 'it goes to', Sign.binds],
    ['an address', 'see www.a.b', 'see now.', Sign.net],
  ])('shows %s', (_, there, absent, sign) => {
    expect([shows(there, sign), shows(absent, sign)]).toEqual([true, false]);
  });

  it('looks at one stretch of a text alone', () => {
    expect(signsOf('5 will, by 7', 2, 6)).toBe(signsOf('will'));
  });
});
