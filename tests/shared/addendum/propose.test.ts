import { describe, expect, test } from 'vitest';
import { placeAddendum } from '../../../src/shared/addendum/place.ts';
import { nextAddendum, proposedRows, sinceWords } from '../../../src/shared/addendum/propose.ts';
import type { Block, Pack, Section } from '../../../src/shared/model/pack.ts';
import { applyChange } from '../../../src/shared/pack/apply.ts';
import { emptyDetails } from '../../../src/shared/pack/templates.ts';
import { at, attendees, evidence, fact, ownText, question, quote } from '../pack/packs.ts';

const section = (id: string, title: string, ...blocks: Block[]): Section => ({
  id,
  kind: 'own',
  title,
  blocks,
});
const text = (id: string, words: string) => ownText({ id, text: words });
const agenda = (...rows: [string, string, string][]): Block => ({
  ...{ id: 'agenda', kind: 'agenda' },
  items: rows.map(([time, title, lead]) => ({ time, title, lead })),
});

const sections = [
  section(
    'why',
    'Why we meet',
    text('t1', 'We meet in the town hall, which was built in 1821.\n\nBring the map.'),
  ),
  section('order', 'Agenda', agenda(['10:15', 'Flood fund', 'Clerk'], ['10:45', 'Bridges', 'Mayor'])),
  section(
    'said',
    'Quotes',
    quote(),
    quote({ id: 'q2', itemId: 'i9', speaker: 'Ann Lee', role: null, text: 'We wait.' }),
  ),
  section('facts', 'Facts and figures', fact()),
  section('who', 'Attendees', attendees()),
];
const then: Pack = {
  ...{ id: 'p', createdAt: at, changedAt: at, sections },
  details: { ...emptyDetails, title: 'Visit', event: 'Opening', eventDate: '2018-10-08', version: '2' },
};
const pageOf = {
  why: 3,
  t1: 3,
  order: 3,
  agenda: 3,
  said: 4,
  'quote-1': 4,
  q2: 5,
  facts: 6,
  'fact-1': 6,
  who: 7,
  'attendees-1': 7,
};

const rows = (now: Pack) =>
  proposedRows({ then, now, pageOf }).map(({ page, change }) => `${page}: ${change}`);
const withSection = (id: string, change: (blocks: Block[]) => Block[]): Pack => ({
  ...then,
  sections: then.sections.map((each) => (each.id === id ? { ...each, blocks: change(each.blocks) } : each)),
});

