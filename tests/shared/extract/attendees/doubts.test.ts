import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const listed = (entry: string) => {
  const plain = `Meeting of the Dunmere Board\n\nAttendees:\n\n- Ann Bell, Director, Kelder Council\n- ${entry}\n`;
  const { name, role, organisation, sure, doubts } =
    extract({ plain }, { today: '2026-11-22' }).attendees[1] ?? {};
  return { name, role, organisation, sure, doubts };
};

describe('what stands between a name and a body', () => {
  it.each([
    ['Tom Sedge, Harbour Master, Port of Dunmere', 'Harbour Master', 'Port of Dunmere'],
    ['Sam Poe, Master Mariner, Kelder Ferries Ltd', 'Master Mariner', 'Kelder Ferries Ltd'],
    ['Jo Ray, Branch Rep, Union of Keepers', 'Branch Rep', 'Union of Keepers'],
  ])('is read as the office where it is one: %s', (entry, role, organisation) => {
    expect(listed(entry)).toMatchObject({ role, organisation, sure: true });
  });

  it.each(['Jo Ray, Lay Reader, St Ann Church', 'Jo Ray – Policy – DEFRA'])(
    'is asked where it is neither an office nor a body that is known: %s',
    (entry) => {
      const { name, sure, doubts } = listed(entry);
      expect({ name, sure }).toEqual({ name: 'Jo Ray', sure: false });
      expect(doubts?.join()).toContain('may be an office, not a body');
    },
  );

  it('is a part of the body where both are bodies', () => {
    expect(listed('Jo Ray, Crown Commercial Service, Cabinet Office')).toMatchObject({
      role: null,
      organisation: 'Crown Commercial Service, Cabinet Office',
      sure: true,
    });
  });
});
