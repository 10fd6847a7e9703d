import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/shared/extract/extract.ts';

const options = { today: '2026-11-22' };
const read = (paragraphs: string[], title = 'Lock gates to be mended') =>
  extract({ plain: [title, ...paragraphs].join('\n\n') }, options).quotes;
const words = '“We will mend the gates of the upper lock before the spring floods.”';

describe('a name is no part of an office', () => {
  it.each([
    [
      'Ottilie Farrant MP, The Minister for Waterways, Safeguarding and Countering Sabotage said:',
      'Ottilie Farrant',
      'Minister for Waterways, Safeguarding and Countering Sabotage',
    ],
    [
      'Minister for Waterways, Safeguarding and Countering Sabotage Ottilie Farrant said:',
      'Ottilie Farrant',
      'Minister for Waterways, Safeguarding and Countering Sabotage',
    ],
    [
      'Ottilie Farrant, Minister for Waterways and Towpath Renewal, said:',
      'Ottilie Farrant',
      'Minister for Waterways and Towpath Renewal',
    ],
  ])('%s', (cue, speaker, role) => {
    expect(read([cue, words])).toMatchObject([{ speaker, role, sure: true }]);
  });

  it('doubts an office of which the story names no holder', () => {
    expect(read(['CWBA Towpath Lead, PWCC said:', words])).toMatchObject([
      { role: 'Towpath Lead', organisation: 'CWBA', sure: false },
    ]);
    const [quote] = read(['The Minister for Waterways and Countering Sabotage said:', words]);
    expect(quote?.speaker).not.toBe('Countering Sabotage');
  });
});

describe('an office and the name that only the title holds', () => {
  it('is that person, with a doubt', () => {
    const quotes = read(['The Waterways Secretary said:', words], '“Open the gates” – Ottilie Farrant');
    expect(quotes).toMatchObject([{ speaker: 'Ottilie Farrant', role: 'Waterways Secretary', sure: false }]);
  });
});

describe('an office behind "new"', () => {
  it('is the office', () => {
    const quotes = read([
      'Wessex’s new Waterways Minister, Ottilie Farrant, has opened the lock.',
      `Ottilie Farrant said: ${words}`,
    ]);
    expect(quotes).toMatchObject([{ speaker: 'Ottilie Farrant', role: 'Waterways Minister', sure: true }]);
  });
});

describe('marks that are closed and opened again at every paragraph', () => {
  const rest = [
    '“The keeper’s cottage will be let to a family from the village.”',
    '“Our boats will come back, and so will those who sail them.”',
  ];
  it('hold one quote', () => {
    const quotes = read([`Ottilie Farrant said: ${words}`, ...rest, 'The lock was built in 1811.']);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({ speaker: 'Ottilie Farrant', sure: true });
    expect(quotes[0]?.text).toContain('those who sail them.');
  });
  it('are asked about where the line below may name somebody else', () => {
    const quotes = read([`Ottilie Farrant said: ${words}`, ...rest, 'Jory Penrose, at the lock']);
    expect(quotes[0]?.sure).toBe(false);
  });
  it('end before a paragraph that somebody else signs', () => {
    const quotes = read([
      `Ottilie Farrant said: ${words}`,
      '“The cottage was cold and we were glad to leave it,” said Jory Penrose.',
    ]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ottilie Farrant', 'Jory Penrose']);
    expect(quotes[0]?.sure).toBe(true);
  });
});

describe('parts of a name', () => {
  it('a particle and a surname are not the full name', () => {
    expect(
      read([
        'The Harbour Minister, Fionnán Ó Dálaigh TD, met lock keepers today.',
        `Minister Ó Dálaigh said: ${words}`,
      ]),
    ).toMatchObject([{ speaker: 'Fionnán Ó Dálaigh', role: 'Harbour Minister' }]);
    expect(read([`Minister Ó Dálaigh said: ${words}`])).toMatchObject([{ sure: false }]);
  });
  it('a nickname in marks stands inside a name and is no quote', () => {
    expect(
      read([
        'Boat builder Larkspur Marine said it would “pay for every bolt” of the gates. Its managing director, Jasvinder “Jas” Penrose-Gill, said: “We have waited nine winters for this and we will not wait another.”',
        `Mr Penrose-Gill added: ${words}`,
      ]).slice(1),
    ).toMatchObject([
      { speaker: 'Jasvinder “Jas” Penrose-Gill', role: 'managing director' },
      { speaker: 'Jasvinder “Jas” Penrose-Gill', role: 'managing director' },
    ]);
  });
});

describe('the chair of a meeting', () => {
  it('is the person introduced so, and not the deputy', () => {
    expect(
      read([
        'Dame Perpetua Oyelaran DBE (PO), Independent Chair, opened the meeting. Jory Penrose, Deputy Chair, kept the list.',
        'The Chair said that the leak was “smaller but not yet small”.',
      ]),
    ).toMatchObject([{ speaker: 'Dame Perpetua Oyelaran', role: 'Independent Chair' }]);
  });
});

describe('who goes on', () => {
  it('after a few words in marks, and a spokesman of a department', () => {
    expect(
      read([
        'Waterways Minister Ottilie Farrant said this was “a plain act of care”. She went on: “Nobody on the towpath should have to swim to work this winter.”',
        'A spokesman for the Department of Waterways later clarified that “the sum includes the paint”.',
      ]),
    ).toMatchObject([
      { speaker: 'Ottilie Farrant' },
      { speaker: 'Ottilie Farrant' },
      {
        speaker: 'A spokesman for the Department of Waterways',
        role: 'spokesman',
        organisation: 'Department of Waterways',
      },
    ]);
  });
});

describe('an office of several topics', () => {
  it('is read whole, with a doubt, where nobody is named', () => {
    expect(read(['Minister for Waterways, Growth and Towpath Renewal said:', words])).toMatchObject([
      { role: 'Minister for Waterways, Growth and Towpath Renewal', sure: false },
    ]);
  });
  it('beside another office leaves the body its own name', () => {
    expect(
      read([
        'Jory Penrose, Leader of Wessex Canal Council and Cabinet Member for Growth and Skills, said:',
        words,
      ]),
    ).toMatchObject([{ speaker: 'Jory Penrose', role: 'Leader', organisation: 'Wessex Canal Council' }]);
    expect(read(['Mayor of the Fens Canal Authority, Ottilie Farrant, said:', words])).toMatchObject([
      { speaker: 'Ottilie Farrant', role: 'Mayor', organisation: 'Fens Canal Authority' },
    ]);
  });
});

describe('the day of minutes', () => {
  it('is that of their meeting and not of the next', () => {
    const text =
      'Canal Oversight Group\n\nMinutes of the 11th meeting held on Thursday 12 June 2025, 10.00–12.30\n\n1. Leaks\n\nThe leak was mended.\n\nDate of next meeting: 18 September 2025';
    expect(extract({ plain: text }, options).published?.date).toBe('2025-06-12');
  });
});