describe('what an addendum says', () => {
  test('of a pack that prints what it printed is nothing, whatever stands beside the words', () => {
    const comments = [{ author: 'Ann', at, text: 'Ask.' }];
    const now = withSection('why', ([first]) => [{ ...(first as Block), comments }, text('empty', ' ')]);
    expect(rows(then)).toEqual([]);
    expect(rows(now)).toEqual([]);
    expect(rows({ ...now, details: { ...now.details, version: '3', copyNumber: '9' } })).toEqual([]);
  });

  test('of the cover and the marking', () => {
    const details = {
      ...then.details,
      event: '',
      place: 'Leeds',
      eventDate: '2018-10-09',
      marking: 'SECRET' as const,
    };
    expect(rows({ ...then, details })).toEqual([
      'Cover: Event taken out: Opening.',
      'Cover: Date is now 9 October 2018; it was 8 October 2018.',
      'Cover: Place added: Leeds.',
      'All: The marking is now SECRET; it was OFFICIAL.',
    ]);
  });

  test('of own words, with some beside them', () => {
    const now = withSection('why', () => [
      text(
        't1',
        'We meet in the town hall, which was built in 1822.\n\nBring the map.\n\nThe lift is broken.',
      ),
    ]);
    expect(rows(now)).toEqual([
      '3: Text “We meet in the town hall, which was …”: “was built in 1821.” is now “was built in 1822.”',
      '3: Text “We meet in the town hall, which was …”: “The lift is broken.” added.',
    ]);
  });

  test('of a text that was written anew is how it began and begins', () => {
    const now = withSection('why', () => [text('t1', 'Come at noon.')]);
    expect(rows(now)).toEqual([
      '3: Text “We meet in the town hall, which was …”: written anew; it began “We meet in the town hall, which was built in 1821.” and now begins “Come at noon.”',
    ]);
  });

  test('of rows that came, went or say otherwise', () => {
    const now = withSection('order', () => [
      agenda(['10:15', 'Flood fund', 'Clerk'], ['11:00', 'Bridges', 'Mayor'], ['11:30', 'Harbour', 'Pilot']),
    ]);
    expect(rows(now)).toEqual([
      '3: Agenda: “Bridges, 10:45, Mayor” is now “Bridges, 11:00, Mayor”.',
      '3: Agenda: “Harbour, 11:30, Pilot” added.',
    ]);
  });

  test('of quotes and facts: whose they are, when, and figures with their qualifiers', () => {
    const [one, other] = then.sections[2]?.blocks ?? [];
    const now = {
      ...then,
      sections: then.sections.map((each) => {
        if (each.id === 'said')
          return { ...each, blocks: [one as Block, quote({ id: 'q3', text: 'We mend it.\n\nSoon.' })] };
        return each.id === 'facts' ? { ...each, blocks: [text('t9', 'None yet.')] } : each;
      }),
    };
    expect(other).toBeDefined();
    expect(rows(now)).toEqual([
      '4: Quote of Llŷr Prothero, Rivers Minister, 8 October 2018 added under Quotes: “We mend it. Soon.”',
      '5: Quote of Ann Lee, 8 October 2018 taken out.',
      '6: Fact as at 8 October 2018: up to £970 million including council tax precept taken out.',
      '6: Text “None yet.” added under Facts and figures.',
    ]);
  });

  test('of a quote that another version of its story corrects, or only gives', () => {
    const later = evidence({ storyTitle: 'Fund opens, corrected', bodySha256: 'd'.repeat(64) });
    const corrected = quote({ id: 'q8', text: 'We will act.\n\nWe will act at once.', evidence: later });
    const given = quote({
      id: 'q9',
      itemId: 'i9',
      speaker: 'Ann Lee',
      role: 'Chair',
      text: 'We wait.',
      evidence: later,
    });
    expect(rows(withSection('said', () => [corrected, given]))).toEqual([
      '4: Quote of Llŷr Prothero, Rivers Minister, 8 October 2018: now from “Fund opens, corrected”; “We will act soon.” is now “We will act at once.”',
      '5: Quote of Ann Lee, 8 October 2018: now given as quote of Ann Lee, Chair, 8 October 2018, from “Fund opens, corrected”.',
    ]);
  });

  test('of blocks and sections in another place', () => {
    const [why, order, said, facts, who] = then.sections as [Section, Section, Section, Section, Section];
    const [first, second] = said.blocks as [Block, Block];
    const moved = { ...then, sections: [why, order, { ...said, blocks: [second, first] }, who, facts] };
    expect(rows(moved)).toEqual([
      '5: Quote of Ann Lee, 8 October 2018 moved within Quotes.',
      '7: Section “Attendees” now stands behind “Quotes”.',
    ]);
  });

  test('of sections that are new, gone or called otherwise', () => {
    const [why, order, said, , who] = then.sections as [Section, Section, Section, Section, Section];
    const weather = section('weather', 'Weather', text('w', 'It rains.'), question());
    const now = { ...then, sections: [why, { ...order, title: 'Running order' }, weather, said, who] };
    expect(rows(now)).toEqual([
      '3: Section “Agenda” is now called “Running order”.',
      '3: Section “Weather” added, with text “It rains.” and question “When does the fund open?”',
      '6: Section “Facts and figures” taken out.',
    ]);
  });

  test('of what may not be disclosed is no word', () => {
    const secret = { ...text('s', 'The pier is unsafe.'), disclosure: 'not-disclosed' as const };
    const now = withSection('why', ([first]) => [
      { ...(first as Block), disclosure: 'not-disclosed' },
      secret,
    ]);
    const said = rows(withSection('why', ([first]) => [first as Block, secret])).join('\n');
    expect(said).toBe('3: Text that is not to be disclosed added under Why we meet.');
    expect(rows(now).join('\n')).not.toContain('unsafe');
  });
});

describe('an addendum', () => {
  test('is numbered behind those that are there, and goes into their section', () => {
    const first = {
      id: 'a1',
      kind: 'addendum' as const,
      number: 1,
      since: '',
      rows: [{ page: '3', change: 'The date' }],
    };
    let pack = then;
    for (const number of [1, 2]) {
      expect(nextAddendum(pack)).toBe(number);
      const block = { ...first, id: `a${number}`, number };
      for (const change of placeAddendum(pack, block, () => `new-${number}`)) {
        const made = applyChange(pack, change);
        if (!made.ok) throw new Error(made.failure.kind);
        pack = made.value;
      }
    }
    expect(pack.sections[0]).toMatchObject({
      kind: 'addendum',
      title: 'Addendum',
      blocks: [{ number: 1 }, { number: 2 }],
    });
    // An addendum is no change of its own.
    expect(proposedRows({ then, now: pack, pageOf })).toEqual([]);
  });

  test('says since when', () => {
    expect(sinceWords(then, '2018-10-08T09:00:00.000Z')).toBe('version 2 of 8 October 2018');
    expect(sinceWords({ ...then, details: emptyDetails }, '2018-10-08T09:00:00.000Z')).toBe(
      'the copy of 8 October 2018',
    );
  });
});
