import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/shared/extract/extract.ts';

const first = [
  'Councillor Ida Holt',
  'Dr Ida Holt',
  'Sir Ian Holt',
  'Lord Holt',
  'Ms Holt',
  'Ida Holt MP',
  'Chief Constable Ida Holt',
  'Rivers Minister Ida Holt',
  'Ida Holt, Leader of Tarrow Council,',
];
const second = [
  'Callum Strachan',
  'Dr Callum Strachan',
  'Rivers Secretary Callum Strachan',
  'Callum Strachan MP',
  'Lord Strachan',
  'the Chair',
];
const words = 'We expect every gate to be open again by the spring';
const frames: ((names: string) => string)[] = [
  (names) => `${names} said:\n\n“${words}.”`,
  (names) => `${names} said:\n\n${words}.`,
  (names) => `“${words},” said ${names.replace(/,$/, '')}.`,
  (names) => `Speaking in Aberwen, ${names} said: “${words}.”`,
];
const pairs = first.flatMap((one) =>
  second.flatMap((other) => ['and', '&'].map((joint) => `${one} ${joint} ${other}`)),
);

describe('words of two people', () => {
  it.each(frames.map((frame) => [frame('A and B'), frame] as const))(
    'are never given to one of them with certainty: %s',
    (_, frame) => {
      const certain = pairs.flatMap((names) =>
        extract(
          { plain: `Gates to open\n\nStorms shut the gates in the autumn.\n\n${frame(names)}` },
          { today: '2026-11-22' },
        )
          .quotes.filter(({ sure }) => sure)
          .map(({ speaker }) => `${names}: ${speaker}`),
      );
      expect(certain).toEqual([]);
    },
  );

  it('name both where both are named', () => {
    const { quotes } = extract(
      {
        plain: `Gates to open\n\nStorms shut the gates.\n\nCouncillor Ida Holt & Callum Strachan said:\n\n“${words}.”`,
      },
      { today: '2026-11-22' },
    );
    expect(quotes[0]?.speaker).toBe('Councillor Ida Holt and Callum Strachan');
  });

  it('one person with two offices stays one', () => {
    const { quotes } = extract(
      {
        plain: `Gates to open\n\nStorms shut the gates.\n\nDeputy First Minister and Rivers Secretary Callum Strachan said:\n\n“${words}.”`,
      },
      { today: '2026-11-22' },
    );
    expect(quotes[0]).toMatchObject({ speaker: 'Callum Strachan', sure: true });
  });
});
