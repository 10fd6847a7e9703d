import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import { forms, type Listed, names, offices } from './forms.ts';

const people = fc
  .uniqueArray(fc.record({ name: fc.constantFrom(...names), office: fc.constantFrom(...offices) }), {
    minLength: 2,
    maxLength: 7,
    selector: ({ name }) => name,
  })
  .map((found) =>
    found.map(({ name, office: [role, organisation] }): Listed => ({ name, role, organisation })),
  );

const record = (list: string, absent: string) =>
  `Rivers Board minutes\n\nThe board met on 3 March 2025 in Oban.\n\n${list}\n\n${absent}1. Welcome\n\nThe Chair welcomed everyone to the meeting and thanked them for coming.`;

const read = (plain: string): Listed[] =>
  extract({ plain }, { today: '2026-11-22' }).attendees.map(({ name, role, organisation }) => ({
    name,
    role,
    organisation,
  }));

/** "Cllr Jo Marsh" and "Jo Marsh" are one. */
const bare = (each: Listed): Listed => ({ ...each, name: each.name.replace(/^Cllr /, '') });

describe('lists of attendees in every form', () => {
  it.each(Object.entries(forms))('%s', (_, form) => {
    fc.assert(
      fc.property(people, (listed) => {
        expect(read(record(form(listed), '')).map(bare)).toEqual(listed.map(bare));
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it.each(['Apologies: ', 'Apologies\n\n', 'Apologies for absence:\n\n- ', 'Apologies received from '])(
    'leaves out those behind “%s”',
    (absent) => {
      const listed = [
        { name: 'Mara Dellow', role: 'Director of Rivers', organisation: 'Tarn Council' },
        { name: 'Priya Raghunath', role: null, organisation: 'Care Wessex' },
      ];
      for (const form of ['bullets', 'semicolons', 'brackets', 'paragraphs of their own'])
        expect(read(record(forms[form]?.(listed) ?? '', `${absent}Carl Day (Home Office)\n\n`))).toEqual(
          listed,
        );
    },
  );
});
