import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const attendees = (...paragraphs: string[]) =>
  extract({ plain: ['Minutes of the River District', ...paragraphs].join('\n\n') }, { today: '2026-11-22' })
    .attendees;
const names = (...paragraphs: string[]) => attendees(...paragraphs).map(({ name }) => name);

describe('a list that gives surnames alone', () => {
  const list = 'Councillors Marlow, O’Penrose, Pell (B), Pell (J), Mac Rae, Farrant and Rowe.';

  test('is read, each to be completed, and whoever is named in full stands once', () => {
    const found = attendees(
      'PRESENT IN THE CHAIR:',
      'Councillor Ottilie Farrant, Deputy Mayor',
      'MEMBERS PRESENT:',
      list,
    );
    expect(found.map(({ name, note, sure, text }) => [name, note, sure, text])).toEqual([
      ['Councillor Ottilie Farrant', 'Chair', true, 'Councillor Ottilie Farrant, Deputy Mayor'],
      ...['Marlow', 'O’Penrose', 'Pell (B)', 'Pell (J)', 'Mac Rae', 'Rowe'].map((name) => [
        name,
        null,
        false,
        name,
      ]),
    ]);
    expect(found[1]?.doubts).toEqual(['The list gives the surname alone. Add the given name.']);
  });

  test('is none below apologies, in prose, or where words are among them', () => {
    expect(names('PRESENT:', 'Ann Bell, Chair', 'APOLOGIES:', list)).toEqual(['Ann Bell']);
    expect(names('The meeting was long.', list)).toEqual([]);
    expect(names('PRESENT:', 'Councillors Marlow, Pell and others of the River District.')).not.toContain(
      'Marlow',
    );
  });
});

test('ministers who hosted ministers met them', () => {
  expect(
    names(
      'Minister of Rivers Hon Ottilie Farrant MP hosted Minister for Lakes the Hon Jory Penrose MP on 6 December in Oban for the second consultations.',
    ),
  ).toEqual(['Ottilie Farrant', 'Jory Penrose']);
  expect(names('Minister of Rivers Hon Ottilie Farrant MP hosted a choir of 40 children.')).toEqual([]);
});
