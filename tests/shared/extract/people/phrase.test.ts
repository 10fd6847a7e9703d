import { describe, expect, it } from 'vitest';
import { readSpoken } from '../../../../src/shared/extract/people/phrase.ts';
import { readWords } from '../../../../src/shared/extract/words.ts';

const spoken = (text: string) => {
  const words = readWords(text);
  const found = readSpoken(words, 0, words.length, text);
  return found === null ? null : [found.kind, found.name, found.role, found.organisation];
};

describe('readSpoken', () => {
  it.each([
    [
      'Speaking at the event, the Minister for Crime, Victoria Atkins',
      'person',
      'Victoria Atkins',
      'Minister for Crime',
      null,
    ],
    [
      'Alasdair Smith, Chairman of the banking investigation,',
      'person',
      'Alasdair Smith',
      'Chairman',
      'banking investigation',
    ],
    [
      'Speaking in Swansea, Baroness Prothero of Tywyn, Minister for Safeguarding,',
      'person',
      'Baroness Prothero of Tywyn',
      'Minister for Safeguarding',
      null,
    ],
    [
      'Commenting on the launch, John Smith, chief executive of ACME, who visited the site,',
      'person',
      'John Smith',
      'chief executive',
      'ACME',
    ],
    ['Apprentice Keira Blaylock, 18, from Whitehaven,', 'person', 'Keira Blaylock', 'Apprentice', null],
    [
      'Commander Mark McEwan from the Metropolitan Police Service',
      'person',
      'Mark McEwan',
      'Commander',
      'Metropolitan Police Service',
    ],
    [
      'Dr Máire Ní Bhriain, a consultant at the Royal Infirmary,',
      'person',
      'Dr Máire Ní Bhriain',
      'consultant',
      'Royal Infirmary',
    ],
    ['On starting her new role Susan', 'partial', 'Susan', null, null],
    ['Mr Khan', 'partial', 'Mr Khan', null, null],
    ['She also', 'pronoun', 'She', null, null],
    ['The Home Secretary', 'office', 'The Home Secretary', 'Home Secretary', null],
    ['Ofwat', 'organisation', 'Ofwat', null, 'Ofwat'],
    [
      'After the talks, a Downing Street spokesperson',
      'spokesperson',
      'a Downing Street spokesperson',
      'spokesperson',
      'Downing Street',
    ],
    ['A government spokesman', 'spokesperson', 'A government spokesman', 'spokesman', 'government'],
    ['The spokesperson', 'spokesperson', 'The spokesperson', 'spokesperson', null],
    [
      'In a joint statement, the Home Secretary and her French counterpart',
      'several',
      'the Home Secretary and her French counterpart',
      null,
      null,
    ],
  ])('%j', (text, kind, name, role, organisation) => {
    expect(spoken(text)).toEqual([kind, name, role, organisation]);
  });

  it('takes two people as two', () => {
    expect(spoken("The Skills Minister, Lord Ashdown, and the works' director, Maya Chowdhury,")?.[0]).toBe(
      'several',
    );
    expect(spoken('Jane Doe and John Roe')?.[0]).toBe('several');
  });
});
