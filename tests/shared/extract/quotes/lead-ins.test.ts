import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const intro = 'A new lamp at the mouth of the harbour was lit today.';
const words = 'This lamp will bring our boats home through every winter.';
const read = (...paragraphs: string[]) =>
  extract({ plain: ['Lamp lit at Dunmoor', intro, ...paragraphs].join('\n\n') }, { today: '2026-11-22' })
    .quotes;

describe('words that are still to be said', () => {
  it.each([
    'Lanterns Minister Orla Pike will say:',
    'Lanterns Minister Orla Pike will tell the Harbour Conference:',
    'Lanterns Minister Orla Pike is expected to tell members:',
    'In a speech on Tuesday, Lanterns Minister Orla Pike is due to say:',
    'Lanterns Minister Orla Pike went on to add:',
    'Lanterns Minister Orla Pike had this to say:',
    'Lanterns Minister Orla Pike further added:',
    'Lanterns Minister Orla Pike said;',
  ])('%s', (cue) => {
    expect(read(cue, `“${words}”`)).toMatchObject([{ text: words, speaker: 'Orla Pike', sure: true }]);
  });

  it('belong to no phrase that only looks forward', () => {
    expect(read('The new lamp will add:', 'A light for the quay and a bell for the fog.')).toEqual([]);
  });
});

describe('an opening clause without its comma', () => {
  it.each([
    ['Continuing the Minister said:', 'Orla Pike'],
    ['Continuing Tom Reddy, chair of the Lamp Society, said:', 'Tom Reddy'],
    ['After the meeting the Lamp Society said:', 'Lamp Society'],
    ['Ahead of the vote a spokesperson for the Lamp Society said:', 'A spokesperson for the Lamp Society'],
  ])('%s', (cue, speaker) => {
    const quotes = read('Lanterns Minister Orla Pike lit the lamp.', cue, `“${words}”`);
    expect(quotes).toMatchObject([{ speaker, sure: true }]);
  });

  it('is never the speaker', () => {
    for (const { speaker, sure } of read(
      'After the meeting Ottilie Farrant from Dunmoor Ports said:',
      `“${words}”`,
    ))
      expect([speaker, sure]).not.toEqual([expect.stringContaining('After'), true]);
  });
});

describe('a spokesperson and the words behind', () => {
  it.each([
    ['A Lamp Society spokesperson reacted:', 'A Lamp Society spokesperson'],
    ['A Lamp Society spokesperson will say:', 'A Lamp Society spokesperson'],
  ])('%s', (cue, speaker) => {
    expect(read(cue, `“${words}”`)).toMatchObject([{ speaker }]);
  });

  it('loses the stop behind "according to"', () => {
    expect(read(`“${words.replace('.', ',')}” according to a Lamp Society spokesperson.`)).toMatchObject([
      { speaker: 'A Lamp Society spokesperson' },
    ]);
  });
});

describe('words in marks that the sentence is about', () => {
  it('are not those of whoever speaks at its end', () => {
    const quotes = read(
      `On the claim that ‘no harbour ever needed more than one lamp’, Tom Reddy, chair of the Lamp Society, said: “${words}”`,
    );
    expect(quotes).toMatchObject([{ text: words, speaker: 'Tom Reddy' }]);
  });
});

describe('two who speak together', () => {
  it.each([
    [
      'Lanterns Minister Orla Pike and the Chair of the Boats Panel, Łucja Wójcik, said:',
      'Orla Pike and Łucja Wójcik',
      null,
    ],
    [
      'Joint Leads for Lamps, Orla Pike and Tom Reddy, said:',
      'Orla Pike and Tom Reddy',
      'Joint Leads for Lamps',
    ],
    [
      'Statement from Orla Pike, Lamp Society Chair and Keeper of Dunmoor, and Tom Reddy, Lamp Society director',
      'Orla Pike and Tom Reddy',
      null,
    ],
  ])('%s', (cue, speaker, role) => {
    expect(read(cue, `“${words}”`)).toMatchObject([{ speaker, role, sure: false }]);
  });
});

describe('words in marks that nobody leads into', () => {
  it('are one quote over the paragraphs that reopen the mark', () => {
    const quotes = read(
      'The lamp is green.',
      '“The lamp was our idea.',
      '“We are glad of it.”',
      'It burns oil.',
    );
    expect(quotes).toMatchObject([
      { text: 'The lamp was our idea.\n\n“We are glad of it.', speaker: null, sure: false },
    ]);
  });

  it('are those of whoever signs them', () => {
    const quotes = read(
      '"The lamp was our idea.',
      'We are glad of it."',
      '- Tom Reddy, chair of the Lamp Society',
    );
    expect(quotes).toMatchObject([
      { text: 'The lamp was our idea.\n\nWe are glad of it.', speaker: 'Tom Reddy' },
    ]);
  });
});

describe('an office alone', () => {
  it('is the speaker where the story names nobody who could hold it', () => {
    expect(read('The Lanterns Secretary said:', `“${words}”`)[0]?.sure).toBe(false);
    expect(read('The Welsh Secretary said:', `“${words}”`)).toMatchObject([
      { speaker: 'The Welsh Secretary', sure: true },
    ]);
  });

  it('is asked about where somebody without an office is named', () => {
    expect(read('Tom Reddy lit the lamp.', 'The Welsh Secretary said:', `“${words}”`)[0]?.sure).toBe(false);
  });
});

describe('where words without marks end', () => {
  it('before a paragraph that speaks of the speaker by the first name', () => {
    const quotes = read(
      'Lanterns Minister Sir Gareth Pike said:',
      words,
      'While in Dunmoor, Sir Gareth is also visiting the lamp works and the people who live nearby.',
    );
    expect(quotes).toMatchObject([{ text: words, sure: true }]);
  });

  it('is never certain before a judgement that may be the speaker’s', () => {
    const [quote] = read(
      'Tom Reddy from the Lamp Society said:',
      'Most skippers carry a lamp.',
      'A lamp costs just £30. It seems ridiculous that anyone would sail without one.',
    );
    expect(quote?.text.includes('ridiculous') || quote?.sure === false).toBe(true);
  });
});
