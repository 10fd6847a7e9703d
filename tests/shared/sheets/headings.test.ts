import { expect, test } from 'vitest';
import { columnNamed } from '../../../src/shared/sheets/headings.ts';

test.each([
  ['First name(s)', 'first'],
  ['Forename(s)', 'first'],
  ['Surname / Family name', 'surname'],
  ['Last name or surname', 'surname'],
  ['Job title / Role', 'role'],
  ['Position/Role', 'role'],
  ['Company / Organisation', 'organisation'],
  ['Department (if any)', 'organisation'],
  ['Full name (as on passport)', 'name'],
  ['Attending? (Y/N)', 'attending'],
  ['Attending Y/N', 'attending'],
  ['RSVP status', 'attending'],
  ['Will you attend?', 'attending'],
  ['Post-nominals', 'honours'],
  ['Position held', 'role'],
  ['Employing organisation', 'organisation'],
  ['Enw llawn', 'name'],
  ['Swydd', 'role'],
  ['Sefydliad', 'organisation'],
  ['E-mail address', 'left-out'],
])('%s says that its column is: %s', (heading, use) => {
  expect(columnNamed(heading)).toBe(use);
});

test.each(['Name / Role', 'Company or role', 'Ministers attending with', 'Name, role and company', 'Yes/No'])(
  '%s says nothing for certain',
  (heading) => {
    expect(columnNamed(heading)).toBeUndefined();
  },
);
