import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const told = (plain: string) =>
  extract({ plain }, { today: '2026-11-22' }).attendees.map(({ name, role, organisation }) =>
    [name, role, organisation].map((each) => each ?? '').join('|'),
  );

describe('how people of other parliaments and countries are named', () => {
  it('leaves “Senator” and “Deputy” out of the office', () => {
    expect(
      told(
        'The following heads of delegation were welcomed:\n- Chief Minister Senator Ann Lowe led the government of Jersey delegation\n- Chief Minister Deputy Paul Orr led the government of Guernsey delegation',
      ),
    ).toEqual([
      'Ann Lowe|Chief Minister|government of Jersey',
      'Paul Orr|Chief Minister|government of Guernsey',
    ]);
  });

  it('reads a surname in capitals in front of the given name', () => {
    expect(
      told(
        'UK-Tarnia talks\n\nAttendees:\n\n• NADARA Taro, Minister for Foreign Affairs\n• Jane Roe, Secretary of State for Tides',
      ),
    ).toEqual(['NADARA Taro|Minister for Foreign Affairs|', 'Jane Roe|Secretary of State for Tides|']);
  });

  it('gives a body that ends in its nation to the names behind it', () => {
    expect(
      told(
        'Tide Group: minutes\n\nAttendees\n\nDefra: Jane Roe, Tom Jessop\nTidal England: Paul Orr and Peter Hale',
      ),
    ).toEqual([
      'Jane Roe||Defra',
      'Tom Jessop||Defra',
      'Paul Orr||Tidal England',
      'Peter Hale||Tidal England',
    ]);
  });
});
