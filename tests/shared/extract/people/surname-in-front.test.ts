import { expect, test } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';
import { surnameInFront } from '../../../../src/shared/extract/people/surname-in-front.ts';

const speakers = (text: string) =>
  extract({ plain: `Ministers meet in Dunmere\n\n${text}` }, { today: '2026-05-01' }).quotes.map(
    ({ speaker, role }) => [speaker, role],
  );
const said = '“We are glad that our two countries work together on this.”';

test('a name with its surname in capitals in front is kept as written, and known again', () => {
  expect(
    speakers(`Foreign Minister SORANO Keita said: ${said}\n\nMr Sorano added: ${said.replace('this', 'it')}`),
  ).toEqual([
    ['SORANO Keita', 'Foreign Minister'],
    ['SORANO Keita', 'Foreign Minister'],
  ]);
  expect(speakers(`The minister met Mr SORANO Keita, Minister for Ports. Mr Sorano said: ${said}`)).toEqual([
    ['SORANO Keita', 'Minister for Ports'],
  ]);
});

test.each(['Ann Marlowe', 'NHS England', 'DCI Marlowe', 'ANN MARLOWE', 'HMRC Board'])(
  '%s is no such name',
  (name) => {
    expect(surnameInFront(name)).toBeNull();
  },
);
