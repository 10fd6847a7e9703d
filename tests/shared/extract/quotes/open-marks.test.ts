import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const quotes = (plain: string) =>
  extract({ plain }, { today: '2026-11-22' }).quotes.map(({ speaker, text, sure }) => ({
    speaker,
    text,
    sure,
  }));

describe('marks that are opened and not closed', () => {
  it('joins paragraphs that reopen the mark where the text ends before it closes', () => {
    const plain =
      'Paths fund opens\n\nPaths Minister Lorna Slate said:\n\n“Our paths need care every year.\n\n“That is why this fund will be there for every parish.';
    expect(quotes(plain)).toEqual([
      {
        speaker: 'Lorna Slate',
        text: 'Our paths need care every year.\n\n“That is why this fund will be there for every parish.',
        sure: true,
      },
    ]);
  });

  it('does so behind a cue in the same paragraph', () => {
    const plain =
      'Paths fund opens\n\nWelcoming the fund, Mark Rusk, Chief Executive at The Footpath Society, said: “Paths hold villages together and this will keep ours dry for years.\n\n“Many people tell us that they walk to school on them.';
    expect(quotes(plain)).toMatchObject([{ speaker: 'Mark Rusk', sure: true }]);
    expect(quotes(plain)[0]?.text).toContain('walk to school');
  });

  it('asks where an earlier mark may have been meant to close it', () => {
    const plain =
      'Paths fund opens\n\nMark Rusk said: "Paths hold villages together. "They keep us dry," and the fund is run by the county.';
    expect(quotes(plain).every(({ sure }) => !sure)).toBe(true);
  });

  it('goes on to the closing mark though no paragraph reopened it', () => {
    const plain =
      'Paths fund opens\n\nThe Minister for Paths, Mr. Colm Dowd T.D., opened a fund today.\n\nMaking the announcement the Minister said, "This fund is a practical help to every parish in the county.\n\nIt will reach seventy places.\n\nIt is my intention to reach a hundred."\n\nThe fund is run by the Department.';
    expect(quotes(plain)).toMatchObject([
      {
        speaker: 'Colm Dowd',
        text: 'This fund is a practical help to every parish in the county.\n\nIt will reach seventy places.\n\nIt is my intention to reach a hundred.',
      },
    ]);
  });
});

describe('names of bodies and double surnames', () => {
  it('reads neither a body for its first words nor half a surname', () => {
    const plain =
      'Hub opens\n\nMinister Ken Skye had appointed Mr Owen Lloyd Price OBE, FRAgS, Hon FLI to the Chair of the Commission.\n\nMr Lloyd Price said: “It is a fine place to begin our work.”\n\nCouncillor Mark Nash, Brynmor Cynon Council, said: “The hub will make travel easier for all of us.”';
    expect(
      extract({ plain }, { today: '2026-11-22' }).quotes.map(({ speaker, role, organisation }) => [
        speaker,
        role,
        organisation,
      ]),
    ).toEqual([
      ['Owen Lloyd Price', 'Chair', 'Commission'],
      ['Councillor Mark Nash', null, 'Brynmor Cynon Council'],
    ]);
  });
});
