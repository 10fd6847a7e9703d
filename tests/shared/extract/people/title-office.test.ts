import { expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

/** The role of who says the words of a story with this title, which tells of no office itself. */
const roleUnder = (title: string): string | null | undefined =>
  extract(
    {
      plain: `${title}\n\nThe news came on Monday.\n\n“We are glad that the quay is open to all,” said Jane Marlowe.`,
    },
    { today: '2026-05-01' },
  ).quotes[0]?.role;

it('an office that the title gives to one person is that person’s', () => {
  expect(roleUnder('Jane Marlowe appointed Chair of the Ports Board')).toBe('Chair');
});

it.each([
  'Tom Sedge and Jane Marlowe appointed Chair and Deputy Chair of the Ports Board',
  'Jane Marlowe appointed Minister as Tom Sedge named Chair of Kelder Ports',
  'Jane Marlowe confirmed Dunmere Chair Ann Sedge will resign',
  'Jane Marlowe named Chair, Tom Sedge Chief Executive of Ports Board',
])('an office that the title may give to somebody else is nobody’s: %s', (title) => {
  expect(roleUnder(title)).toBeNull();
});
