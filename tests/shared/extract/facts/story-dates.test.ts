import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import { isoDate, latestOn, readDate } from '../../../../src/shared/extract/facts/calendar.ts';

const dates = (plain: string, today = '2026-11-22') => {
  const { published, eventDate } = extract({ plain }, { today });
  return [published?.date ?? null, published?.basis ?? null, eventDate?.date ?? null];
};

describe('the date of a story', () => {
  it.each([
    ['Meeting with the King: 23 November 2016\n\nThey met.', ['2016-11-23', 'stated', '2016-11-23']],
    [
      'A title\n\nThe press release issued by the Home Office on 11 January 2023.',
      ['2023-01-11', 'stated', null],
    ],
    ['A title\n\nIt opened today (14 March 2019).', ['2019-03-14', 'stated', '2019-03-14']],
    ['A title\n\nIt opened today (Monday 8 October).', ['2018-10-08', 'inferred', '2018-10-08']],
    ['A title\n\nToday [Tuesday 15 October] it opened.', ['2024-10-15', 'inferred', '2024-10-15']],
    [
      'VANCOUVER, Nov. 29, 2019 /CNW/ - In Vancouver, a bridge opened.\n\nIt is long.',
      ['2019-11-29', 'stated', null],
    ],
    [
      'MINUTES OF THE MEETING OF THE TOWN OF MARSH, ON MONDAY, 20TH JANUARY, 2020\n\nCirculated, copy of the Minutes of the meeting held on 16th December, 2019.\n\nThey were adopted.',
      ['2020-01-20', 'stated', '2020-01-20'],
    ],
    ['LONDON, 3 March 2021 – A bridge opened.\n\nIt is long.', ['2021-03-03', 'stated', null]],
    ['Jane Marsh - 9-Nov-2007\n\nThe agency is inviting people to come.', ['2007-11-09', 'stated', null]],
    ['2013-05-09 Standards Board\n\nThey met.', ['2013-05-09', 'stated', '2013-05-09']],
    ['2017-6-20 Standards Board\n\nThey met.', ['2017-06-20', 'stated', '2017-06-20']],
    ['Test centre opens, 5 to 6 May 2020\n\nIt is open to all who live in Dunmere.', [null, null, null]],
    [
      'A title\n\nBelow is the text of the statement made by Jane Marsh, the Minister for Ports, on 5 July 2016.\n\nWe are here.',
      ['2016-07-05', 'stated', null],
    ],
    [
      'A title\n\nIt opened today (Friday 27 March).\n\nThe centre was built in a week.\n\nIt will stay until May, as was said on 27 March 2020 in Dunmere.',
      ['2020-03-27', 'stated', '2020-03-27'],
    ],
    [
      'A title\n\nIt opened today (Friday 27 March) in Dunmere.The work goes on.We are glad of it.— from a Dunmere Council press release - 27 March 2020',
      ['2020-03-27', 'stated', '2020-03-27'],
    ],
    ['A title\n\nIt opened on 8 October.', [null, null, null]],
    [
      'Ferries Review Meeting 3\n\n12:30 – 16:30, 15 May 2014, Room 6\n\nPresent\n\nAnn Rowe (Chair)',
      ['2014-05-15', 'stated', null],
    ],
    [
      'FERRIES COMMITTEE AGENDA\n\nTown Hall, Oban, Thursday 24 September 2015, 14:00 – 16:00\n\nAttendees: Ann Rowe (Chair)',
      ['2015-09-24', 'stated', null],
    ],
    [
      'Rivers Council meeting communiqué\n\nThe 16th Rivers Council Summit took place in Oban on 20 June 2011.\n\nIt was long.',
      ['2011-06-20', 'stated', null],
    ],
    ['A title\n\nThe hall opens at 10:00 on 5 May 2015 for all.', [null, null, null]],
    [
      'A title\n\nThe press release issued by the Home Office on 7 September 2025.\n\nIt will open today [Monday 8 September].',
      ['2025-09-07', 'stated', '2025-09-08'],
    ],
    [
      'Note of the Ferries Group\n\n17 April 2008\n\n1. Minutes of Meeting of 20 March 2008\n\nThe minutes of the meeting held on 20 March 2008 were agreed.',
      ['2008-04-17', 'stated', null],
    ],
    [
      'A title\n\nIt opened.\n\n— from a Dunmere Council press release - 24 January 2019',
      ['2019-01-24', 'stated', null],
    ],
    ['A title\n\nIt opened.\n\n9 May 2000 Media inquiries: Jo Lee 6277 7860', ['2000-05-09', 'stated', null]],
    ['A title\n\nThe Act was passed on 4 May 1999.', [null, null, null]],
  ])('%j', (plain, found) => {
    expect(dates(plain)).toEqual(found);
  });

  it('is bounded by today', () => {
    expect(dates('A title\n\nIt opened today (Monday 8 October).', '2018-10-07')[0]).toBe('2012-10-08');
  });

  it('says how a year was inferred', () => {
    const { published } = extract(
      { plain: 'A title\n\nIt opened today (Monday 8 October).' },
      { today: '2026-11-22' },
    );
    expect(published?.reason).toBe(
      'The story gives “Monday 8 October” without a year; in the years up to today that day was a Monday last in 2018. The year is inferred: check it.',
    );
  });

  it('is the source’s own where that has one', () => {
    const { published } = extract(
      { plain: 'Title: 3 May 2020\n\nText.', published: '2020-05-04' },
      { today: '2026-11-22' },
    );
    expect(published).toMatchObject({ date: '2020-05-04', basis: 'stated' });
  });
});

describe('calendar', () => {
  it('refuses days that are none', () => {
    expect(isoDate(2019, 2, 29)).toBeNull();
    expect(latestOn(1, 31, 2, '2026-01-01')).toBeNull();
  });

  it('reads dates in either order', () => {
    expect(readDate('October 8, 2018')).toEqual({ day: 8, month: 10, year: 2018, weekday: null });
    expect(readDate('Mon 8th of October')).toEqual({ day: 8, month: 10, year: null, weekday: 1 });
  });
});
