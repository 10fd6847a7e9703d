import { describe, expect, it } from 'vitest';
import { readBullets, withoutBullet } from '../../../../src/shared/extract/layout/bullets.ts';
import { isKnownHeading } from '../../../../src/shared/extract/layout/headings.ts';
import { readLines } from '../../../../src/shared/extract/layout/lines.ts';
import { reduceLinks } from '../../../../src/shared/extract/layout/links.ts';
import { kindLabel } from '../../../../src/shared/extract/layout/title.ts';
import { unit } from '../../../../src/shared/extract/layout/units.ts';

describe('reduceLinks', () => {
  it.each([
    ['the [Strategy](#) and [plan](https://x.org/a?b=c).', 'the Strategy and plan.'],
    ['[a](#)[b](#)', 'ab'],
    ['(see [1]) and ](', '(see [1]) and ]('],
    ['no [link] (here)', 'no [link] (here)'],
  ])('%j', (text, words) => {
    expect(reduceLinks(text)).toBe(words);
  });
});

describe('readLines', () => {
  it('knows every line ending and form feeds, and keeps single no-break spaces', () => {
    expect(readLines('\uFEFFa\r\nb\rc\u2028d\fe  f\u00a0g')).toEqual([
      { text: 'a', gap: false },
      { text: 'b', gap: false },
      { text: 'c', gap: false },
      { text: 'd', gap: false },
      { text: 'e f\u00a0g', gap: true },
    ]);
  });
});

describe('bullets', () => {
  it.each([
    ['- Ann Bell', 'Ann Bell'],
    ['• Ann Bell', 'Ann Bell'],
    ['1. Ann Bell', 'Ann Bell'],
    ['(a) Ann Bell', 'Ann Bell'],
    ['1.5 million people', null],
    ['-5 degrees', null],
  ])('%j', (line, text) => {
    expect(withoutBullet(line)).toBe(text);
  });

  it('parts bullets that ran into one line, and the section behind the last', () => {
    const units = readBullets([
      unit(
        'Date 4 May Attendees • Ann Bell: Chair • Bo Cole: Director Special invitees • Cy Day Welcome and Introduction 1. The Chair opened.',
        true,
      ),
    ]);
    expect(units.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'paragraph: Date 4 May Attendees',
      'item: Ann Bell: Chair',
      'item: Bo Cole: Director',
      'heading: Special invitees',
      'item: Cy Day',
      'heading: Welcome and Introduction',
      'paragraph: The Chair opened.',
    ]);
  });
});

describe('title and headings', () => {
  it.each([
    ['Press release: A', { kind: 'press_release', rest: 'A' }],
    ['PRESS RELEASE : A', { kind: 'press_release', rest: 'A' }],
    ['Speech', { kind: 'speech', rest: '' }],
    ['Speeches are long', null],
  ])('%j', (line, label) => {
    expect(kindLabel(line)).toEqual(label);
  });

  it.each(['Notes to editors', 'Note to Editors:', 'ENDS', 'Background', 'Attendees:'])(
    '%j heads a section',
    (line) => {
      expect(isKnownHeading(line)).toBe(true);
    },
  );

  it('a sentence heads nothing', () => {
    expect(isKnownHeading('The background is well known to all.')).toBe(false);
  });
});
