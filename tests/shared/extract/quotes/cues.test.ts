import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

/** Name, role, organisation and whether it is sure, for each quote of "Harbour news" with these paragraphs. */
const speakers = (...paragraphs: string[]) =>
  extract({ plain: ['Harbour news', ...paragraphs].join('\n\n') }, { today: '2026-11-22' }).quotes.map(
    ({ speaker, role, organisation, sure }) => [speaker, role, organisation, sure],
  );

const words = '“The slip will be mended before the winter.”';

describe('how words are led in', () => {
  it.each([
    [
      'a verb of another kind before the colon',
      `Ports Minister Ada Brill disagreed: ${words}`,
      ['Ada Brill', 'Ports Minister', null, true],
    ],
    [
      'no verb of saying at all',
      `Ports Minister Ada Brill was less sure: ${words}`,
      ['Ada Brill', 'Ports Minister', null, false],
    ],
    [
      'such a verb behind the words',
      '“The slip will be mended before the winter,” joked Ports Minister Ada Brill at the quay.',
      ['Ada Brill', 'Ports Minister', null, true],
    ],
    [
      'a clause with "where"',
      `She was at Cove, where harbour engineer Tom Sayle told her: ${words}`,
      ['Tom Sayle', 'harbour engineer', null, true],
    ],
    [
      'an owner in front of the office',
      `Mr Pell’s colleague Grace Lock said: ${words}`,
      ['Grace Lock', null, null, true],
    ],
    [
      'an office in brackets',
      `Sarah Lund (Chief Nurse, Cove Hospitals NHS Trust) said: ${words}`,
      ['Sarah Lund', 'Chief Nurse', 'Cove Hospitals NHS Trust', true],
    ],
    [
      'a topic in small letters',
      `RNLQ head of training Bella Crick said: ${words}`,
      ['Bella Crick', 'head of training', 'RNLQ', true],
    ],
    [
      'a clause before the office',
      `Opening the quay the Minister for Ports said: ${words}`,
      ['The Minister for Ports', 'Minister for Ports', null, true],
    ],
    [
      'an embassy',
      `Her Majesty’s Ambassador to Peru, Kate Harrow, said: ${words}`,
      ['Kate Harrow', 'Her Majesty’s Ambassador to Peru', null, true],
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(speakers(paragraph)).toEqual([expected]);
  });

  it('takes a rank and a surname for the person named in full before', () => {
    expect(
      speakers('Admiral Sir Ben Hale signed the contract in Cove.', `Admiral Hale said: ${words}`),
    ).toEqual([['Sir Ben Hale', 'Admiral', null, true]]);
  });

  it('takes “it” for the body that spoke right before', () => {
    expect(
      speakers(
        'The Rivers Agency said the report was “fair and thorough”. It added: “We will publish a plan in May.”',
      ),
    ).toEqual([
      ['Rivers Agency', null, 'Rivers Agency', true],
      ['Rivers Agency', null, 'Rivers Agency', true],
    ]);
  });

  it('asks who holds an office that somebody named without one could hold', () => {
    const found = speakers(
      'Joan Sands opened the quay with Mark Otter.',
      `The Ports Secretary said: ${words}`,
    );
    expect(found.map(([, , , sure]) => sure)).toEqual([false]);
  });
});

describe('words without marks', () => {
  it('end where the story reports somebody else', () => {
    const { quotes } = extract(
      {
        plain:
          'Watchdog fines firm\n\nThe chief executive of the watchdog, David Starr, said:\n\nThis firm failed its customers. We expect it to put things right.\n\nCove Water said it accepted the decision. A spokesperson said: "We are sorry."',
      },
      { today: '2026-11-22' },
    );
    expect(quotes.map(({ text }) => text)).toEqual([
      'This firm failed its customers. We expect it to put things right.',
      'We are sorry.',
    ]);
  });
});

describe('who is not the speaker', () => {
  it.each([
    [
      'the family of somebody',
      `In a statement, the family of Ellie Marr said: ${words}`,
      ['The family of Ellie Marr', null, null, true],
    ],
    [
      'a federation behind an owner',
      `Cove Fishermen’s Federation chief executive Elspeth Mac said: ${words}`,
      ['Elspeth Mac', 'chief executive', 'Cove Fishermen’s Federation', true],
    ],
    [
      'an article before a style',
      `Chair of governors the Revd Paul Dodd said: ${words}`,
      ['Paul Dodd', 'Chair of governors', null, true],
    ],
    [
      'a word that only sounds like saying',
      '“Three winters without a bridge,” sighed Margaret Tull, who runs the post office.',
      ['Margaret Tull', null, null, false],
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(speakers(paragraph)).toEqual([expected]);
  });

  it('parts the words of two people in one paragraph', () => {
    expect(
      speakers('Jan Marr said: “She was twenty.” Ellie’s father Pete Marr added: “And she was loved.”').map(
        ([name]) => name,
      ),
    ).toEqual(['Jan Marr', 'Pete Marr']);
  });

  it('does not take the guest of a clause for the one who describes', () => {
    const found = speakers(
      'During the visit, the Minister met President Juma, who described the friendship as “deep and wide”.',
    );
    expect(found.filter(([, , , sure]) => sure)).toEqual([]);
  });
});

describe('an office and a surname', () => {
  it('is the person of the fuller office before', () => {
    expect(
      speakers(
        `The Minister for Ports, Fiona Maile TD, opened a quay. Minister Maile said: ${words}`,
        `Police and Crime Commissioner Alun Price said: ${words} PCC Price added: ${words}`,
      ).map(([name, role]) => [name, role]),
    ).toEqual([
      ['Fiona Maile', 'Minister for Ports'],
      ['Alun Price', 'Police and Crime Commissioner'],
      ['Alun Price', 'PCC'],
    ]);
  });

  it.each([
    ['Ina Lodge, of Cove Boats Ltd,', ['Ina Lodge', null, 'Cove Boats Ltd', true]],
    [
      'Assistant Commissioner (Specialist Operations) Lou Taylor',
      ['Lou Taylor', 'Assistant Commissioner (Specialist Operations)', null, true],
    ],
    [
      'Sergeant Kim Orde, a reservist with 4 Cove Squadron who works as a vet,',
      ['Kim Orde', 'reservist with 4 Cove Squadron', null, true],
    ],
  ])('%s', (cue, expected) => {
    expect(speakers(`${cue} said: ${words}`)).toEqual([expected]);
  });
});

describe('what cannot be', () => {
  it('gives Mr nobody of a woman’s name', () => {
    const found = speakers(`Zofia Nowell opened the school.`, `Mr Nowell said: ${words}`);
    expect(found).toEqual([['Mr Nowell', null, null, false]]);
  });

  it('takes post-nominals for no body, and a titled owner for none either', () => {
    expect(speakers(`TD, said: ${words}`).filter(([, , , sure]) => sure)).toEqual([]);
    expect(speakers(`Mr Lamb’s deputy Ann Orr said: ${words}`)).toEqual([['Ann Orr', 'deputy', null, true]]);
  });
});
