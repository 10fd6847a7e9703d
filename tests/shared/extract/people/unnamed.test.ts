import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const quoteOf = (lead: string) => {
  const plain = `A wall for Kelder\n\nJo Bell, a tenant, came too.\n\n${lead}\n\nWe are glad that work is about to begin, and I want to thank everyone who made it happen.`;
  const [quote] = extract({ plain }, { today: '2026-11-22' }).quotes;
  return quote === undefined ? null : [quote.speaker, quote.role, quote.organisation, quote.sure];
};

describe('somebody without a name', () => {
  it.each([
    ['A Tidewell employee said:', ['A Tidewell employee', 'employee', 'Tidewell', false]],
    [
      'A senior employee at Tidewell said:',
      ['A senior employee at Tidewell', 'senior employee', 'Tidewell', false],
    ],
    [
      'In an email to the court, a Tidewell employee says:',
      ['A Tidewell employee', 'employee', 'Tidewell', false],
    ],
    ['When asked about the wall, one SME said:', ['One SME', null, null, false]],
    ['One of the apprentices said:', ['One of the apprentices', null, null, false]],
    [
      'One of the first families to move in said:',
      ['One of the first families to move in', null, null, false],
    ],
    ['Another parent added:', ['Another parent', 'parent', null, false]],
    ['A victim of the fraud said:', ['A victim of the fraud', null, null, false]],
    ['A passenger who was on board said:', ['A passenger', null, null, false]],
    ['A tenant said:', ['A tenant', 'tenant', null, false]],
  ])('%j', (lead, speaker) => {
    const [name, ...rest] = quoteOf(lead) ?? [];
    expect([
      String(name).replace(/^(one|a)/, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
      ...rest,
    ]).toEqual(speaker);
  });

  it.each(['A report by the Ports Agency said:', 'A recent survey of tenants said:', 'One letter said:'])(
    'is never what was written: %j',
    (lead) => {
      expect(String((quoteOf(lead) ?? [null])[0])).not.toMatch(/report|survey|letter/i);
    },
  );
});

describe('two who speak together', () => {
  it.each([
    ['Tom and Ann Maddox said:', 'Tom and Ann Maddox'],
    ['Mr and Mrs Maddox said:', 'Mr and Mrs Maddox'],
    ['Lord and Lady Maddox said:', 'Lord and Lady Maddox'],
    ['Sir Tom and Lady Maddox said:', 'Sir Tom and Lady Maddox'],
    ['Ann and Tom said:', 'Ann and Tom'],
    ['Ann Maddox and her husband Tom said:', 'Ann Maddox'],
    ['Ann Maddox, and her husband Tom, said:', 'Ann Maddox'],
  ])('%j is asked', (lead, name) => {
    expect(quoteOf(lead)).toEqual([name, null, null, false]);
  });
});

describe('somebody named beside the one who speaks', () => {
  it.each([
    ['A source close to Ann Maddox said:', 'A source close to Ann Maddox'],
    ['A friend of Ann Maddox said:', 'A friend of Ann Maddox'],
    ['An aide to Ann Maddox said:', 'An aide to Ann Maddox'],
    ['Ann Maddox, speaking for Jo Bell, said:', 'Ann Maddox'],
    ['Ann Maddox, quoting Jo Bell, said:', 'Ann Maddox'],
    ['Ann Maddox, introducing Jo Bell, said:', 'Ann Maddox'],
    ['Lord Maddox met Lady Maddox at the yard. Lady Maddox said:', 'Lady Maddox'],
  ])('%j', (lead, name) => {
    expect((quoteOf(lead) ?? [])[0]).toBe(name);
  });

  it.each([
    ['Ann Maddox of Tidewell and Jim Hale of Kelder Ports said:', 'Ann Maddox and Jim Hale'],
    ['Ann Maddox with Jim Hale said:', 'Ann Maddox and Jim Hale'],
    ['Asked about Ann Maddox, the Minister said:', null],
    ['Ann Maddox, quoting Jim Hale, said:', 'Ann Maddox'],
  ])('asks: %j', (lead, name) => {
    const [speaker, , , sure] = quoteOf(lead) ?? [];
    if (name !== null) expect(speaker).toBe(name);
    expect(sure).toBe(false);
  });
});
