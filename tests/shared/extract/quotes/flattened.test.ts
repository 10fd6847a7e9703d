import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

/** A story pasted with a space in the place of each paragraph break. */
const read = (...paragraphs: string[]) =>
  extract({ plain: `Gates to open\n\n${paragraphs.join(' ')}` }, { today: '2026-11-22' });
const said = (...paragraphs: string[]) =>
  read(...paragraphs).quotes.map(({ speaker, text, sure }) => [speaker, text, sure]);

const opening =
  'The new flood gates at Kelder will open to the public in May. They were built over three years by Tarrow Pumps and its partners on the river.';
const between =
  'The bridge beside them opened on 3 May 2019 and was funded by the Harbour Board. The scheme cost £4 million and follows a consultation held in 2016.';
const words =
  'We are proud of everyone who kept the gates shut this winter. I want to thank each of them for their hard work.';
const others = 'Our members have waited years for this. We look forward to walking across the river at last.';
const end =
  'Notes to editors The gates are run by the Harbour Board. They are inspected in March and in October.';

describe('words without marks in a text that lost its paragraph breaks', () => {
  it('end where the story goes on, and at the next lead-in, and are asked', () => {
    expect(
      said(
        opening,
        'Tides Minister Jane Doe said:',
        words,
        between,
        'Ana Penrose, of Kelder Walkers, said:',
        others,
        end,
      ),
    ).toEqual([
      ['Jane Doe', words, false],
      ['Ana Penrose', others, false],
    ]);
  });

  it('leave the text as it is', () => {
    const { body, quotes } = read(opening, 'Tides Minister Jane Doe said:', words, between, end);
    expect(body).toContain(`${opening} Tides Minister Jane Doe said: ${words} ${between}`);
    expect(quotes.map(({ start, end: last }) => body.slice(start, last))).toEqual([words]);
  });

  it('go to the end of an ordinary paragraph that holds its own lead-in', () => {
    const plain = `Gates to open\n\n${opening}\n\n${between}\n\nTides Minister Jane Doe said: ${words}\n\nNotes to editors\n\nThe gates are run by the Harbour Board.`;
    const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
    expect([quote?.text, quote?.sure]).toEqual([words, true]);
  });
});

describe('words in marks in a text that lost its paragraph breaks', () => {
  it('go on where each paragraph opened its mark again, and end at the one that closes it', () => {
    const quotes = said(
      opening,
      'Tides Minister Jane Doe said: “We are proud of everyone who kept the gates shut this winter.',
      '“I want to thank each of them for their hard work.',
      '“They kept thousands of homes dry.”',
      between,
      'Ana Penrose, of Kelder Walkers, said: “Our members have waited years for this.',
      '“We look forward to walking across the river.”',
      end,
    );
    expect(quotes.map(([speaker]) => speaker)).toEqual(['Jane Doe', 'Ana Penrose']);
    expect(quotes[0]?.[1]).toMatch(/^We are proud.*hard work\..*homes dry\.$/s);
    expect(quotes[1]?.[1]).toMatch(/^Our members.*across the river\.$/s);
  });

  it('that close before others open are no longer the speaker’s before, when another is named behind them', () => {
    const quotes = said(
      opening,
      'Jane Doe, who keeps the gates, said: “We are proud of everyone who kept them shut this winter.”',
      '“Our members have waited years for this,” said Ana Penrose, of Kelder Walkers.',
      between,
      end,
    );
    expect(quotes.map(([speaker, text]) => [speaker, text])).toEqual([
      ['Jane Doe', 'We are proud of everyone who kept them shut this winter.'],
      ['Ana Penrose', 'Our members have waited years for this,'],
    ]);
  });

  it('are asked where the next paragraph may begin with whoever is named behind them', () => {
    const quotes = said(
      opening,
      '“Our members have waited years for this,” Ana Penrose said.',
      '“We look forward to walking across the river at last.”',
      'Tides Minister Jane Doe said the Harbour Board would pay for a second bridge, which is expected to open next year.',
      between,
      end,
    );
    expect(quotes.filter(([speaker, , sure]) => speaker === 'Jane Doe' && sure)).toEqual([]);
  });

  it('are asked where a break inside them was lost without a space', () => {
    const plain = `Gates to open\n\nTides Minister Jane Doe said:\n\n"We are proud of all who kept the gates shut."Cllr Ana Penrose, who leads the walkers, also welcomed the gates."They took years to build."`;
    const { quotes } = extract({ plain }, { today: '2026-11-22' });
    expect(quotes.filter(({ text, sure }) => sure && text.includes('Penrose'))).toEqual([]);
    expect(quotes[0]?.speaker).toBe('Jane Doe');
  });
});
