import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/shared/extract/extract.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seeds');
const here = existsSync(folder);
if (!here) console.log('The seed stories are not tested: ../shared/seeds is not beside the project.');
const seed = (start: string) => {
  const file = readdirSync(folder).find((name) => name.startsWith(start)) ?? '';
  return extract({ plain: readFileSync(join(folder, file), 'utf8') }, { today: '2026-11-22' });
};

describe.skipIf(!here)('the seed stories', () => {
  it('000: date, quotes and figures', () => {
    const story = seed('000');
    expect(story).toMatchObject({
      kind: 'news_story',
      published: { date: '2018-10-08', basis: 'inferred' },
      eventDate: { date: '2018-10-08' },
    });
    expect(story.body).not.toContain('News story');
    expect(
      story.quotes.map(({ speaker, role, organisation, sure }) => [speaker, role, organisation, sure]),
    ).toEqual([
      ['Victoria Atkins', 'Minister for Crime', null, true],
      ['Natalie Bell', 'Head of Youth and Community Programmes', 'Coin Street Community', true],
    ]);
    expect(story.quotes[1]?.text).toContain('attitudes that label young people');
    expect(story.joins).toHaveLength(1);
    expect(
      story.facts.flatMap(({ figures }) =>
        figures.map(({ text, qualifiers }) => [text, ...qualifiers.map((each) => each.text)]),
      ),
    ).toEqual([['Monday 8 October'], ['100 partners', 'Over'], ['£200 million'], ['61 commitments']]);
    expect(story.attendees.map(({ name, note }) => [name, note])).toEqual([
      ['Sophie Linden', 'speaker'],
      ['Lesley Seary', 'speaker'],
      ['Mark McEwan', 'speaker'],
    ]);
  });

  it('004: the fragment, the qualifiers and the 19 people', () => {
    const story = seed('004');
    expect(story.quotes.map(({ kind, speaker }) => [kind, speaker])).toEqual([
      ['fragment', 'Sajid Javid'],
      ['block', 'Sajid Javid'],
    ]);
    const money = story.facts.flatMap(({ figures }) => figures).find(({ text }) => text === '£970 million');
    expect(money?.qualifiers.map(({ text }) => text)).toEqual(['up to', 'including council tax precept']);
    expect(story.attendees).toHaveLength(19);
    expect(story.attendees.filter(({ note }) => note !== null).map(({ name, note }) => [name, note])).toEqual(
      [
        ['Martin Hewitt', 'replacing Sara Thornton as Chair of NPCC in April 2019'],
        ['Jacqueline Sebire', 'Serious Violence NPCC Lead'],
        ["Bernie O'Reilly", 'attending on behalf of Mike Cunningham, CEO College of Policing'],
        ['Mike Barton', 'NPCC Lead for Crime'],
      ],
    );
    const items = story.blocks.filter(({ role }) => role === 'item');
    expect(items).toHaveLength(19);
    expect(story.body.slice(items[0]?.start, items[0]?.end)).toBe('Home Secretary, Sajid Javid MP');
  });
});
