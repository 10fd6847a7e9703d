import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const first = (...paragraphs: string[]) =>
  extract({ plain: ['Weir news', ...paragraphs].join('\n\n') }, { today: '2026-11-22' });
const today = 'The Minister opened the weir today, 10 March 2026.';

describe('the day on which words were said', () => {
  it('is the day of which the story says "today"', () => {
    const [quote] = first(today, 'Anna Voss said: “The weir is open and the fish have noticed.”').quotes;
    expect(quote?.saidOn).toMatchObject({ date: '2026-03-10', basis: 'stated' });
  });

  it.each([
    ['Anna Voss told the House on 4 February that “a weir is a wall with manners”.', '2026-02-04'],
    ['Anna Voss said on 4 February 2024: “A weir is a wall with manners.”', '2024-02-04'],
    ['Anna Voss told the House in January that “a weir is a wall with manners”.', undefined],
    ['“A weir is a wall with manners,” Anna Voss said last year.', undefined],
  ])('%s', (sentence, date) => {
    expect(first(today, sentence).quotes[0]?.saidOn?.date).toBe(date);
  });

  it('a paper that says when it was made is of that day; a speech, of the day on which it was delivered', () => {
    expect(
      first('Made by the Minister for Weirs, Anna Voss MP, on 4 May 2026.', 'The weir is open.').published,
    ).toMatchObject({ date: '2026-05-04', basis: 'stated' });
    expect(first('Delivered on: 4 May 2026 (as spoken)', 'The weir is open.').eventDate).toMatchObject({
      date: '2026-05-04',
      basis: 'stated',
    });
  });

  it('a note is known by its label, and its own date is not that of the meeting in its title', () => {
    const { kind, title, published, eventDate } = extract(
      {
        plain:
          'Note: Weir meeting, 9 June 2026\n\nPrepared by the weir team on 1 June 2026.\n\nThe weir is open.',
      },
      { today: '2026-11-22' },
    );
    expect([kind, title, published?.date, eventDate?.date]).toEqual([
      'note',
      'Weir meeting, 9 June 2026',
      '2026-06-01',
      '2026-06-09',
    ]);
  });
});
